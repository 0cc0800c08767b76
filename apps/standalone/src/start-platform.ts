import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadWebApp, openGateway, openGraph, type OpenGraph, type SubgraphPlace } from '@standing/platform/gateway';
import { type Graph, type RunningContext, startContext } from '@standing/platform/graphql';
import {
  contextRuntime,
  type HostSettings,
  type Installation,
  openInstallation,
  remotePlaces,
  say,
} from '@standing/platform/host';
import pg from 'pg';
import { migrations } from '../../../migrations/index.js';
import { contexts } from './contexts.js';
import { loadDemo } from './demo/load-demo.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Starts the whole platform in this process and says where it is. */
export async function startPlatform(settings: HostSettings): Promise<{ stop(): Promise<void> }> {
  const started = performance.now();
  // The pages are read while the database starts.
  const [installation, web] = await Promise.all([
    openInstallation(settings, migrations),
    loadWebApp(join(root, 'dist/apps/web')),
  ]);
  say(`  database ready (${seconds(started)})`);
  const { running, graph } = await openContexts(installation, settings);
  say(`  contexts and graph ready (${seconds(started)})`);
  await loadDemo({ settings, graph, running, documents: installation.documents, say });
  const gateway = await openGateway({
    graph,
    tokens: installation.tokens,
    clock: installation.clock,
    documents: installation.documents,
    web,
    log: installation.log,
    publicUrl: settings.PUBLIC_URL,
    open: settings.NODE_ENV === 'development',
    behindProxy: settings.BEHIND_PROXY === 'on',
    readiness: () => reach(installation),
  });
  await gateway.server.listen({
    port: settings.PORT,
    host: settings.PUBLIC_URL.includes('localhost') ? 'localhost' : '0.0.0.0',
  });
  sayWhere(settings, started);
  return { stop: () => stopAll([gateway, graph, ...running, installation]) };
}

async function openContexts(installation: Installation, settings: HostSettings) {
  const elsewhere = remotePlaces(settings.SUBGRAPHS);
  const asked: { graph?: OpenGraph } = {};
  const later: Graph = {
    ask: (...question) =>
      asked.graph ? asked.graph.ask(...question) : Promise.reject(new Error('The graph is not ready yet.')),
  };
  const runtime = contextRuntime(installation, settings, later);
  const here = contexts.filter(({ name }) => !(name in elsewhere));
  const running = await Promise.all(here.map((definition) => startContext(definition, runtime)));
  const places: Record<string, SubgraphPlace> = Object.fromEntries(
    Object.entries(elsewhere).map(([name, url]) => [name, { url }]),
  );
  for (const { name, subgraph } of running) places[name] = { local: subgraph };
  const supergraphSdl = readFileSync(join(root, 'apps/gateway/supergraph.graphql'), 'utf8');
  asked.graph = await openGraph({
    supergraphSdl,
    places,
    tokens: installation.tokens,
    open: settings.NODE_ENV === 'development',
  });
  return { running, graph: asked.graph };
}

async function reach({ address }: Installation): Promise<void> {
  const client = new pg.Client({ ...address, connectionTimeoutMillis: 2000 });
  await client.connect();
  await client.end();
}

async function stopAll(parts: readonly (RunningContext | { stop(): Promise<void> })[]): Promise<void> {
  for (const part of parts) await part.stop();
}

function sayWhere({ PUBLIC_URL, STANDING_DEMO }: HostSettings, started: number): void {
  say(`  ready (${seconds(started)})`);
  say('');
  say(`  Standing: ${PUBLIC_URL}`);
  if (STANDING_DEMO === 'on')
    say(`  Try it as one of its people: ${PUBLIC_URL}/demo · Read the mail it sends: ${PUBLIC_URL}/demo/mail`);
  say('  Stop it with Ctrl-C.');
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
