import { type AuditBreak, verifyAudit } from '@standing/platform/audit';
import type pg from 'pg';
import { migrations } from '../../../migrations/index.js';

/** Every context of the platform. */
export const CONTEXTS = Object.keys(migrations);

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
