import type { Day, Refusal } from '@standing/kernel';
import type { Agreement } from './agreement.js';
import { type OtherSession, refusalsOfClashes } from './session-clashes.js';
import { refusalsOfContent } from './session-content.js';
import { isDecided, type SessionContent, type SessionStatus } from './session.js';

/** What a coach writes of a session, and what it is weighed against. */
export type Writing = {
  readonly content: SessionContent;
  /** The agreement under which the session was held, with its supervisor. */
  readonly agreement: Pick<Agreement, 'status' | 'startsOn' | 'disownedOn'> & { readonly supervisorId: string };
  /** The coach's other sessions that stand. */
  readonly others: readonly OtherSession[];
  /** The coach says that a session alike was held as well. */
  readonly acceptDuplicate: boolean;
  /** The civil day in the session's zone. */
  readonly today: Day;
  /** IANA name of the body's zone, in which a session is whose zone is not said. */
  readonly bodyZone: string;
};

const TIMELESS = ['SUPERVISION_START_UNREADABLE', 'SUPERVISION_ZONE_UNKNOWN'];

/** Why a coach may not log this session: those of its content, then those of its clashes. Empty when they may. */
export function refusalsToLog({ content, agreement, others, acceptDuplicate, today, bodyZone }: Writing): Refusal[] {
  const refusals = refusalsOfContent(content, agreement, today);
  // The clock time of an unreadable start, or of a zone that there is none of, says nothing of an overlap.
  if (refusals.some(({ code }) => TIMELESS.includes(code))) return refusals;
  const session = { ...content, supervisorId: agreement.supervisorId };
  return [...refusals, ...refusalsOfClashes(session, others, acceptDuplicate, bodyZone)];
}

/**
 * Why a coach may no longer change or take back a session: `SUPERVISION_ALREADY_DECIDED`,
 * `SUPERVISION_SESSION_WITHDRAWN`. After a decision the record is the two people's, not the coach's alone.
 */
export function refusalsToChange(status: SessionStatus): Refusal[] {
  if (status === 'withdrawn') return [{ code: 'SUPERVISION_SESSION_WITHDRAWN' }];
  if (isDecided(status)) return [{ code: 'SUPERVISION_ALREADY_DECIDED' }];
  return [];
}
