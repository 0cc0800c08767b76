import { newId } from '@standing/kernel';
import type { CallTokens } from '@standing/platform/auth';
import type { MigrationsByContext } from '@standing/platform/database';
import { type ContextDefinition, type Graph, startContext } from '@standing/platform/graphql';
import { GraphQLError } from 'graphql';
import { contextRuntime } from './context-runtime.js';
import type { HostSettings } from './host.config.js';
import { openInstallation } from './open-installation.js';
import { say } from './say.js';
import { serveSubgraph } from './serve-subgraph.js';

/** Runs one context alone: its subgraph on a private address, its facts through the same queues. */
export async function runContext(
  definition: ContextDefinition,
  migrations: MigrationsByContext,
  settings: HostSettings,
): Promise<{ stop(): Promise<void> }> {
  const installation = await openInstallation(settings, migrations);
  const graph = graphBehind(settings.GATEWAY_URL ?? settings.PUBLIC_URL, installation.tokens);
  const context = await startContext(definition, contextRuntime(installation, settings, graph));
  const server = serveSubgraph(context.subgraph);
  const address = await server.listen({ port: settings.SUBGRAPH_PORT, host: settings.SUBGRAPH_HOST });
  say(`  ${definition.name} ready at ${address}`);
  return {
    stop: async () => {
      await server.close();
      await context.stop();
      await installation.stop();
    },
  };
}

/** The graph behind the gateway, asked over HTTP under a note signed for the gateway. */
function graphBehind(url: string, tokens: CallTokens): Graph {
  return {
    ask: async (actor, query, variables) => {
      const response = await fetch(new URL('/graphql', url), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'apollo-require-preflight': newId(),
          authorization: `Bearer ${await tokens.mint(actor, 'gateway')}`,
        },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as {
        data: never;
        errors?: { message: string; extensions?: Record<string, unknown> }[];
      };
      if (errors?.[0]) throw new GraphQLError(errors[0].message, { extensions: errors[0].extensions ?? {} });
      return data;
    },
  };
}
