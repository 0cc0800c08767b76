import { type Day, isZone, type Refusal } from '@standing/kernel';
import type { Agreement } from './agreement.js';
import { refusalsOfCounts } from './session-counts.js';
import type { SessionContent } from './session.js';

/** The longest that a session can last, in minutes: one day. */
export const LONGEST_MINUTES = 24 * 60;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Why a session cannot have been held then and for so long under the agreement, whoever says so; `today` is the civil
 * day in the session's zone.
 * `SUPERVISION_SESSION_IN_FUTURE`, `SUPERVISION_BEFORE_AGREEMENT`, `SUPERVISION_NO_LENGTH`, `SUPERVISION_TOO_LONG`.
 */
export function refusalsOfDayAndLength(
  { heldOn, minutes }: Pick<SessionContent, 'heldOn' | 'minutes'>,
  agreement: Pick<Agreement, 'startsOn'>,
  today: Day,
): Refusal[] {
  return [...refusalsOfBeginning(heldOn, agreement), ...refusalsOfHeld({ heldOn, minutes }, today)];
}

/** Why nothing was held so under the agreement: it had not begun (`SUPERVISION_BEFORE_AGREEMENT`). */
export function refusalsOfBeginning(heldOn: Day, { startsOn }: Pick<Agreement, 'startsOn'>): Refusal[] {
  return heldOn < startsOn ? [{ code: 'SUPERVISION_BEFORE_AGREEMENT', params: { startsOn }, path: 'heldOn' }] : [];
}

/** The same of the day and the length alone, whatever the agreement. */
export function refusalsOfHeld({ heldOn, minutes }: Pick<SessionContent, 'heldOn' | 'minutes'>, today: Day): Refusal[] {
  const refusals: Refusal[] = [];
  if (heldOn > today) refusals.push({ code: 'SUPERVISION_SESSION_IN_FUTURE', path: 'heldOn' });
  if (minutes <= 0) refusals.push({ code: 'SUPERVISION_NO_LENGTH', path: 'minutes' });
  if (minutes > LONGEST_MINUTES) refusals.push({ code: 'SUPERVISION_TOO_LONG', path: 'minutes' });
  return refusals;
}

/**
 * Why a coach cannot say this of a session under the agreement.
 * Those of day and length, `SUPERVISION_START_UNREADABLE`, `SUPERVISION_ZONE_UNKNOWN`, those of the counts,
 * `SUPERVISION_AGREEMENT_NOT_ACCEPTED` (clause SV-1a).
 */
export function refusalsOfContent(
  content: SessionContent,
  agreement: Pick<Agreement, 'startsOn' | 'status'>,
  today: Day,
): Refusal[] {
  const refusals = refusalsOfDayAndLength(content, agreement, today);
  refusals.push(...refusalsOfTime(content), ...refusalsOfCounts(content));
  if (agreement.status !== 'accepted')
    refusals.push({ code: 'SUPERVISION_AGREEMENT_NOT_ACCEPTED', path: 'agreementId' });
  return refusals;
}

/** Why the start cannot be read: `SUPERVISION_START_UNREADABLE`, or there is no such zone (`SUPERVISION_ZONE_UNKNOWN`). */
export function refusalsOfTime({ startsAt, zone }: Pick<SessionContent, 'startsAt' | 'zone'>): Refusal[] {
  const refusals: Refusal[] = [];
  if (startsAt !== null && !TIME.test(startsAt))
    refusals.push({ code: 'SUPERVISION_START_UNREADABLE', path: 'startsAt' });
  if (zone !== null && !isZone(zone)) refusals.push({ code: 'SUPERVISION_ZONE_UNKNOWN', path: 'zone' });
  return refusals;
}
