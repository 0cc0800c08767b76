import type { Day, Refusal } from '@standing/kernel';
import type { Agreement } from './agreement.js';
import { type Barred, refusalsOfRight } from './right.js';
import { type OtherSession, overlaps } from './session-clashes.js';
import { refusalsOfBeginning, refusalsOfHeld, refusalsOfTime } from './session-content.js';
import { refusalsOfCounts } from './session-counts.js';
import type { SessionContent } from './session.js';
import type { Subject } from './subject.js';

/** What a supervisor says of a group that they led: nothing is left unsaid of how many it was. */
export type GroupHeld = Pick<SessionContent, 'heldOn' | 'startsAt' | 'zone' | 'minutes'> & {
  readonly contracted: number;
  readonly present: number;
};

/**
 * Why a supervisor may not enter a group so, whoever attended: those of day, length, time and counts,
 * `SUPERVISION_NOBODY_ATTENDED`, `SUPERVISION_PRESENT_BELOW_ATTENDANCE` (more are ticked than were there),
 * `SUPERVISION_SUBJECTS_MIXED` (coaching and the supervision that is given are agreed apart, and are no one group).
 * `attending` has the subject of each agreement that is ticked; `today` is the civil day in the session's zone.
 */
export function refusalsOfGroup(held: GroupHeld, attending: readonly Subject[], today: Day): Refusal[] {
  const refusals = [
    ...refusalsOfHeld(held, today),
    ...refusalsOfTime(held),
    ...refusalsOfCounts({ ...held, form: 'group' }),
  ];
  if (attending.length === 0) refusals.push({ code: 'SUPERVISION_NOBODY_ATTENDED', path: 'attendance' });
  if (held.present < attending.length) refusals.push({ code: 'SUPERVISION_PRESENT_BELOW_ATTENDANCE', path: 'present' });
  if (new Set(attending).size > 1) refusals.push({ code: 'SUPERVISION_SUBJECTS_MIXED', path: 'attendance' });
  return refusals;
}

/** One supervisee who attended, and what their session is weighed against. */
export type Attending = {
  readonly agreement: Pick<Agreement, 'startsOn'> & { readonly supervisorId: string };
  /** Their other sessions with this supervisor that stand: those with others are nothing that this supervisor learns of. */
  readonly others: readonly OtherSession[];
  /** The supervisor says that one of the same day was another session. */
  readonly anotherSession: boolean;
  /** Why no group of that day can be held under the agreement, whatever else is said. */
  readonly underAgreement: readonly Refusal[];
  /** The days on which the supervisor may not supervise. */
  readonly barred: readonly Barred[];
  /** IANA name. */
  readonly bodyZone: string;
};

/**
 * Why one supervisee's session is not entered, while those of the others are: `SUPERVISION_BEFORE_AGREEMENT`,
 * `SUPERVISION_RIGHT_ENDED`, `SUPERVISION_RIGHT_SUSPENDED`, `SUPERVISION_GROUP_OVERLAP` (another takes that time),
 * `SUPERVISION_LOGGED_THAT_DAY` (one of that day may be the same, until the supervisor says that it is not). So nothing
 * counts twice that both wrote down. First what stands in the way under the agreement: a relation, or another form.
 */
export function refusalsOfAttending(held: GroupHeld, attending: Attending): Refusal[] {
  const { agreement, others, anotherSession, underAgreement, barred, bodyZone } = attending;
  const refusals = [
    ...refusalsOfBeginning(held.heldOn, agreement),
    ...underAgreement,
    ...refusalsOfRight(barred, held.heldOn),
  ];
  const session = { ...held, supervisorId: agreement.supervisorId };
  if (others.some((other) => overlaps(session, other, bodyZone))) refusals.push({ code: 'SUPERVISION_GROUP_OVERLAP' });
  else if (!anotherSession && others.some((other) => isMaybeSame(held, other)))
    refusals.push({ code: 'SUPERVISION_LOGGED_THAT_DAY' });
  return refusals;
}

/** Of one day, and not told apart by their times. */
function isMaybeSame(held: GroupHeld, other: OtherSession): boolean {
  return held.heldOn === other.heldOn && (held.startsAt === null || other.startsAt === null);
}

/**
 * Why a supervisor may no longer take back a group that they entered: `SUPERVISION_NOTHING_TO_UNDO` (it is taken back),
 * `SUPERVISION_UNDO_TOO_LATE`. `undoUntil` and `realNow` are real time.
 */
export function refusalsToTakeBackGroup(
  group: { readonly undoUntil: Date; readonly takenBack: boolean },
  realNow: Date,
): Refusal[] {
  if (group.takenBack) return [{ code: 'SUPERVISION_NOTHING_TO_UNDO' }];
  return realNow > group.undoUntil ? [{ code: 'SUPERVISION_UNDO_TOO_LATE' }] : [];
}
