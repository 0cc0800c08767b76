import { addDays, type Day, daysBetween, type Refusal } from '@standing/kernel';

/** How many civil days a member has to answer, where a draw says nothing else (APR: up to four weeks). */
export const USUAL_ANSWER_DAYS = 28;
export const SHORTEST_ANSWER_DAYS = 14;
/** For a first term and for each one after it, also with more time. */
export const LONGEST_ANSWER_DAYS = 92;

/** A member who has not answered is reminded so many days before the term ends. */
const REMINDED_BEFORE = [3, 14] as const;

/** Why a draw may not give this term: `CPD_AUDIT_TERM_WRONG`. */
export function refusalsOfTerm(answerDays: number): Refusal[] {
  const isRight =
    Number.isInteger(answerDays) && answerDays >= SHORTEST_ANSWER_DAYS && answerDays <= LONGEST_ANSWER_DAYS;
  const params = { shortest: SHORTEST_ANSWER_DAYS, longest: LONGEST_ANSWER_DAYS };
  return isRight ? [] : [{ code: 'CPD_AUDIT_TERM_WRONG', params, path: 'answerDays' }];
}

/** The last civil day, in the body's zone, of a term of so many days that begins on this one. */
export function termEndsOn(day: Day, days: number): Day {
  return addDays(day, days);
}

/** Why a term may not end on this day: it lies after `after`, and no more than the longest term after it. */
export function refusalsOfDay(day: Day, after: Day): Refusal[] {
  const days = daysBetween(after, day);
  if (days >= 1 && days <= LONGEST_ANSWER_DAYS) return [];
  return [{ code: 'CPD_REVIEW_DAY_WRONG', params: { longest: LONGEST_ANSWER_DAYS }, path: 'dueOn' }];
}

/**
 * Which reminder is due: so many days before the end, or none. A term that was shorter from the beginning skips the
 * reminders that would have come before it.
 */
export function reminderDue(askedOn: Day, dueOn: Day, today: Day): number | null {
  const left = daysBetween(today, dueOn);
  const term = daysBetween(askedOn, dueOn);
  if (left < 0) return null;
  return REMINDED_BEFORE.find((before) => left <= before && before < term) ?? null;
}
