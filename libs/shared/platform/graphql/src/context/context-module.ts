import type { DynamicModule, Provider, Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { PageInfo } from '../paging/connection.js';
import { PassErrors } from '../errors/pass-errors.filter.js';
import { POLICY, PolicyGuard } from '../doors/policy.guard.js';
import type { ContextDefinition } from './context-definition.js';
import { DayScalar } from '../scalars/day.js';
import { Instant } from '../scalars/instant.js';
import { Uuid } from '../scalars/uuid.js';
import { SubgraphDriver } from './subgraph.driver.js';

class ContextModule {}

/** The Nest module of a context: its own providers, what the host gives, and the graph. */
export function contextModule(definition: ContextDefinition, given: readonly Provider[]): DynamicModule {
  return {
    module: ContextModule,
    imports: [
      GraphQLModule.forRoot({
        driver: SubgraphDriver,
        autoSchemaFile: { federation: 2 },
        fieldResolverEnhancers: [],
        // The schema is printed and read again on its way, and would forget how its scalars are checked.
        resolvers: { Uuid, Day: DayScalar, Instant },
        resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' },
        buildSchemaOptions: { orphanedTypes: [PageInfo, ...(definition.orphanedTypes ?? [])] as Type[] },
      } as never),
    ],
    providers: [
      ...given,
      { provide: POLICY, useValue: definition.policy },
      { provide: APP_GUARD, useClass: PolicyGuard },
      { provide: APP_FILTER, useClass: PassErrors },
      ...definition.providers,
    ],
  };
}
