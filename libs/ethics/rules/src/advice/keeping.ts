import { addMonths, type Day, type Refusal } from '@standing/kernel';

/** For how many months after the last word an enquiry is kept while the body has said nothing. */
export const ADVICE_MONTHS = 6;

/** A body may keep it for less, never for longer than a concern lies in a vault (decision 6). */
const MOST_MONTHS = 12;

/** Why an enquiry is not kept for so long. */
export function refusalsOfAdviceTerm({ months }: { readonly months: number }): Refusal[] {
  const isRight = Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS;
  return isRight ? [] : [{ code: 'ETHICS_ADVICE_TERM_WRONG', params: { most: MOST_MONTHS }, path: 'months' }];
}

/** The day on which the enquiry's key is destroyed: as many months after its last word as were promised to its asker. */
export function adviceErasedOn(lastWordOn: Day, months: number): Day {
  return addMonths(lastWordOn, months);
}
