import { addDays, addMonths, type Day, type Refusal } from '@standing/kernel';
import { refusalsToAim, type SchemeLevels } from './aiming.js';
import { refusalsOfBarred } from './barred.js';
import type { RenewalStands } from './renewing.js';
import { holdsAward, type StandingOn } from './standing-on.js';

/** The whole months of an absence on the day, from the day after the last in force; 0 in its first month. */
export function absentMonths(lastDay: Day, on: Day): number {
  const first = addDays(lastDay, 1);
  const months = monthOf(on) - monthOf(first);
  return Math.max(0, addMonths(first, months) > on ? months - 1 : months);
}

function monthOf(day: Day): number {
  const [year = '0', month = '0'] = day.split('-');
  return Number(year) * 12 + Number(month);
}

/** What coming back begins from. */
export type BeforeReinstating = {
  readonly standing: Pick<StandingOn, 'status' | 'award' | 'withdrawnFrom' | 'barred'>;
  /** Where the renewal of what ran out stands; null where there is none, or where it was given up. */
  readonly renewal: Pick<RenewalStands, 'phase' | 'takenUntil'> | null;
  readonly scheme: SchemeLevels | null;
  /** Whether the scheme has a rung for so long an absence. */
  readonly isOffered: boolean;
  /** Whether an application of theirs is open, of whichever kind, or an appeal. */
  readonly waiting: boolean;
  readonly appealing: boolean;
};

/** Every reason why nobody may come back by the scheme's ladder today. Lines that are not met are no reason. */
export function refusalsToReinstate(before: BeforeReinstating): Refusal[] {
  const { standing, renewal, scheme, isOffered, waiting, appealing } = before;
  const { status, award, withdrawnFrom } = standing;
  if (status === 'DECEASED') return [{ code: 'ACCREDITATION_MEMBER_DECEASED' }];
  if (status === 'WITHDRAWN' || withdrawnFrom !== null) return [{ code: 'ACCREDITATION_AFTER_WITHDRAWAL' }];
  if (award === null || status === 'NOT_ACCREDITED') return [{ code: 'ACCREDITATION_RETURN_NOTHING_HELD' }];
  if (holdsAward(standing)) return [{ code: 'ACCREDITATION_RETURN_IN_FORCE' }];
  if (renewal?.phase === 'LATE')
    return [{ code: 'ACCREDITATION_RETURN_RENEWABLE', params: { until: renewal.takenUntil } }];
  if (!isOffered) return [{ code: 'ACCREDITATION_RETURN_NOT_OFFERED' }];
  return [
    ...refusalsToAim(scheme, award.level),
    ...refusalsOfBarred(award.level, scheme, standing.barred),
    ...(waiting ? [{ code: 'ACCREDITATION_APPLICATION_WAITING' }] : []),
    ...(appealing ? [{ code: 'ACCREDITATION_APPEAL_PENDING' }] : []),
  ];
}
