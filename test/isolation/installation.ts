import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accreditation } from '@standing/accreditation/service';
import { complaints } from '@standing/complaints/service';
import { correspondence } from '@standing/correspondence/service';
import { cpd } from '@standing/cpd/service';
import { ethics } from '@standing/ethics/service';
import { identity } from '@standing/identity/service';
import { insurance } from '@standing/insurance/service';
import { Clock, newId } from '@standing/kernel';
import { type Actor, CallTokens } from '@standing/platform/auth';
import { asRole } from '@standing/platform/database';
import type { OpenGraph, SubgraphPlace } from '@standing/platform/gateway';
import { type ContextDefinition, type Graph, type RunningContext, startContext } from '@standing/platform/graphql';
import { openQueues } from '@standing/platform/messaging';
import { openDocuments } from '@standing/platform/documents';
import { openLog } from '@standing/platform/observability';
import { practice } from '@standing/practice/service';
import { supervision } from '@standing/supervision/service';
import { createDatabase, type TestDatabase } from '@standing/testing';
import pg from 'pg';
import { openGraph } from '@standing/platform/gateway';

/** Every context of the platform. */
const contexts: readonly ContextDefinition[] = [
  identity,
  ethics,
  practice,
  cpd,
  supervision,
  insurance,
  accreditation,
  complaints,
  correspondence,
];

export const supergraphSdl = readFileSync('apps/gateway/supergraph.graphql', 'utf8');

/** What an operation answered: data and errors together, for what leaks beside an error leaks too. */
export type Answer = {
  readonly data?: unknown;
  readonly errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
};

export type Installation = Awaited<ReturnType<typeof startInstallation>>;

/** The whole platform in this process on a database of its own, new or given: every context, the queues, the graph over them. */
export async function startInstallation(clock = new Clock(), given?: TestDatabase, log = openLog('silent')) {
  const database = given ?? (await createDatabase());
  const { address, secret } = database;
  const queues = openQueues({ postgres: asRole(address, 'standing_queue', secret('role:standing_queue')) }, log);
  const tokens = new CallTokens(secret, clock);
  const asked: { graph?: OpenGraph } = {};
  const graph: Graph = { ask: (...question) => opened(asked).ask(...question) };
  const settings = { publicUrl: 'http://localhost:4000' };
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  const documents = openDocuments(folder, secret, clock);
  const runtime = { address, secret, tokens, queues, clock, log, graph, documents: documents.store, settings };
  const running: RunningContext[] = [];
  for (const definition of contexts) running.push(await startContext(definition, runtime));
  const places: Record<string, SubgraphPlace> = Object.fromEntries(
    running.map(({ name, subgraph }) => [name, { local: () => subgraph }]),
  );
  asked.graph = await openGraphOver(places, tokens);
  const owner = new pg.Client(address);
  await owner.connect();
  const stop = async ({ dropped } = { dropped: true }) => {
    await opened(asked).stop();
    for (const context of running) await context.stop();
    await queues.close();
    await owner.end();
    rmSync(folder, { recursive: true });
    if (dropped) await database.drop();
  };
  return {
    address,
    secret,
    tokens,
    clock,
    documents,
    /** Where the documents lie. */
    folder,
    running,
    places,
    owner,
    graph: asked.graph,
    settle: () => settle(running, owner),
    stop,
    /** Stops it and leaves its database, as something to copy. */
    leave: async () => {
      await stop({ dropped: false });
      return address.database;
    },
  };
}

/** The graph over subgraphs that are here or behind an address, as the gateway opens it outside development. */
export function openGraphOver(places: Readonly<Record<string, SubgraphPlace>>, tokens: CallTokens): Promise<OpenGraph> {
  return openGraph({ supergraphSdl, places, tokens, open: false });
}

function opened({ graph }: { graph?: OpenGraph }): OpenGraph {
  if (!graph) throw new Error('The graph is not open yet.');
  return graph;
}

/** Asks the graph as the gateway's own route does, and gives the answer whole. */
export async function answerOf(
  { graph, tokens }: Pick<Installation, 'graph' | 'tokens'>,
  actor: Actor,
  query: string,
  variables: object,
): Promise<Answer> {
  const notes = new Map<string, Promise<string>>();
  const noteFor = (subgraph: string) => {
    const note = notes.get(subgraph) ?? tokens.mint(actor, subgraph);
    notes.set(subgraph, note);
    return note;
  };
  const contextValue = { actor, requestId: newId(), noteFor };
  const response = await graph.server.executeOperation(
    { query, variables: { ...variables } },
    { contextValue: contextValue as never },
  );
  if (response.body.kind !== 'single') throw new Error('A graph answers in one piece.');
  return response.body.singleResult as Answer;
}

/** Waits until every fact has taken effect and every mail has left. */
async function settle(running: readonly RunningContext[], owner: pg.Client): Promise<void> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const open = await Promise.all(running.map(({ messaging }) => messaging.open()));
    const { rows } = await owner.query<{ due: number }>(
      'select count(*)::int as due from correspondence.messages where sent_at is null and given_up_at is null',
    );
    if (open.every((count) => count === 0) && rows[0]?.due === 0) return;
    if (performance.now() > deadline)
      throw new Error(`Not settled after a minute: ${JSON.stringify({ open, due: rows[0]?.due })}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
