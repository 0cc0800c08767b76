import { type GraphQLDataSource, type GraphQLDataSourceProcessOptions, RemoteGraphQLDataSource } from '@apollo/gateway';
import type { CallTokens } from '@standing/platform/auth';
import { executeSubgraph, type Subgraph } from '@standing/platform/graphql';
import type { GatewayContext } from '../graph/gateway-context.js';

/**
 * Where a subgraph is: in this process, found when it is first asked, or behind an address. The same notes are signed for
 * both.
 */
export type SubgraphPlace = { readonly local: () => Subgraph } | { readonly url: string };

/** Queries a subgraph in this process. */
export class LocalSource implements GraphQLDataSource<GatewayContext> {
  constructor(
    private readonly find: () => Subgraph,
    private readonly tokens: CallTokens,
  ) {}

  async process({ request, context: asked }: GraphQLDataSourceProcessOptions<GatewayContext>) {
    const context = asked as GatewayContext;
    const subgraph = this.find();
    const result = await executeSubgraph(subgraph, {
      query: request.query ?? '',
      variables: request.variables,
      operationName: request.operationName,
      token: await context.noteFor(subgraph.name, this.tokens),
      requestId: context.requestId,
    });
    return { ...result, errors: result.errors?.map((error) => error.toJSON()) } as never;
  }
}

/** Queries a subgraph over HTTP. */
export class RemoteSource extends RemoteGraphQLDataSource<GatewayContext> {
  constructor(
    private readonly name: string,
    url: string,
    private readonly tokens: CallTokens,
  ) {
    super({ url, honorSubgraphCacheControlHeader: false });
  }

  override async willSendRequest({
    request,
    context: asked,
  }: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<void> {
    const context = asked as GatewayContext;
    request.http?.headers.set('authorization', `Bearer ${await context.noteFor(this.name, this.tokens)}`);
    request.http?.headers.set('x-request-id', context.requestId);
  }
}
