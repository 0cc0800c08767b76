import type { Refusal } from '@standing/kernel';
import { refusalsToAim, type SchemeLevels } from './aiming.js';
import { refusalsOfBarred } from './barred.js';
import { holdsAward, type StandingOn } from './standing-on.js';

/**
 * Waiting for an answer of the body; answered on a condition, and open until somebody decides it; taken back by the coach;
 * answered with no or with an award.
 */
export type ApplicationStatus = 'waiting' | 'conditional' | 'withdrawn' | 'declined' | 'awarded';

/** For a level that is not held, for a new term of an award, or to be accredited again after an absence. */
export type ApplicationKind = 'first' | 'renewal' | 'reinstatement';

/** What these rules need to know of an application. */
export type Application = {
  /** `first` when it is left out. */
  readonly kind?: ApplicationKind;
  readonly personId: string;
  readonly level: string;
  readonly status: ApplicationStatus;
};

/** What an application begins from. */
export type BeforeApplying = {
  readonly scheme: SchemeLevels | null;
  readonly standing: StandingOn;
  /** Whether another application of theirs is open. */
  readonly waiting: boolean;
  /** Whether they appealed against a refusal and nobody has decided that yet. */
  readonly appealing: boolean;
};

/** Why nobody may apply for the level now. Lines that are not met are no reason: whoever decides looks at them. */
export function refusalsToApply(level: string, { scheme, standing, waiting, appealing }: BeforeApplying): Refusal[] {
  return [
    ...refusalsToAim(scheme, level),
    ...refusalsOfHeldLevel(level, scheme, standing),
    ...(waiting ? [{ code: 'ACCREDITATION_APPLICATION_WAITING' }] : []),
    ...(appealing ? [{ code: 'ACCREDITATION_APPEAL_PENDING' }] : []),
  ];
}

/**
 * The level held on the day, or a higher one, is not awarded again; and after a withdrawal none is by an application, or
 * one that waited would undo what was decided, unless a panel restored whoever lost it. Whoever gives theirs up from a later day takes that back first; whoever
 * goes on at a lower level waits for its day, or that level would take the place of the one awarded meanwhile; and whom a
 * panel lowered waits for the day from which they may apply again (K14l).
 */
export function refusalsOfHeldLevel(level: string, scheme: SchemeLevels | null, standing: StandingOn): Refusal[] {
  const { status, award, until, givenUpFrom, loweredFrom, withdrawnFrom, restoredOn = null } = standing;
  if ((status === 'WITHDRAWN' || withdrawnFrom !== null) && restoredOn === null)
    return [{ code: 'ACCREDITATION_AFTER_WITHDRAWAL' }];
  if (holdsAward(standing) && givenUpFrom !== null)
    return [{ code: 'ACCREDITATION_GIVES_UP', params: { from: givenUpFrom } }];
  if (holdsAward(standing) && loweredFrom !== null)
    return [{ code: 'ACCREDITATION_LOWERS', params: { from: loweredFrom } }];
  const barred = refusalsOfBarred(level, scheme, standing.barred);
  if (barred.length > 0 || !holdsAward(standing) || award === null) return barred;
  if (award.level === level) return [{ code: 'ACCREDITATION_LEVEL_HELD', params: { until: until ?? '' } }];
  const place = (code: string) => scheme?.levels.findIndex((one) => one.code === code) ?? -1;
  return place(award.level) > place(level) && place(level) >= 0 ? [{ code: 'ACCREDITATION_HIGHER_LEVEL_HELD' }] : [];
}

/** Whether it is open: it waits for an answer, or was answered on a condition. */
export function isOpen({ status }: Pick<Application, 'status'>): boolean {
  return status === 'waiting' || status === 'conditional';
}

/** Why an application cannot be answered for good or taken back: it was before. */
export function refusalsOfDecided(application: Pick<Application, 'status'>): Refusal[] {
  return isOpen(application) ? [] : decided(application);
}

/** Why nobody assesses or moderates an application any more: it was answered, be it on a condition. */
export function refusalsOfAnswered(application: Pick<Application, 'status'>): Refusal[] {
  return application.status === 'waiting' ? [] : decided(application);
}

function decided({ status }: Pick<Application, 'status'>): Refusal[] {
  return [{ code: 'ACCREDITATION_APPLICATION_DECIDED', params: { status } }];
}
