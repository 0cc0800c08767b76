/**
 * The percentile by the nearest rank: of n values in ascending order, that at place ⌈p · n / 100⌉, counted from 1. It is always a
 * value that was there, so that a case stands behind it; the median of two is the lower one. Null where there is none.
 */
export function percentile(values: readonly number[], p: number): number | null {
  const inOrder = values.toSorted((one, other) => one - other);
  return inOrder[Math.ceil((p * inOrder.length) / 100) - 1] ?? null;
}
