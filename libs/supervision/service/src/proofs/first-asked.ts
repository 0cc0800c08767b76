import type { Day } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';

/** SQL: the civil day on which the supervisor of a session, named by its column, was first asked; null when never. */
export function firstAskedOn(sessionId: string): string {
  return `(select min(r.asked_on)::text from supervision.request_sessions q
    join supervision.confirmation_requests r on r.body_id = q.body_id and r.id = q.request_id
    where q.body_id = $1 and q.session_id = ${sessionId})`;
}

/** The same of several sessions, by their ids. */
export async function firstAskedOf(
  { manager, bodyId }: Transaction,
  sessionIds: readonly string[],
): Promise<ReadonlyMap<string, Day | null>> {
  const rows = await manager.query<{ id: string; askedOn: Day | null }[]>(
    `select s.id, ${firstAskedOn('s.id')} as "askedOn" from supervision.sessions s where s.body_id = $1 and s.id = any($2::uuid[])`,
    [bodyId, sessionIds],
  );
  return new Map(rows.map(({ id, askedOn }) => [id, askedOn]));
}
