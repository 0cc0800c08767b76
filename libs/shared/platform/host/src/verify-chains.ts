import { type AuditBreak, verifyAudit } from '@standing/platform/audit';
import type { DatabaseAddress } from '@standing/platform/database';
import pg from 'pg';

type Chain = {
  readonly context: string;
  readonly bodyId: string;
  readonly lines: number;
  readonly broken: AuditBreak | null;
};

/** Walks every audit chain of the installation, as its owner, and says where each is whole or broken. */
export async function verifyChains(owner: DatabaseAddress, contexts: readonly string[]): Promise<Chain[]> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const chains: Chain[] = [];
    for (const context of contexts) chains.push(...(await chainsOf(client, context)));
    return chains;
  } finally {
    await client.end();
  }
}

async function chainsOf(client: pg.Client, context: string): Promise<Chain[]> {
  const schema = pg.escapeIdentifier(context);
  const { rows: bodies } = await client.query<{ bodyId: string }>(
    `select distinct body_id as "bodyId" from ${schema}.audit`,
  );
  const chains: Chain[] = [];
  for (const { bodyId } of bodies) {
    const { rows } = await client.query(
      `select body_id as "bodyId", stream, seq::int as seq, at, actor, action, subject_id as "subjectId", details, hash
       from ${schema}.audit where body_id = $1 order by stream, seq`,
      [bodyId],
    );
    chains.push({ context, bodyId, lines: rows.length, broken: verifyAudit(rows) });
  }
  return chains;
}
