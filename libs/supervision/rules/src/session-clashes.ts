import { instantAt, type Refusal } from '@standing/kernel';
import type { SessionContent } from './session.js';

/** Another session of the same coach that stands: neither withdrawn nor declined. */
export type OtherSession = Timed & { readonly supervisorId: string };

/** When a session was held, and how long. */
export type Timed = Pick<SessionContent, 'heldOn' | 'startsAt' | 'zone' | 'minutes'>;

const MINUTE = 60_000;

/**
 * Why a session cannot stand beside the coach's others: `SUPERVISION_OVERLAP` when both start times are known and the
 * two run into each other, with whomever. Otherwise `SUPERVISION_POSSIBLE_DUPLICATE`, same two people, day and
 * length, whatever the two were about, until the coach says that both were held. A supervisor's sessions with others are not looked at: a group has
 * them at one time, and nobody learns of another coach's.
 */
export function refusalsOfClashes(
  session: OtherSession,
  others: readonly OtherSession[],
  acceptDuplicate: boolean,
  bodyZone: string,
): Refusal[] {
  const refusals: Refusal[] = [];
  if (others.some((other) => overlaps(session, other, bodyZone)))
    refusals.push({ code: 'SUPERVISION_OVERLAP', path: 'startsAt' });
  if (!acceptDuplicate && others.some((other) => isPossibleDuplicate(session, other))) {
    refusals.push({ code: 'SUPERVISION_POSSIBLE_DUPLICATE', path: 'acceptDuplicate' });
  }
  return refusals;
}

/** Whether two sessions with known start times share a minute; one may begin when the other ends. */
export function overlaps(one: Timed, other: Timed, bodyZone: string): boolean {
  const [start, otherStart] = [startOf(one, bodyZone), startOf(other, bodyZone)];
  if (start === null || otherStart === null) return false;
  return start < otherStart + other.minutes * MINUTE && otherStart < start + one.minutes * MINUTE;
}

function isPossibleDuplicate(one: OtherSession, other: OtherSession): boolean {
  const bothTimesKnown = one.startsAt !== null && other.startsAt !== null;
  return (
    !bothTimesKnown &&
    one.supervisorId === other.supervisorId &&
    one.heldOn === other.heldOn &&
    one.minutes === other.minutes
  );
}

function startOf({ heldOn, startsAt, zone }: Timed, bodyZone: string): number | null {
  return startsAt === null ? null : instantAt(heldOn, startsAt, zone ?? bodyZone);
}
