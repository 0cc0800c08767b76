import 'reflect-metadata';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataOf, FactType } from '@standing/fact-kit';
import { bodySet } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import { type Actor, CallTokens, type Member, type Role } from '@standing/platform/auth';
import { inBody } from '@standing/platform/database';
import {
  type ContextDefinition,
  executeSubgraph,
  type Graph,
  type RunningContext,
  startContext,
} from '@standing/platform/graphql';
import { type Documents, openDocuments } from '@standing/platform/documents';
import { type Log, openLog } from '@standing/platform/observability';
import type { DataSource, EntityManager } from 'typeorm';
import { createDatabase, type TestDatabase } from './database/create-database.js';
import { TestClock } from './test-clock.js';

/** What parsed JSON is: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

type Answer = { data: Json; errors?: readonly { message: string; extensions: Json }[] };

/** A running context, seen from outside. */
export type RunningService = Awaited<ReturnType<typeof startService>>;

/** Starts the context on a fresh database, with one body in Paris and a clock that stands on 22 November 2026. */
export async function startService(
  definition: ContextDefinition,
  options: { readonly graph?: Graph; readonly settings?: Record<string, unknown>; readonly log?: Log } = {},
) {
  const database = await createDatabase();
  const clock = new TestClock();
  const tokens = new CallTokens(database.secret, clock);
  const graph = options.graph ?? { ask: () => Promise.reject(new Error('This spec gives no graph to ask.')) };
  const folder = join(tmpdir(), `standing-${newId()}`);
  const documents = openDocuments(folder, database.secret, clock);
  const context = await startContext(definition, {
    address: database.address,
    secret: database.secret,
    tokens,
    queues: null,
    clock,
    log: options.log ?? openLog('silent'),
    graph,
    documents: documents.store,
    settings: options.settings ?? {},
  });
  const bodyId = newId();
  await setBody(context, bodyId, 0, 1);
  return service({ definition, context, database, clock, tokens, documents, folder }, bodyId);
}

type Started = {
  readonly definition: ContextDefinition;
  readonly context: RunningContext;
  readonly database: TestDatabase;
  readonly clock: TestClock;
  readonly tokens: CallTokens;
  readonly documents: Documents;
  /** Where the documents lie. */
  readonly folder: string;
};

function service(started: Started, bodyId: string) {
  const { definition, context, database, clock, tokens, documents, folder } = started;
  return {
    bodyId,
    clock,
    documents,
    database,
    db: context.source as DataSource,
    todayIs: (day: string) => clock.todayIs(day),
    member: (changes: Partial<Member> & { roles?: readonly Role[] } = {}): Member => ({
      kind: 'member',
      bodyId,
      personId: newId(),
      name: 'Amélie Laurent',
      email: 'amelie.laurent@example.org',
      roles: [],
      locale: 'en',
      ...changes,
    }),
    as: (actor: Actor) => ({
      graphql: async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
        const token = await tokens.mint(actor, definition.name);
        const result = await executeSubgraph(context.subgraph, { query, variables, token, requestId: newId() });
        return JSON.parse(JSON.stringify(result)) as Answer;
      },
    }),
    told: (): Promise<{ type: string; data: Record<string, unknown> }[]> =>
      inBody(context.source, bodyId, (manager) =>
        manager.query(`select type, data from ${definition.name}.outbox order by id`),
      ),
    hears: <Type extends FactType>(
      type: Type,
      data: DataOf<Type>,
      factId: string = newId(),
      toldAt: Date = clock.now(),
    ) => context.messaging.hear({ id: factId, type: type.type, bodyId, toldAt: toldAt.toISOString(), data }),
    inBody: <Result>(work: (manager: EntityManager) => Promise<Result>) => inBody(context.source, bodyId, work),
    anotherBody: async (): Promise<string> => {
      const other = newId();
      await setBody(context, other, 0, 1);
      return other;
    },
    /** The same service, seen in another new body with its clock where it began: as if nothing had been done. */
    inNewBody: async () => {
      clock.restart();
      const other = newId();
      await setBody(context, other, 0, 1);
      return service(started, other);
    },
    rehearse: (offsetSeconds: number, revision: number) => setBody(context, bodyId, offsetSeconds, revision),
    stop: async () => {
      await context.stop();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function setBody(
  context: RunningContext,
  bodyId: string,
  offsetSeconds: number,
  revision: number,
): Promise<void> {
  const data = { zone: 'Europe/Paris', offsetSeconds, revision };
  await context.messaging.hear({ id: newId(), type: bodySet.type, bodyId, toldAt: '2026-01-01T00:00:00Z', data });
}
