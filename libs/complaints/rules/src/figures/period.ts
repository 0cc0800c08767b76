import type { Day } from '@standing/kernel';

/** Civil days in the body's zone, the first and the last among them. */
export type Period = { readonly from: Day; readonly until: Day };

export function isWithin(day: Day | null, { from, until }: Period): boolean {
  return day !== null && from <= day && day <= until;
}
