import type { Day } from '@standing/kernel';

/**
 * The first of the days after `on` whose answer is another. Between two of the days nothing that is looked at changes,
 * so the answer is exact: neither a day late nor a day early.
 */
export function nextChange<Answer>(on: Day, days: Iterable<Day>, answerOn: (day: Day) => Answer): Day | null {
  const now = answerOn(on);
  const later = [...new Set(days)].filter((day) => day > on).sort();
  return later.find((day) => answerOn(day) !== now) ?? null;
}
