import { AbstractGraphQLDriver, GraphQLFederationFactory, type GqlModuleOptions } from '@nestjs/graphql';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphQLSchema } from 'graphql';

/** Builds the context's Federation 2 schema and starts no server: the gateway runs it, near or far. */
@Injectable()
export class SubgraphDriver extends AbstractGraphQLDriver {
  @Inject(GraphQLFederationFactory)
  private readonly federation: GraphQLFederationFactory;

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  override generateSchema(options: GqlModuleOptions): Promise<GraphQLSchema> {
    return this.federation.generateSchema(options);
  }
}
