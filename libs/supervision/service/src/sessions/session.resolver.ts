import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import type { DisputeReason } from '@standing/supervision/rules';
import { Allow, CurrentActor, member, OperationReads, PageArgs, Reads, Uuid } from '@standing/platform/graphql';
import { AgreementType } from '../agreements/agreement.graphql.js';
import { agreementById } from '../agreements/agreement.queries.js';
import { AmendSession } from './amend-session.js';
import { DisputeSession } from './dispute-session.js';
import { LogSession } from './log-session.js';
import {
  AmendSessionInput,
  DisputeReasonKind,
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
    private readonly dispute: DisputeSession,
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

  @Allow('log', 'Session')
  @Mutation(() => SupervisionSessionType, {
    description:
      'Says that a session which my supervisor entered is not so; it counts no more and stays in the record. Refused: SUPERVISION_NOT_ENTERED_BY_SUPERVISOR, SUPERVISION_SESSION_WITHDRAWN.',
  })
  async disputeSession(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('reason', { type: () => DisputeReasonKind }) reason: DisputeReason,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Answer {
    return sessionById(reads, await this.dispute.execute({ id, reason }, key, member(actor)));
  }

  @ResolveField(() => Boolean)
  enteredBySupervisor(@Parent() { groupId }: SupervisionSessionType): boolean {
    return groupId !== null;
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

function plain({ startsAt = null, zone = null, contracted = null, present = null, ...said }: AmendSessionInput) {
  const { heldOn, minutes, form } = said;
  const acceptDuplicate = said.acceptDuplicate ?? false;
  return { heldOn, startsAt, zone, minutes, form, contracted, present, acceptDuplicate };
}
