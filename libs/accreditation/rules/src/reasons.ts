import { addDays, type Day, type Refusal } from '@standing/kernel';
import type { Award } from './award.js';
import type { StandingOn } from './standing-on.js';
import { suspensionOn } from './suspending.js';

type Held = Omit<StandingOn, 'reasons' | 'nextChangeOn'>;

/**
 * Why a standing is what it is: codes with their days. That an award was withdrawn after its member had given it up is a
 * reason beside the first; so is what is to come, or goes on, while it is in force.
 */
export function reasonsOf(held: Held, awards: readonly Award[], on: Day): Refusal[] {
  const { award, status, pausedSince, suspendedSince, givenUpFrom, loweredFrom, withdrawnFrom } = held;
  const withdrawn = held.byConsent ? 'ACCREDITATION_STANDS_ENDED_BY_CONSENT' : 'ACCREDITATION_STANDS_WITHDRAWN';
  if (award === null) return [beforeAny(awards, on)];
  const { reference } = award;
  const params = { reference, since: held.since ?? '', until: held.until ?? '' };
  switch (status) {
    case 'EXPIRED':
      return [{ code: 'ACCREDITATION_STANDS_EXPIRED', params }];
    case 'WITHDRAWN':
      return [{ code: withdrawn, params: { ...params, from: addDays(held.until ?? on, 1) } }];
    case 'GIVEN_UP':
      return [
        { code: 'ACCREDITATION_STANDS_GIVEN_UP', params: { ...params, from: givenUpFrom ?? on } },
        ...said(withdrawn, reference, withdrawnFrom),
      ];
    case 'DECEASED':
      return [{ code: 'ACCREDITATION_STANDS_DECEASED', params: { ...params, from: addDays(held.until ?? on, 1) } }];
    case 'SUSPENDED':
    case 'ACCREDITED':
    case 'NOT_ACCREDITED':
      return [
        ...said(codeOfSuspension(award, on), reference, suspendedSince),
        { code: codeOfHeld(award, on), params },
        ...reducedBy(award, held),
        ...said('ACCREDITATION_STANDS_PAUSED', reference, pausedSince),
        ...said('ACCREDITATION_STANDS_GIVES_UP', reference, givenUpFrom),
        ...said('ACCREDITATION_STANDS_LOWERS', reference, loweredFrom),
      ];
  }
}

function codeOfSuspension({ suspensions = [] }: Award, on: Day): string {
  const isSanction = suspensionOn(suspensions, on)?.kind === 'disciplinary';
  return isSanction ? 'ACCREDITATION_STANDS_SUSPENDED_BY_SANCTION' : 'ACCREDITATION_STANDS_SUSPENDED';
}

/** That a panel lowered the level, and from which day a higher one may be applied for again where that is to come. */
function reducedBy({ reference, validFrom, sanctionId }: Award, { barred = [] }: Held): Refusal[] {
  if (!sanctionId) return [];
  const applyFrom =
    barred
      .map(({ from }) => from)
      .sort()
      .at(-1) ?? '';
  return [{ code: 'ACCREDITATION_STANDS_REDUCED', params: { reference, from: validFrom, applyFrom } }];
}

function said(code: string, reference: string, from: Day | null): Refusal[] {
  return from === null ? [] : [{ code, params: { reference, from } }];
}

function beforeAny(awards: readonly Award[], on: Day): Refusal {
  const [from] = awards.map(({ validFrom }) => validFrom).sort();
  return from === undefined
    ? { code: 'ACCREDITATION_STANDS_NEVER_AWARDED', params: { on } }
    : { code: 'ACCREDITATION_STANDS_FROM_LATER', params: { on, from } };
}

function codeOfHeld({ validUntil, graceUntil }: Award, on: Day): string {
  if (validUntil === null || on <= validUntil) return 'ACCREDITATION_STANDS_BY_AWARD';
  return on <= (graceUntil ?? validUntil) ? 'ACCREDITATION_STANDS_IN_GRACE' : 'ACCREDITATION_STANDS_PENDING';
}
