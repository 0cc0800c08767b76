import type { Day } from '@standing/kernel';

/**
 * The first of the days after `on` whose answer is another than that of `on`. Between two of the days nothing that is
 * looked at changes, so the answer is exact: neither a day late nor a day early.
 */
export function nextChange<Answer>(
  { on, now }: { readonly on: Day; readonly now: Answer },
  days: readonly Day[],
  answerOn: (day: Day) => Answer,
): Day | null {
  return daysAfter(on, days).find((day) => answerOn(day) !== now) ?? null;
}

/** Those of the days that lie after `on`, each once and in their order. */
export function daysAfter(on: Day, days: readonly Day[]): Day[] {
  return [...new Set(days.filter((day) => day > on))].sort();
}
