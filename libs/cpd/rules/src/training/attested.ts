import type { CategoryMinutes } from '../dividing.js';
import type { Activity } from '../recording.js';

/** What a provider vouches for: everything but what was learnt. */
export type Attested = Activity & {
  readonly kind: string;
  readonly provider: string | null;
  readonly categories: readonly CategoryMinutes[];
};

/** Whether a correction leaves all that was vouched for as it was; the order of the parts makes no difference. */
export function keepsAttested(before: Attested, after: Attested): boolean {
  return keyOf(before) === keyOf(after);
}

function keyOf({ title, kind, firstDay, lastDay, minutes, provider, categories }: Attested): string {
  const parts = categories.map(({ code, minutes: part }) => `${code} ${part}`).sort();
  return JSON.stringify([title, kind, firstDay, lastDay, minutes, provider, parts]);
}
