import { refusalsToPassDays } from '@standing/identity/rules';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { refuseIfAny } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, type OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { BodyType, OpenBodyInput } from './body.graphql.js';
import { BodyQueries } from './body.queries.js';
import { MoveClock } from './move-clock.js';
import { OpenBody } from './open-body.js';

const DAY_SECONDS = 24 * 3600;

@Resolver(() => BodyType)
export class BodyResolver {
  constructor(
    private readonly queries: BodyQueries,
    private readonly open: OpenBody,
    private readonly move: MoveClock,
  ) {}

  @Allow('read', 'Body')
  @Query(() => BodyType, { description: 'The body whose host name was called.' })
  body(@Reads() reads: OperationReads): Promise<BodyType> {
    return this.queries.own(reads);
  }

  @Allow('find', 'Body')
  @Query(() => BodyType, {
    nullable: true,
    description: 'The body that answers at this host name. For the gateway alone.',
  })
  bodyOfHost(
    @Args('host', { type: () => String }) host: string,
    @Reads() reads: OperationReads,
  ): Promise<BodyType | null> {
    return this.queries.ofHost(host, reads);
  }

  @Allow('open', 'Body')
  @Mutation(() => Uuid, {
    description:
      'Opens a body. Refused: IDENTITY_BODY_ALREADY_OPEN, IDENTITY_BODY_HOST_TAKEN, and what cannot be said of one. For the installation alone.',
  })
  openBody(
    @Args('input', { type: () => OpenBodyInput }) input: OpenBodyInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.open.execute(actor, input, key);
  }

  @Allow('move', 'Clock')
  @Mutation(() => Uuid, {
    description: "Shifts a demonstration body's clock, in seconds ahead of real time. For the installation alone.",
  })
  moveClock(
    @Args('offsetSeconds', { type: () => Int }) offsetSeconds: number,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.move.execute(actor, { to: offsetSeconds }, key);
  }

  @Allow('pass', 'Days')
  @Mutation(() => Uuid, {
    description:
      'Lets whole days go by in a demonstration, whose clock is never put back by this. For the gateway alone. Refused: IDENTITY_DAYS_OUT_OF_RANGE.',
  })
  passDays(
    @Args('days', { type: () => Int, description: 'From 1 to 366.' }) days: number,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    refuseIfAny(refusalsToPassDays(days));
    return this.move.execute(actor, { on: days * DAY_SECONDS }, key);
  }
}
