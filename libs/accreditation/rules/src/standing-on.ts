import type { Day, Refusal } from '@standing/kernel';
import type { Award } from './award.js';
import type { Barred } from './barred.js';

/** What a person is on a day. Each follows from awards, their ends and the day; none is ever stored. */
export type StandingStatus =
  | 'ACCREDITED'
  | 'SUSPENDED'
  | 'EXPIRED'
  | 'GIVEN_UP'
  | 'DECEASED'
  | 'WITHDRAWN'
  | 'NOT_ACCREDITED';

/** A person's standing on a day, as known at a moment. */
export type StandingOn<One extends Award = Award> = {
  readonly status: StandingStatus;
  /** The award that decides; null until one has begun. */
  readonly award: One | null;
  /** The first day of the accreditation that decides. */
  readonly since: Day | null;
  /** Its last day: by its validity, or the day before it was withdrawn, given up or lowered, or its member died; null when it has none. */
  readonly until: Day | null;
  /** The first day of the pause that its member is in; null while they practise, or where nothing is in force. */
  readonly pausedSince: Day | null;
  /** The first day of the interim suspension that they are under; null while they are under none. */
  readonly suspendedSince: Day | null;
  /** The day from which its member gives it up, to come or gone by; null where they do not. */
  readonly givenUpFrom: Day | null;
  /** The day to come from which its member goes on at a lower level by their own wish; null where there is none. */
  readonly loweredFrom: Day | null;
  /** The day from which it is withdrawn, on the day or before, though it was given up before that; null where it is not. */
  readonly withdrawnFrom: Day | null;
  /** Whether that withdrawal is how its member left by consent; left out where none began. */
  readonly byConsent?: boolean;
  /** The day, gone by, from which its member may be accredited again although it was withdrawn; null or left out where they may not. */
  readonly restoredOn?: Day | null;
  /** From which levels sanctions keep its member on the day; left out for none. */
  readonly barred?: readonly Barred[];
  /** Why: codes with their days, for a sentence. */
  readonly reasons: readonly Refusal[];
  /** The next day on which any of this changes by time alone; null if it never does. */
  readonly nextChangeOn: Day | null;
};

/** Whether an award of theirs is in force, be its member suspended: its term runs on, and what was not lost is not to be won again. */
export function holdsAward({ status }: Pick<StandingOn, 'status'>): boolean {
  return status === 'ACCREDITED' || status === 'SUSPENDED';
}
