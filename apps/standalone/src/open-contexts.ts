import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openGraph, type OpenGraph, type SubgraphPlace } from '@standing/platform/gateway';
import { type Graph, type RunningContext, startContext } from '@standing/platform/graphql';
import { contextRuntime, type HostSettings, type Installation, remotePlaces } from '@standing/platform/host';
import { contexts } from './contexts.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Starts every context that does not run elsewhere, and the graph over all of them. */
export async function openContexts(
  installation: Installation,
  settings: HostSettings,
): Promise<{ readonly running: readonly RunningContext[]; readonly graph: OpenGraph }> {
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
