import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import type { GoingBackReason, Question } from '@standing/supervision/rules';
import { SessionDecisionInput, SessionResultType } from '../confirmation/confirmation.graphql.js';
import { answersOfPress } from '../confirmation/confirmation.queries.js';
import { DecideSessions } from '../confirmation/decide-sessions.js';
import { plainDecision } from '../confirmation/plain-decision.js';
import { UndoDecision } from '../confirmation/undo-decision.js';
import { GoingBackReasonKind, QuestionKind, SessionReadInput } from './desk.graphql.js';
import { GoBackOnDecisions } from './go-back-on-decisions.js';
import { QuestionSessions } from './question-sessions.js';

type Results = Promise<SessionResultType[]>;

/** A signed-in supervisor answers: by the same use cases as whoever holds a link. */
@Resolver(() => SessionResultType)
export class AnswerResolver {
  constructor(
    private readonly decide: DecideSessions,
    private readonly undo: UndoDecision,
    private readonly goBack: GoBackOnDecisions,
    private readonly question: QuestionSessions,
  ) {}

  @Allow('supervise', 'Session')
  @Mutation(() => [SessionResultType], {
    description:
      'Confirms, corrects or declines sessions that I was asked about, each for itself. Of each refused: as with decideSessions.',
  })
  async decideAsSupervisor(
    @Args('decisions', { type: () => [SessionDecisionInput] }) decisions: SessionDecisionInput[],
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Results {
    return answersOfPress(reads, await this.decide.execute(decisions.map(plainDecision), key, member(actor)));
  }

  @Allow('supervise', 'Session')
  @Mutation(() => [SessionResultType], {
    description:
      'Undoes my answers, within ten minutes of real time. Of each refused: SUPERVISION_NOTHING_TO_UNDO, SUPERVISION_UNDO_TOO_LATE.',
  })
  async undoAsSupervisor(
    @Args('sessionIds', { type: () => [Uuid] }) sessionIds: string[],
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Results {
    return answersOfPress(reads, await this.undo.execute(sessionIds, key, member(actor)));
  }

  @Allow('supervise', 'Session')
  @Mutation(() => [SessionResultType], {
    description:
      'Goes back on my answers once they cannot be undone: the sessions are their coaches’ word again, who read the reason. What was confirmed takes the agreement of its coach. Of each refused: SUPERVISION_NOTHING_TO_UNDO, SUPERVISION_UNDO_STILL_OPEN, SUPERVISION_COACH_MUST_AGREE.',
  })
  async goBackAsSupervisor(
    @Args('sessionIds', { type: () => [Uuid] }) sessionIds: string[],
    @Args('reason', { type: () => GoingBackReasonKind }) reason: GoingBackReason,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Results {
    return answersOfPress(reads, await this.goBack.execute({ sessionIds, reason }, key, member(actor)));
  }

  @Allow('supervise', 'Session')
  @Mutation(() => [SessionResultType], {
    description:
      'Asks the coaches about sessions before I answer; each stays open. Of each refused: SUPERVISION_ALREADY_DECIDED, SUPERVISION_SESSION_WITHDRAWN, SUPERVISION_SESSION_CHANGED.',
  })
  async askAsSupervisor(
    @Args('sessions', { type: () => [SessionReadInput] }) sessions: SessionReadInput[],
    @Args('question', { type: () => QuestionKind }) question: Question,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Results {
    const read = sessions.map(({ sessionId, version }) => ({ sessionId, version }));
    return answersOfPress(reads, await this.question.execute({ sessions: read, question }, key, member(actor)));
  }
}
