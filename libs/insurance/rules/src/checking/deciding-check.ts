import type { Day, Refusal } from '@standing/kernel';
import { type CoverDays, type CoverStatus, stands } from '../cover.js';
import { refusalsOfTerm } from './asking.js';

/** The attestation was seen; it is still asked for, until another day; or none was shown in the time that there was. */
export type CheckOutcome = 'seen' | 'still-asked' | 'none';

/** A check as it stands. */
export type CheckState = {
  readonly personId: string;
  /** The last day of the term that runs now, a civil day in the body's zone. */
  readonly dueOn: Day;
  /** What was last decided; null before anything was. */
  readonly outcome: CheckOutcome | null;
};

/** What an officer decides. */
export type CheckDecision =
  | { readonly outcome: 'seen'; readonly seenOn: Day }
  | { readonly outcome: 'still-asked'; readonly dueOn: Day }
  | { readonly outcome: 'none' };

/** Whether the member is still asked. */
export function isOpen({ outcome }: Pick<CheckState, 'outcome'>): boolean {
  return outcome === null || outcome === 'still-asked';
}

/**
 * Why it may not be decided so: `INSURANCE_OWN_CHECK`, `INSURANCE_CHECK_CLOSED`; `INSURANCE_SEEN_IN_FUTURE`;
 * `INSURANCE_CHECK_TERM` of a new term; `INSURANCE_CHECK_NOT_OVER` of saying that none was shown while there is still time.
 */
export function refusalsToDecideCheck(
  check: CheckState,
  officer: { readonly personId: string },
  decision: CheckDecision,
  today: Day,
): Refusal[] {
  if (check.personId === officer.personId) return [{ code: 'INSURANCE_OWN_CHECK' }];
  if (!isOpen(check)) return [{ code: 'INSURANCE_CHECK_CLOSED' }];
  switch (decision.outcome) {
    case 'seen':
      return decision.seenOn > today ? [{ code: 'INSURANCE_SEEN_IN_FUTURE', params: { today }, path: 'seenOn' }] : [];
    case 'still-asked':
      return refusalsOfTerm(decision.dueOn, today);
    case 'none':
      return check.dueOn < today ? [] : [{ code: 'INSURANCE_CHECK_NOT_OVER', params: { dueOn: check.dueOn } }];
  }
}

/** Why a member may not answer with this cover of theirs: `INSURANCE_CHECK_CLOSED`, `INSURANCE_CHECK_NOT_IN_FORCE`. */
export function refusalsToAnswer(
  check: Pick<CheckState, 'outcome'>,
  cover: CoverDays & { readonly status: CoverStatus },
  today: Day,
): Refusal[] {
  if (!isOpen(check)) return [{ code: 'INSURANCE_CHECK_CLOSED' }];
  const isInForce = stands(cover.status) && cover.startsOn <= today && today <= cover.endsOn;
  return isInForce ? [] : [{ code: 'INSURANCE_CHECK_NOT_IN_FORCE', path: 'coverId' }];
}
