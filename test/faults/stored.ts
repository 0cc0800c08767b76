import { type AuditBreak, verifyAudit } from '@standing/platform/audit';
import type pg from 'pg';
import type { Acknowledged, Stage } from './load.js';

const CONTEXTS = [
  'identity',
  'ethics',
  'practice',
  'cpd',
  'supervision',
  'insurance',
  'accreditation',
  'complaints',
  'correspondence',
];

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

/** How many deliveries and messages are still under way, and how many were given up. */
export async function underWay(db: pg.Client): Promise<{ open: number; givenUp: number }> {
  const deliveries = CONTEXTS.map(
    (context) => `select closed_at is null as open, parked_at is not null as given_up from ${context}.deliveries`,
  );
  const { rows } = await db.query<{ open: number; givenUp: number }>(
    `select count(*) filter (where open)::int as open, count(*) filter (where given_up)::int as "givenUp"
     from (${deliveries.join(' union all ')} union all select sent_at is null, given_up_at is not null from correspondence.messages) t`,
  );
  return rows[0] ?? { open: 0, givenUp: 0 };
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

/** Numbers that must be equal, by name, when nothing was lost and nothing doubled. */
export async function balances(db: pg.Client, coachId: string): Promise<Record<string, readonly [number, number]>> {
  const pairs: Record<string, readonly [string, string]> = {
    'entries in the ledger': [
      `select count(*)::int from practice.entries where person_id = $1`,
      `select count(distinct source_id)::int from accreditation.evidence where source = 'practice.entry' and person_id = $1`,
    ],
    'withdrawals in the ledger': [
      `select count(*)::int from practice.withdrawals where person_id = $1`,
      `select count(*)::int from accreditation.evidence where source = 'practice.entry' and state = 'withdrawn' and person_id = $1`,
    ],
    'sessions in the ledger at their last revision': [
      `select count(*)::int from supervision.sessions where supervisee_id = $1`,
      `select count(*)::int from supervision.sessions s join supervision.supervisors v on v.id = s.supervisor_id join accreditation.evidence e on e.source = 'supervision.session' and e.source_id = s.id and e.revision = s.revision and e.minutes = s.minutes and (e.trust = 'confirmed') = (s.status = 'confirmed' and v.vetted_on is not null) where s.supervisee_id = $1`,
    ],
    'sessions without a gap in their revisions': [
      `select coalesce(sum(revision), 0)::int from supervision.sessions where supervisee_id = $1`,
      `select count(*)::int from accreditation.evidence where source = 'supervision.session' and person_id = $1`,
    ],
    'decisions and decided sessions': [
      `select count(*)::int from supervision.sessions where status = 'confirmed' and supervisee_id = $1`,
      `select count(*)::int from supervision.session_decisions d join supervision.sessions s on s.id = d.session_id where s.supervisee_id = $1`,
    ],
    'messages of requests': [
      `select count(*)::int from supervision.confirmation_requests where supervisee_id = $1`,
      `select count(distinct m.subject_id)::int from correspondence.messages m join supervision.confirmation_requests r on r.id = m.subject_id where m.sent_at is not null and r.supervisee_id = $1`,
    ],
    'messages and mails': [
      `select count(*)::int from correspondence.messages where $1::uuid is not null`,
      `select count(*)::int from correspondence.demo_mails where $1::uuid is not null`,
    ],
    'messages that bring a link, and links': [
      `select count(*)::int from correspondence.messages where kind in ('confirm-sessions', 'answer-agreement') and $1::uuid is not null`,
      `select count(*)::int from correspondence.links where $1::uuid is not null`,
    ],
  };
  const found: Record<string, readonly [number, number]> = {};
  for (const [name, [left, right]] of Object.entries(pairs))
    found[name] = [await countBy(db, left, coachId), await countBy(db, right, coachId)];
  return found;
}

async function countBy(db: pg.Client, text: string, coachId: string): Promise<number> {
  const { rows } = await db.query<[number]>({ text, values: [coachId], rowMode: 'array' });
  return rows[0]?.[0] ?? -1;
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

/** Where an audit chain is broken; none when all are whole. */
export async function auditBreaks(db: pg.Client): Promise<{ lines: number; breaks: AuditBreak[] }> {
  const breaks: AuditBreak[] = [];
  let lines = 0;
  for (const context of CONTEXTS) {
    const { rows } = await db.query(
      `select body_id as "bodyId", stream, seq::int, at, actor, action, subject_id as "subjectId", details, hash from ${context}.audit order by body_id, stream, seq`,
    );
    lines += rows.length;
    const broken = verifyAudit(rows);
    if (broken) breaks.push(broken);
  }
  return { lines, breaks };
}
