import { createHash } from 'node:crypto';
import { Refused } from '@standing/kernel';
import type { EntityManager } from 'typeorm';

export type Attempt = {
  readonly context: string;
  readonly bodyId: string;
  readonly actor: string;
  readonly key: string;
  readonly name: string;
  readonly input: unknown;
};

/**
 * Takes the key for this attempt, or returns the result of the attempt that took it first. A second attempt that runs
 * at the same moment waits for the first. Only a hash of the input is kept.
 */
export async function firstResult(manager: EntityManager, attempt: Attempt): Promise<string | null> {
  const { context, bodyId, actor, key, name } = attempt;
  const hash = createHash('sha256')
    .update(JSON.stringify([name, attempt.input]))
    .digest('hex');
  const taken = (await manager.query(
    `insert into ${context}.idempotency (body_id, actor, key, name, input_hash) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning key`,
    [bodyId, actor, key, name, hash],
  )) as unknown[];
  if (taken.length > 0) return null;
  const [first] = (await manager.query(
    `select input_hash as "inputHash", result_id as "resultId" from ${context}.idempotency where body_id = $1 and actor = $2 and key = $3`,
    [bodyId, actor, key],
  )) as { inputHash: string; resultId: string }[];
  if (first?.inputHash !== hash) throw new Refused([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  return first.resultId;
}

/** Keeps the result's id beside the key, in the transaction that made it. */
export async function keepResult(manager: EntityManager, attempt: Attempt, resultId: string): Promise<void> {
  const { context, bodyId, actor, key } = attempt;
  await manager.query(
    `update ${context}.idempotency set result_id = $4 where body_id = $1 and actor = $2 and key = $3`,
    [bodyId, actor, key, resultId],
  );
}
