/** Of fewer people than these, no figure is shown to those who may not see names. */
export const LEAST_SHOWN = 10;

/** How many people one figure is of. */
type Cell = { readonly key: string; readonly people: number };

/**
 * Which figures of a whole may not be shown, by their key. Of few people none; and where what is hidden could be told by
 * subtraction from the whole, since it is one figure alone or small altogether, the next smallest is hidden with it.
 * Source: EQ-2 of the code of ethics; the threshold is the platform's own.
 */
export function hiddenCells(cells: readonly Cell[]): ReadonlySet<string> {
  const hidden = new Set<string>();
  let hiddenPeople = 0;
  for (const { key, people } of cells.toSorted((one, other) => one.people - other.people)) {
    const isCovered = hidden.size === 0 || hiddenPeople >= LEAST_SHOWN;
    if (people >= LEAST_SHOWN && isCovered) break;
    hidden.add(key);
    hiddenPeople += people;
  }
  return hidden;
}
