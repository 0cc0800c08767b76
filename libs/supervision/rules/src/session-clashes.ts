import { daysBetween, type Refusal } from '@standing/kernel';
import type { SessionContent } from './session.js';

/** Another session of the same coach that stands: neither withdrawn nor declined. */
export type OtherSession = SessionContent & { readonly agreementId: string };

const MINUTES_A_DAY = 24 * 60;

/**
 * Why a session cannot stand beside the coach's others: `SUPERVISION_OVERLAP` when both start times are known and the
 * two run into each other, with whomever. Otherwise `SUPERVISION_POSSIBLE_DUPLICATE`, same two people, day and
 * length, until the coach says that both were held. A supervisor's sessions with others are not looked at: a group has
 * them at one time, and nobody learns of another coach's.
 */
export function refusalsOfClashes(
  session: OtherSession,
  others: readonly OtherSession[],
  acceptDuplicate: boolean,
): Refusal[] {
  const refusals: Refusal[] = [];
  if (others.some((other) => overlaps(session, other)))
    refusals.push({ code: 'SUPERVISION_OVERLAP', path: 'startsAt' });
  if (!acceptDuplicate && others.some((other) => isPossibleDuplicate(session, other))) {
    refusals.push({ code: 'SUPERVISION_POSSIBLE_DUPLICATE', path: 'acceptDuplicate' });
  }
  return refusals;
}

/** Whether two sessions with known start times share a minute; one may begin when the other ends. */
export function overlaps(one: SessionContent, other: SessionContent): boolean {
  if (one.startsAt === null || other.startsAt === null) return false;
  const start = minuteOfDay(one.startsAt);
  const otherStart = daysBetween(one.heldOn, other.heldOn) * MINUTES_A_DAY + minuteOfDay(other.startsAt);
  return start < otherStart + other.minutes && otherStart < start + one.minutes;
}

function isPossibleDuplicate(one: OtherSession, other: OtherSession): boolean {
  const bothTimesKnown = one.startsAt !== null && other.startsAt !== null;
  return (
    !bothTimesKnown &&
    one.agreementId === other.agreementId &&
    one.heldOn === other.heldOn &&
    one.minutes === other.minutes
  );
}

function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
