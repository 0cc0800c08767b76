import type pg from 'pg';
import type { Acknowledged, Stage } from './load.js';
import type { Act } from '../use/walk/acts.js';

type Count = { readonly count: number };

/** The people and things of the demonstration that the load uses. */
export async function stageOf(db: pg.Client, url: string): Promise<Stage> {
  const { rows } = await db.query<Omit<Stage, 'url'>>(
    `select p.id as "coachId", g.id as "agreementId", to_char(greatest(max(e.started_on), g.starts_on), 'YYYY-MM-DD') as "from", s.name as "supervisorName",
       array_agg(e.id) as "engagementIds"
     from identity.people p join practice.engagements e on e.person_id = p.id
       join supervision.agreements g on g.supervisee_id = p.id join supervision.supervisors s on s.id = g.supervisor_id
     where p.persona = 'busy-coach' and g.status = 'accepted' and s.vetted_on is not null group by p.id, g.id, s.id`,
  );
  if (!rows[0]) throw new Error('The demonstration has no coach with an engagement and an agreement.');
  return { url, ...rows[0] };
}

/** What is stored of each act that was acknowledged: one line for each that is not there exactly once. */
export async function wrongly(db: pg.Client, all: readonly Acknowledged[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const act of all) {
    const [text, values] = lookUp(act);
    const { rows } = await db.query<Count>(text, values);
    if (rows[0]?.count !== 1) wrong.push(`${rows[0]?.count} times: ${JSON.stringify(act)}`);
  }
  return wrong;
}

/** The same of the acts of walks. */
export async function wronglyWalked(db: pg.Client, all: readonly Act[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { step, once } of all) {
    const [where, ...values] = once;
    const { rows } = await db.query<Count>(`select count(*)::int from ${where}`, values);
    if (rows[0]?.count !== 1) wrong.push(`${rows[0]?.count} times: ${step}, ${JSON.stringify(once)}`);
  }
  return wrong;
}

/** How to count what an act left: by its content, so that a second one under another id would show, and by its id. */
function lookUp(act: Acknowledged): [string, unknown[]] {
  switch (act.kind) {
    case 'engagement':
      return [
        `select count(*)::int, bool_and(id = $2) from practice.engagements where pseudonym = $1 having bool_and(id = $2)`,
        [act.pseudonym, act.id],
      ];
    case 'entry':
      return [
        `select count(*)::int from practice.entries where held_on = $1 and minutes = $2 and minutes < 60 having bool_and(id = $3)`,
        [act.heldOn, act.minutes, act.id],
      ];
    case 'withdrawal':
      return [`select count(*)::int from practice.withdrawals where entry_id = $1`, [act.id]];
    case 'session':
      return [
        `select count(*)::int from supervision.sessions s join supervision.session_versions v on v.session_id = s.id
         where s.held_on = $1 and s.minutes = $2 and s.minutes < 60 having bool_and(s.id = $3)`,
        [act.heldOn, act.minutes, act.id],
      ];
    case 'request':
      return [
        `select count(distinct q.request_id)::int from supervision.request_sessions q where q.session_id = any($1)
         having bool_and(q.request_id = $2) and count(*) = $3`,
        [act.sessionIds, act.id, act.sessionIds.length],
      ];
    case 'decision':
      return [
        `select count(*)::int from supervision.idempotency where key = $1 and name = 'supervision.decide-sessions' and result_id is not null`,
        [act.key],
      ];
  }
}

/** The current entry of each thing in the ledger that counts: its id and minutes, by kind. */
export async function ledgerOf(
  db: pg.Client,
  coachId: string,
): Promise<{ id: string; minutes: number; kind: string }[]> {
  const { rows } = await db.query<{ id: string; minutes: number; kind: string }>(
    `select id, minutes, kind from (select distinct on (source, source_id) * from accreditation.evidence where person_id = $1 order by source, source_id, revision desc) t
     where state = 'active' order by id`,
    [coachId],
  );
  return rows;
}
