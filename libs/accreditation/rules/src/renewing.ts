import type { Day, Refusal } from '@standing/kernel';
import type { StandingOn } from './standing-on.js';

/** Where the renewal of the last term of an award stands on the day; see the engine's `renewalOn`. */
export type RenewalStands = {
  readonly phase: 'NOT_YET_OPEN' | 'OPEN' | 'GRACE' | 'LATE' | 'LAPSED' | 'PENDING';
  /** The first and the last day on which a renewal is taken. */
  readonly opensOn: Day;
  readonly takenUntil: Day;
};

/** What a renewal begins from. */
export type BeforeRenewing = {
  readonly standing: Pick<StandingOn, 'status' | 'givenUpFrom' | 'withdrawnFrom'>;
  /** Whether the last award has an end, and the scheme says how awards are kept. */
  readonly hasTerm: boolean;
  readonly isOffered: boolean;
  /** Where its renewal stands; null where nothing is held, or it has no end, or none is offered. */
  readonly renewal: RenewalStands | null;
  /** Whether an application of theirs is open, a renewal or not. */
  readonly waiting: boolean;
  /** Whether they appealed against a refusal and nobody has decided that yet. */
  readonly appealing: boolean;
};

/** Every reason why a renewal is not taken today. Lines that are not met are no reason: whoever decides looks at them. */
export function refusalsToRenew(before: BeforeRenewing): Refusal[] {
  const { standing, hasTerm, isOffered, renewal, waiting, appealing } = before;
  const { status, givenUpFrom, withdrawnFrom } = standing;
  if (status === 'DECEASED') return [{ code: 'ACCREDITATION_MEMBER_DECEASED' }];
  if (status === 'WITHDRAWN' || withdrawnFrom !== null) return [{ code: 'ACCREDITATION_AFTER_WITHDRAWAL' }];
  if (status === 'NOT_ACCREDITED') return [{ code: 'ACCREDITATION_RENEWAL_NOTHING_HELD' }];
  if (givenUpFrom !== null) return [{ code: 'ACCREDITATION_GIVES_UP', params: { from: givenUpFrom } }];
  if (!hasTerm) return [{ code: 'ACCREDITATION_RENEWAL_NO_TERM' }];
  if (!isOffered || renewal === null) return [{ code: 'ACCREDITATION_RENEWAL_NOT_OFFERED' }];
  return [
    ...refusalsOfPhase(renewal),
    ...(waiting ? [{ code: 'ACCREDITATION_APPLICATION_WAITING' }] : []),
    ...(appealing ? [{ code: 'ACCREDITATION_APPEAL_PENDING' }] : []),
  ];
}

function refusalsOfPhase({ phase, opensOn, takenUntil }: RenewalStands): Refusal[] {
  switch (phase) {
    case 'NOT_YET_OPEN':
      return [{ code: 'ACCREDITATION_RENEWAL_TOO_EARLY', params: { from: opensOn } }];
    case 'LAPSED':
      return [{ code: 'ACCREDITATION_RENEWAL_TOO_LATE', params: { until: takenUntil } }];
    case 'OPEN':
    case 'GRACE':
    case 'LATE':
    case 'PENDING':
      return [];
  }
}
