import type { Refusal } from '@standing/kernel';

/** An enquiry waits for an adviser's word, or was answered, or its asker closed it: then nobody writes in it any more. */
export type EnquiryState = 'waiting' | 'answered' | 'closed';

/** What an adviser's acts are judged by. */
export type EnquiryToTake = {
  readonly state: EnquiryState;
  /** Who holds it; null while nobody does. */
  readonly heldBy: string | null;
  /** Whether it is this adviser's own, asked under their name. */
  readonly isOwn: boolean;
};

export type Taking = {
  /** The adviser says that they know of no conflict of interest, before they see more than chapters and a day (R7). */
  readonly noConflict: boolean;
  /** They mean to take it from the one who holds it. */
  readonly takeOver: boolean;
};

/** The role whose holders advise. */
const ADVISER = 'ethics-adviser';

/** Why somebody with these roles gives no advice: the desk has its own people, who keep nothing else (R1, decision 22). */
export function refusalsToAdvise(roles: readonly string[]): Refusal[] {
  return roles.some((role) => role !== ADVISER) ? [{ code: 'ETHICS_ADVICE_ROLE_INCOMPATIBLE' }] : [];
}

/** Why an adviser may not take this enquiry, or take it over, so; every reason at once. */
export function refusalsToTake(enquiry: EnquiryToTake, personId: string, { noConflict, takeOver }: Taking): Refusal[] {
  const refusals = refusalsOfClosed(enquiry.state);
  if (enquiry.isOwn) refusals.push({ code: 'ETHICS_ADVICE_OWN' });
  if (!noConflict) refusals.push({ code: 'ETHICS_ADVICE_CONFLICT_UNDECLARED', path: 'noConflict' });
  const isAnothers = enquiry.heldBy !== null && enquiry.heldBy !== personId;
  if (isAnothers && !takeOver) refusals.push({ code: 'ETHICS_ADVICE_HELD' });
  return refusals;
}

/** Why nobody writes in it. */
export function refusalsOfClosed(state: EnquiryState): Refusal[] {
  return state === 'closed' ? [{ code: 'ETHICS_ADVICE_CLOSED' }] : [];
}
