import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { newId } from '@standing/kernel';
import type { Actor, CallTokens } from '@standing/platform/auth';
import type { Graph } from '@standing/platform/graphql';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { rootOwners } from '../straight/root-owners.js';
import { StraightDocument } from '../straight/straight-document.js';
import { LocalSource, RemoteSource, type SubgraphPlace } from '../supergraph/data-sources.js';
import { clientError, tellFaults } from './faults.js';
import { GatewayContext } from './gateway-context.js';
import { limits } from './limits.js';

export type OpenGraph = Graph & {
  readonly server: ApolloServer<GatewayContext>;
  /** The query as the subgraphs of this process answer it by themselves; null when it takes the server. */
  straight(document: string): StraightDocument | null;
  stop(): Promise<void>;
};

/** Starts Apollo over the supergraph. `open` allows introspection and any document: for development alone. */
export async function openGraph(options: {
  readonly supergraphSdl: string;
  readonly places: Readonly<Record<string, SubgraphPlace>>;
  readonly tokens: CallTokens;
  readonly open: boolean;
}): Promise<OpenGraph> {
  const { supergraphSdl, places, tokens, open } = options;
  const { plugins, validationRules } = limits();
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => sourceOf(name, places[name], tokens) as never,
  });
  const server = new ApolloServer<GatewayContext>({
    // The host stops everything in its order; Apollo would stop first and send the signal again, which means “at once”.
    stopOnTerminationSignals: false,
    gateway,
    introspection: open,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: !open,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: 1500 },
    // Only documents that the build trusts are known by a hash.
    persistedQueries: false,
    plugins: [...plugins, tellFaults],
    validationRules,
    formatError: clientError,
    logger: quiet,
  });
  await server.start();
  const straight = straightIn(supergraphSdl, places);
  return {
    server,
    straight,
    stop: () => server.stop(),
    ask: async (actor, document, variables) =>
      dataOf(
        (await straight(document)?.answer(actor, newId(), variables)) ??
          (await ask(server, actor, document, variables)),
      ),
  };
}

/** Every document that is asked for in this way is one of our own, and is made ready once. */
function straightIn(supergraphSdl: string, places: Readonly<Record<string, SubgraphPlace>>) {
  const owners = rootOwners(supergraphSdl);
  const known = new Map<string, StraightDocument | null>();
  return (document: string): StraightDocument | null => {
    const ready = known.get(document);
    if (ready !== undefined) return ready;
    const made = StraightDocument.of(document, owners, places);
    known.set(document, made);
    return made;
  };
}

function sourceOf(name: string, place: SubgraphPlace | undefined, tokens: CallTokens) {
  if (!place) throw new Error(`Nothing says where the subgraph ${name} is.`);
  return 'local' in place ? new LocalSource(place.local, tokens) : new RemoteSource(name, place.url, tokens);
}

async function ask(
  server: ApolloServer<GatewayContext>,
  actor: Actor,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const response = await server.executeOperation(
    { query, variables: { ...variables } },
    { contextValue: new GatewayContext(actor, newId()) },
  );
  if (response.body.kind !== 'single') throw new Error('A graph answers in one piece.');
  return response.body.singleResult;
}

type Answer = { readonly data?: unknown; readonly errors?: readonly GraphQLFormattedError[] };

function dataOf<Data>({ data, errors = [] }: Answer): Data {
  const [first] = errors;
  if (first) throw new GraphQLError(first.message, { extensions: first.extensions ?? {} });
  return data as Data;
}

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
