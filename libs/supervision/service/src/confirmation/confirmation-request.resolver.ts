import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, link, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { SupervisionSessionType } from '../sessions/session.graphql.js';
import { sessionsOfAsking, sessionsOfRequest } from '../sessions/session.queries.js';
import { AskConfirmation } from './ask-confirmation.js';
import { ConfirmationRequestType, SessionDecisionType } from './confirmation.graphql.js';
import { decisionsOfRequest, requestOfLink } from './confirmation.queries.js';

@Resolver(() => ConfirmationRequestType)
export class ConfirmationRequestResolver {
  constructor(private readonly ask: AskConfirmation) {}

  @Allow('decide', 'Session')
  @Query(() => ConfirmationRequestType, { description: 'The request that my link was sent for.' })
  confirmationRequest(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<ConfirmationRequestType> {
    return requestOfLink(reads, link(actor, 'confirm-sessions'));
  }

  @Allow('log', 'Session')
  @Mutation(() => [SupervisionSessionType], {
    description: 'Asks for my sessions to be confirmed: one mail to each supervisor.',
  })
  async askConfirmation(
    @Args('sessionIds', { type: () => [Uuid] }) sessionIds: string[],
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SupervisionSessionType[]> {
    const coach = member(actor);
    return sessionsOfAsking(reads, await this.ask.execute(sessionIds, key, coach), coach.personId);
  }

  @ResolveField(() => [SupervisionSessionType], { description: 'The oldest first.' })
  sessions(
    @Parent() { id }: ConfirmationRequestType,
    @Reads() reads: OperationReads,
  ): Promise<SupervisionSessionType[]> {
    return sessionsOfRequest(reads, id);
  }

  @ResolveField(() => [SessionDecisionType], { description: 'The decisions that stand.' })
  decisions(@Parent() { id }: ConfirmationRequestType, @Reads() reads: OperationReads): Promise<SessionDecisionType[]> {
    return decisionsOfRequest(reads, id);
  }
}
