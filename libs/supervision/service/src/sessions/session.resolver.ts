import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, PageArgs, Reads, Uuid } from '@standing/platform/graphql';
import { AgreementType } from '../agreements/agreement.graphql.js';
import { agreementById } from '../agreements/agreement.queries.js';
import { AmendSession } from './amend-session.js';
import { LogSession } from './log-session.js';
import {
  AmendSessionInput,
  LogSessionInput,
  SupervisionSessionConnection,
  SupervisionSessionType,
} from './session.graphql.js';
import { lastRequestOf, sessionById, sessionsOf } from './session.queries.js';
import { WithdrawSession } from './withdraw-session.js';

type Answer = Promise<SupervisionSessionType | undefined>;

@Resolver(() => SupervisionSessionType)
export class SessionResolver {
  constructor(
    private readonly log: LogSession,
    private readonly amend: AmendSession,
    private readonly withdraw: WithdrawSession,
  ) {}

  @Allow('read', 'OwnSupervision')
  @Query(() => SupervisionSessionConnection, { description: 'My sessions, the latest first.' })
  mySupervisionSessions(
    @Args() args: PageArgs,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SupervisionSessionConnection> {
    return sessionsOf(reads, member(actor).personId, args);
  }

  @Allow('log', 'Session')
  @Mutation(() => SupervisionSessionType, {
    description: 'Logs a session; it counts as declared until its supervisor decides.',
  })
  async logSession(
    @Args('input') { agreementId, ...said }: LogSessionInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Answer {
    return sessionById(reads, await this.log.execute({ agreementId, ...plain(said) }, key, member(actor)));
  }

  @Allow('log', 'Session')
  @Mutation(() => SupervisionSessionType, {
    description: 'Changes a session that is not decided. STALE when it was amended meanwhile.',
  })
  async amendSession(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') said: AmendSessionInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Answer {
    return sessionById(reads, await this.amend.execute({ id, version, ...plain(said) }, key, member(actor)));
  }

  @Allow('log', 'Session')
  @Mutation(() => SupervisionSessionType, {
    description: 'Takes back a session that is not decided. It stays in the record as withdrawn.',
  })
  async withdrawSession(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Answer {
    return sessionById(reads, await this.withdraw.execute({ id, version }, key, member(actor)));
  }

  @ResolveField(() => AgreementType)
  agreement(
    @Parent() { agreementId }: SupervisionSessionType,
    @Reads() reads: OperationReads,
  ): Promise<AgreementType | undefined> {
    return agreementById(reads, agreementId);
  }

  @ResolveField(() => Uuid, { nullable: true, description: 'The request in which the supervisor was last asked.' })
  requestId(@Parent() { id }: SupervisionSessionType, @Reads() reads: OperationReads): Promise<string | null> {
    return lastRequestOf(reads, id);
  }
}

function plain({ heldOn, startsAt = null, minutes, form, acceptDuplicate }: AmendSessionInput) {
  return { heldOn, startsAt, minutes, form, acceptDuplicate: acceptDuplicate ?? false };
}
