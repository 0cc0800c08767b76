import { decodeCursor, hotLoader, hotRead, type OperationReads, page, type PageArgs } from '@standing/platform/graphql';
import { type OnDocuments, trustOf } from '@standing/supervision/rules';
import { isAvailable } from '../deaths/available.js';
import { type SupervisorRow, shownSupervisor } from '../supervisors/supervisor.queries.js';
import type { SupervisionSessionConnection, SupervisionSessionType } from './session.graphql.js';

type Row = Omit<SupervisionSessionType, 'trust' | 'supervisor'> & { readonly onDocuments: OnDocuments } & Pick<
    SupervisorRow,
    'vettedOn' | 'available'
  > & {
    readonly supervisorId: string;
    readonly supervisorName: string;
    readonly supervisorEmail: string;
  };

/** What is shown of a session, and what its trust follows from. */
const SESSION = `s.id, s.agreement_id as "agreementId", s.supervisor_id as "supervisorId", s.subject, s.held_on as "heldOn",
  s.starts_at as "startsAt", s.zone, s.minutes, s.form, s.contracted, s.present, s.status, s.group_id as "groupId", s.dispute,
  s.logged_held_on as "loggedHeldOn", s.logged_minutes as "loggedMinutes", s.logged_contracted as "loggedContracted",
  s.logged_present as "loggedPresent",
  s.decline_reason as "declineReason", s.decided_at as "decidedAt", s.undo_until as "undoUntil", s.version,
  s.asked_at as "askedAt", s.on_documents as "onDocuments", v.name as "supervisorName", v.email as "supervisorEmail", v.vetted_on as "vettedOn",
  ${isAvailable('v')} as available`;

/** The sessions, each beside its supervisor. */
const SESSIONS = `supervision.sessions s join supervision.supervisors v on v.body_id = s.body_id and v.id = s.supervisor_id`;

const byId = hotLoader<Row>({
  name: 'supervision.sessions-by-id',
  text: `select ${SESSION} from ${SESSIONS} where s.body_id = $1 and s.id = any($2::uuid[])`,
  key: (row) => row.id,
});

const ofSupervisee = hotRead<Row>({
  name: 'supervision.sessions-of-supervisee',
  text: `select ${SESSION} from ${SESSIONS}
    where s.body_id = $1 and s.supervisee_id = $2 and ($3::date is null or (s.held_on, s.id) < ($3::date, $4::uuid))
    order by s.held_on desc, s.id desc limit $5`,
});

/** How many sessions that no supervisor answered are shown at once. */
const MOST_UNANSWERED = 200;

const unanswered = hotRead<Row>({
  name: 'supervision.sessions-unanswered',
  text: `select ${SESSION} from ${SESSIONS}
    where s.body_id = $1 and s.supervisee_id = $2 and s.status in ('declared', 'asked')
      and s.on_documents in ('none', 'not-accepted')
    order by s.held_on desc, s.id desc limit ${MOST_UNANSWERED}`,
});

const ofAsking = hotRead<Row>({
  name: 'supervision.sessions-of-asking',
  text: `select ${SESSION} from ${SESSIONS}
    join supervision.request_sessions q on q.body_id = s.body_id and q.session_id = s.id
    join supervision.confirmation_requests r on r.body_id = q.body_id and r.id = q.request_id
    where s.body_id = $1 and r.asking_id = $2 and s.supervisee_id = $3
    order by s.held_on desc, s.id desc`,
});

const ofRequest = hotRead<Row>({
  name: 'supervision.sessions-of-request',
  text: `select ${SESSION} from ${SESSIONS}
    join supervision.request_sessions q on q.body_id = s.body_id and q.session_id = s.id
    where s.body_id = $1 and q.request_id = $2
    order by s.held_on, s.id`,
});

/** The last request in which each session was asked about. */
const lastRequests = hotLoader<{ readonly sessionId: string; readonly requestId: string }>({
  name: 'supervision.last-requests',
  text: `select distinct on (l.session_id) l.session_id as "sessionId", l.request_id as "requestId"
    from supervision.request_sessions l where l.body_id = $1 and l.session_id = any($2::uuid[])
    order by l.session_id, l.id desc`,
  key: (row) => row.sessionId,
});

function shown(row: Row): SupervisionSessionType {
  const { supervisorId: id, supervisorName: name, supervisorEmail: email, vettedOn, available } = row;
  const supervisor = shownSupervisor({ id, name, email, vettedOn, available });
  return { ...row, supervisor, trust: trustOf(row.status, vettedOn, row.onDocuments) };
}

/** The session of something that the reader may see. */
export async function sessionById(reads: OperationReads, id: string): Promise<SupervisionSessionType | undefined> {
  const row = await reads.one(byId, id);
  return row && shown(row);
}

/** The request in which the supervisor of a session that the reader may see was last asked. */
export async function lastRequestOf(reads: OperationReads, sessionId: string): Promise<string | null> {
  return (await reads.one(lastRequests, sessionId))?.requestId ?? null;
}

/** A page of the coach's own sessions, the latest first. */
export async function sessionsOf(
  reads: OperationReads,
  personId: string,
  { first, after }: PageArgs,
): Promise<SupervisionSessionConnection> {
  const [heldOn = null, id = null] = decodeCursor(after) ?? [];
  const rows = await reads.rows(ofSupervisee, [personId, heldOn, id, first + 1]);
  return page(rows.map(shown), first, (session) => [session.heldOn, session.id]);
}

/** The coach's own sessions that nobody answered and that wait for no decision on documents, the latest first. */
export async function unansweredSessionsOf(reads: OperationReads, personId: string): Promise<SupervisionSessionType[]> {
  return (await reads.rows(unanswered, [personId])).map(shown);
}

/** The coach's own sessions that one press asked about. */
export async function sessionsOfAsking(
  reads: OperationReads,
  askingId: string,
  personId: string,
): Promise<SupervisionSessionType[]> {
  return (await reads.rows(ofAsking, [askingId, personId])).map(shown);
}

/** The sessions of a request, the oldest first, as the supervisor remembers them. */
export async function sessionsOfRequest(reads: OperationReads, requestId: string): Promise<SupervisionSessionType[]> {
  return (await reads.rows(ofRequest, [requestId])).map(shown);
}
