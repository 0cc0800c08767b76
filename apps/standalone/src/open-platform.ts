import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CallTokens } from '@standing/platform/auth';
import { openGraph, type OpenGraph, type SubgraphPlace } from '@standing/platform/gateway';
import { type RunningContext, startContext, type Subgraph } from '@standing/platform/graphql';
import {
  contextRuntime,
  type HostSettings,
  type Installation,
  installationKeys,
  openInstallation,
  remotePlaces,
} from '@standing/platform/host';
import { migrations } from '../../../migrations/index.js';
import { contexts } from './contexts.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** All that runs behind the gateway in this process, and what was read meanwhile. */
export type OpenPlatform<Read> = {
  readonly installation: Installation;
  readonly graph: OpenGraph;
  readonly running: readonly RunningContext[];
  readonly read: Read;
  /** Stops it in the order in which each part needs those after it. */
  stop(): Promise<void>;
};

/** Opens the database, the graph, and every context that does not run elsewhere. */
export async function openPlatform<Read>(
  settings: HostSettings,
  read: () => Promise<Read>,
): Promise<OpenPlatform<Read>> {
  const keys = installationKeys(settings);
  const here = new Map<string, Subgraph>();
  const [installation, [found, graph]] = await Promise.all([
    openInstallation(settings, migrations, keys),
    // The graph is made while the database starts, and after something was read: it keeps the thread for half a second,
    // and the database must have been started by then.
    read().then(async (found) => [found, await graphOver(here, settings, keys.tokens)] as const),
  ]);
  const runtime = contextRuntime(installation, settings, graph);
  const running = await Promise.all(
    contextsHere(settings).map(async (definition) => {
      const context = await startContext(definition, runtime);
      here.set(context.name, context.subgraph);
      return context;
    }),
  );
  const stop = async () => {
    for (const part of [graph, ...running, installation]) await part.stop();
  };
  return { installation, graph, running, read: found, stop };
}

/** The graph over subgraphs elsewhere and those here, each of which it meets when it first asks it. */
function graphOver(
  here: ReadonlyMap<string, Subgraph>,
  settings: HostSettings,
  tokens: CallTokens,
): Promise<OpenGraph> {
  const places: Record<string, SubgraphPlace> = {};
  for (const [name, url] of Object.entries(remotePlaces(settings.SUBGRAPHS))) places[name] = { url };
  for (const { name } of contextsHere(settings)) places[name] = { local: () => startedIn(here, name) };
  const supergraphSdl = readFileSync(join(root, 'apps/gateway/supergraph.graphql'), 'utf8');
  return openGraph({ supergraphSdl, places, tokens, open: settings.NODE_ENV === 'development' });
}

function startedIn(here: ReadonlyMap<string, Subgraph>, name: string): Subgraph {
  const subgraph = here.get(name);
  if (!subgraph) throw new Error(`${name} has not started yet.`);
  return subgraph;
}

function contextsHere(settings: HostSettings) {
  const elsewhere = remotePlaces(settings.SUBGRAPHS);
  return contexts.filter(({ name }) => !(name in elsewhere));
}
