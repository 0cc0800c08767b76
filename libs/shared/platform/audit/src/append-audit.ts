import type { EntityManager } from 'typeorm';
import { hashLine } from './hash-line.js';

export type AuditLine = {
  readonly context: string;
  readonly bodyId: string;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly subjectId: string;
  readonly details?: Readonly<Record<string, string | number>>;
};

/**
 * Adds a line to the body's chain in this context, within the transaction of what it tells of: no act without its line,
 * no line without its act. A lock on the chain keeps two acts from taking the same place.
 */
export async function appendAudit(manager: EntityManager, line: AuditLine): Promise<void> {
  const { context, bodyId, actor, action, subjectId, details = {} } = line;
  await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 7303))`, [`${context} ${bodyId}`]);
  const [last] = (await manager.query(
    `select seq::int as seq, hash from ${context}.audit where body_id = $1 and stream = $2 order by seq desc limit 1`,
    [bodyId, context],
  )) as { seq: number; hash: string }[];
  const seq = (last?.seq ?? 0) + 1;
  const at = line.at.toISOString();
  const hash = hashLine(last?.hash ?? '', { bodyId, stream: context, seq, at, actor, action, subjectId, details });
  await manager.query(
    `insert into ${context}.audit (body_id, stream, seq, at, actor, action, subject_id, details, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [bodyId, context, seq, at, actor, action, subjectId, JSON.stringify(details), hash],
  );
}
