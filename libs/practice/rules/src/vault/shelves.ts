/** The least people whose vaults are written anew together, where a body has as many. */
export const LEAST_ON_SHELF = 16;

/**
 * Puts people on shelves, in the order of their ids. All vaults of a shelf are written together, so that a write tells of
 * nobody in particular; only the last shelf changes when somebody joins.
 */
export function shelvesOf(personIds: readonly string[]): readonly (readonly string[])[] {
  const sorted = [...personIds].sort();
  const count = Math.max(1, Math.floor(sorted.length / LEAST_ON_SHELF));
  return Array.from({ length: count }, (_, shelf) =>
    sorted.slice(shelf * LEAST_ON_SHELF, shelf === count - 1 ? sorted.length : (shelf + 1) * LEAST_ON_SHELF),
  );
}
