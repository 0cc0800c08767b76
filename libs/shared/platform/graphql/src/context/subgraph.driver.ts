import { AbstractGraphQLDriver, GraphQLFederationFactory, type GqlModuleOptions } from '@nestjs/graphql';
import { OrphanedReferenceRegistry } from '@nestjs/graphql/dist/schema-builder/services/orphaned-reference.registry.js';
import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { GraphQLSchema } from 'graphql';

/** Builds the context's Federation 2 schema and starts no server: the gateway runs it, near or far. */
@Injectable()
export class SubgraphDriver extends AbstractGraphQLDriver {
  @Inject(GraphQLFederationFactory)
  private readonly federation: GraphQLFederationFactory;

  @Inject(ModuleRef)
  private readonly modules: ModuleRef;

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  /**
   * Nest adds to a schema every type that any class of the process has a field of. With several contexts in one process
   * that would publish one context's types in another's subgraph, so here only what the context's own doors reach counts.
   */
  override generateSchema(options: GqlModuleOptions): Promise<GraphQLSchema> {
    const registry: { addToRegistryIfOrphaned: (type: unknown) => void } = this.modules.get(OrphanedReferenceRegistry, {
      strict: false,
    });
    registry.addToRegistryIfOrphaned = () => undefined;
    return this.federation.generateSchema(options);
  }
}
