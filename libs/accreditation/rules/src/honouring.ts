import { addDays, addMonths, type Day } from '@standing/kernel';

/** The days between which a conditional decision may be honoured, and the one proposed. */
export type TermsOfCondition = { readonly earliest: Day; readonly proposed: Day; readonly latest: Day };

/** Whether what is still to be shown counts on the day: the last day is one of them. Civil days in the body's zone. */
export function isHonoured(honouredUntil: Day, today: Day): boolean {
  return today <= honouredUntil;
}

/**
 * Until which day a conditional decision of today may be honoured: one year is proposed (NICET, table 4.2), 28 days are the
 * least and two years the most. The least and the most are the platform's own.
 */
export function termsOfCondition(today: Day): TermsOfCondition {
  return { earliest: addDays(today, 28), proposed: addMonths(today, 12), latest: addMonths(today, 24) };
}
