import 'reflect-metadata';
import { accreditation } from '@standing/accreditation/service';
import type { Fact } from '@standing/fact-kit';
import { newId } from '@standing/kernel';
import { CallTokens, type Member } from '@standing/platform/auth';
import { executeSubgraph, startContext } from '@standing/platform/graphql';
import { openLog } from '@standing/platform/observability';
import { routes } from '@standing/routes';
import { createDatabase, noDocuments as documents, TestClock } from '@standing/testing';
import { bodySet } from '@standing/identity/facts';
import pg from 'pg';
import { CONTEXTS } from './whole.js';

/** What the members of the body decided in accreditation itself: no fact of another context says it. */
const DECIDED = ['scheme_versions', 'applications', 'awards'];

export type Recomputed = Awaited<ReturnType<typeof recompute>>;

/**
 * Accreditation from scratch: an empty database, what was decided there, and then every fact that every context ever
 * told, heard by the real listeners. The last is heard first: what comes out may not rest on an order.
 */
export async function recompute(told: pg.Client) {
  const { address, secret, drop } = await createDatabase();
  const clock = new TestClock();
  const tokens = new CallTokens(secret, clock);
  const log = openLog('silent');
  const graph = { ask: () => Promise.reject(new Error('Accreditation asks nobody.')) };
  const runtime = { address, secret, tokens, queues: null, clock, log, graph, documents, settings: {} };
  const context = await startContext(accreditation, runtime);
  const db = new pg.Client(address);
  await db.connect();
  const facts = await factsFor('accreditation', told);
  const [times, others] = [facts.filter(isTime), facts.filter((fact) => !isTime(fact))];
  for (const fact of times) await context.messaging.hear(fact);
  for (const table of DECIDED) await copyRows(told, db, `accreditation.${table}`);
  for (const fact of others.reverse()) await context.messaging.hear(fact);
  return {
    db,
    heard: others.length,
    ask: async (actor: Member, query: string, variables: Record<string, unknown>) => {
      const token = await tokens.mint(actor, accreditation.name);
      return executeSubgraph(context.subgraph, { query, variables, token, requestId: newId() });
    },
    stop: async () => {
      await context.stop();
      await db.end();
      await drop();
    },
  };
}

function isTime({ type }: Fact): boolean {
  return type === bodySet.type;
}

/** Every fact that the context hears, as it lies in the outbox of whoever told it, the first told first. */
async function factsFor(listener: string, db: pg.Client): Promise<Fact[]> {
  const heard = Object.keys(routes).filter((type) => routes[type]?.some((name) => name === listener));
  const outboxes = CONTEXTS.map((context) => `select * from ${context}.outbox where type = any($1)`);
  const { rows } = await db.query<Omit<Fact, 'toldAt'> & { readonly toldAt: Date }>(
    `select id, type, body_id as "bodyId", told_at as "toldAt", data from (${outboxes.join(' union all ')}) t order by id`,
    [heard],
  );
  return rows.map((row) => ({ ...row, toldAt: row.toldAt.toISOString() }));
}

async function copyRows(from: pg.Client, to: pg.Client, table: string): Promise<void> {
  const { rows } = await from.query<{ all: string }>(
    `select coalesce(jsonb_agg(t), '[]')::text as all from ${table} t`,
  );
  await to.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [rows[0]?.all]);
}
