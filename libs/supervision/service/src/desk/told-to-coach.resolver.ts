import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { CurrentActor, OperationReads, Reads } from '@standing/platform/graphql';
import type { Question } from '@standing/supervision/rules';
import { SupervisionSessionType } from '../sessions/session.graphql.js';
import { AnswerGoneBackOnType, QuestionKind } from './desk.graphql.js';
import { toldToCoach } from './told-to-coach.queries.js';

/** What a supervisor asked about a session, and why they went back on an answer: for its coach alone. */
@Resolver(() => SupervisionSessionType)
export class ToldToCoachResolver {
  @ResolveField(() => QuestionKind, {
    nullable: true,
    description: 'What its supervisor asks, until I amend it or ask again; for its coach alone, null to anybody else.',
  })
  async question(
    @Parent() { id }: SupervisionSessionType,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<Question | null> {
    return (await toldToCoach(reads, id, actor))?.question ?? null;
  }

  @ResolveField(() => AnswerGoneBackOnType, {
    nullable: true,
    description: 'That its supervisor went back on their answer, until they give another; for its coach alone.',
  })
  async goneBackOn(
    @Parent() { id }: SupervisionSessionType,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AnswerGoneBackOnType | null> {
    return (await toldToCoach(reads, id, actor))?.goneBackOn ?? null;
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether I agreed that my supervisor goes back on the answer that stands; false to anybody but its coach.',
  })
  async released(
    @Parent() { id }: SupervisionSessionType,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<boolean> {
    return (await toldToCoach(reads, id, actor))?.released ?? false;
  }
}
