import type { Refusal } from '@standing/kernel';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { isAvailable } from '../deaths/available.js';
import type {
  ConfirmationRequestForMailType,
  ConfirmationRequestType,
  SessionDecisionType,
  SessionResultType,
} from './confirmation.graphql.js';

const REQUEST = `r.id, r.asked_on as "askedOn", r.asked_by as "askedBy", v.name as "supervisorName",
    case when v.vetted_on is null then 'coach' else 'body' end as "whoGaveAddress"
  from supervision.confirmation_requests r join supervision.supervisors v on v.body_id = r.body_id and v.id = r.supervisor_id`;

const ofLink = hotRead<ConfirmationRequestType>({
  name: 'supervision.request-of-link',
  text: `select ${REQUEST} where r.body_id = $1 and r.id = $2 and r.supervisor_id = $3 and ${isAvailable('v')}`,
});

const forMail = hotRead<ConfirmationRequestForMailType>({
  name: 'supervision.request-for-mail',
  text: `select ${REQUEST} where r.body_id = $1 and r.id = $2`,
});

const decisions = hotRead<SessionDecisionType>({
  name: 'supervision.decisions-of-request',
  text: `select d.session_id as "sessionId", d.outcome, d.held_on as "heldOn", d.minutes, d.contracted, d.present, d.reason,
      d.decided_at as "decidedAt", d.undo_until as "undoUntil"
    from supervision.request_sessions q
    join lateral (
      select * from supervision.session_decisions last
      where last.body_id = q.body_id and last.session_id = q.session_id order by last.seq desc limit 1
    ) d on d.outcome <> 'undone'
    where q.body_id = $1 and q.request_id = $2
    order by d.decided_at, d.session_id`,
});

const answers = hotRead<{ readonly sessionId: string; readonly refusals: readonly Refusal[] }>({
  name: 'supervision.answers-of-press',
  text: `select n.session_id as "sessionId", n.refusals from supervision.session_answers n
    where n.body_id = $1 and n.press_id = $2 order by n.position`,
});

/** The request that a link was sent for, to this supervisor; `NotFound` otherwise. */
export function requestOfLink(
  reads: OperationReads,
  link: { subjectId: string; recipientId: string },
): Promise<ConfirmationRequestType> {
  return reads.row(ofLink, [link.subjectId, link.recipientId]);
}

/** For whoever sends the mail, and nobody else. */
export function requestForMail(reads: OperationReads, id: string): Promise<ConfirmationRequestForMailType> {
  return reads.row(forMail, [id]);
}

/** The decisions that stand on the request's sessions; one that was taken back does not. */
export function decisionsOfRequest(reads: OperationReads, requestId: string): Promise<SessionDecisionType[]> {
  return reads.rows(decisions, [requestId]);
}

/** What a press did, row by row, in the order in which it was asked. */
export async function answersOfPress(reads: OperationReads, pressId: string): Promise<SessionResultType[]> {
  const rows = await reads.rows(answers, [pressId]);
  return rows.map(({ sessionId, refusals }) => ({ sessionId, refusedFor: refusals }));
}
