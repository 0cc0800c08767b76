import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import {
  Allow,
  CurrentActor,
  link,
  OperationReads,
  Reads,
  RefusalType,
  sentenceOf,
  Uuid,
} from '@standing/platform/graphql';
import { SupervisionSessionType } from '../sessions/session.graphql.js';
import { sessionById } from '../sessions/session.queries.js';
import { messages } from '../messages.js';
import { SessionDecisionInput, SessionResultType } from './confirmation.graphql.js';
import { answersOfPress } from './confirmation.queries.js';
import { DecideSessions } from './decide-sessions.js';
import { DisownRequest } from './disown-request.js';
import { UndoDecision } from './undo-decision.js';

type Results = Promise<SessionResultType[]>;

@Resolver(() => SessionResultType)
export class SessionResultResolver {
  constructor(
    private readonly decide: DecideSessions,
    private readonly undo: UndoDecision,
    private readonly disown: DisownRequest,
  ) {}

  @Allow('decide', 'Session')
  @Mutation(() => [SessionResultType], {
    description: 'Confirms, corrects or declines sessions of my request, each for itself.',
  })
  async decideSessions(
    @Args('decisions', { type: () => [SessionDecisionInput] }) decisions: SessionDecisionInput[],
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Results {
    return answersOfPress(reads, await this.decide.execute(decisions.map(plain), key, link(actor, 'confirm-sessions')));
  }

  @Allow('decide', 'Session')
  @Mutation(() => [SessionResultType], { description: 'Takes decisions back, within ten minutes.' })
  async undoDecision(
    @Args('sessionIds', { type: () => [Uuid] }) sessionIds: string[],
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Results {
    return answersOfPress(reads, await this.undo.execute(sessionIds, key, link(actor, 'confirm-sessions')));
  }

  @Allow('decide', 'Session')
  @Mutation(() => [SessionResultType], {
    description: '"I don\'t know this person": declines the open sessions, and tells the body.',
  })
  async disownRequest(
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Results {
    return answersOfPress(reads, await this.disown.execute(key, link(actor, 'confirm-sessions')));
  }

  @ResolveField(() => SupervisionSessionType, { description: 'The session as it stands now.' })
  session(
    @Parent() { sessionId }: SessionResultType,
    @Reads() reads: OperationReads,
  ): Promise<SupervisionSessionType | undefined> {
    return sessionById(reads, sessionId);
  }

  @ResolveField(() => [RefusalType])
  refusals(@Parent() { refusedFor }: SessionResultType, @CurrentActor() actor: Actor): RefusalType[] {
    return refusedFor.map((refusal) => sentenceOf(refusal, messages, actor.locale));
  }
}

function plain({
  sessionId,
  outcome,
  heldOn = null,
  minutes = null,
  contracted = null,
  present = null,
  reason = null,
  version = null,
}: SessionDecisionInput) {
  return { sessionId, outcome, heldOn, minutes, contracted, present, reason, version };
}
