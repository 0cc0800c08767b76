import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, sentenceOf, Uuid } from '@standing/platform/graphql';
import { messages } from '../accreditation.messages.js';
import { HandOverAll } from './hand-over-all.js';
import { AssessmentHandedOverType, AssessmentToHandOverType, HandOverInput } from './handing-over.graphql.js';
import { ToHandOverQueries } from './to-hand-over.queries.js';

/** What somebody who is away has in hand goes to deputies. */
@Resolver()
export class HandingOverResolver {
  constructor(
    private readonly queries: ToHandOverQueries,
    private readonly all: HandOverAll,
  ) {}

  @Allow('assign', 'Assessor')
  @Query(() => [AssessmentToHandOverType], {
    description:
      'What somebody of the pool has in hand, the oldest first, with who could take each over. For registrars, of applications alone whose file is open to the reader. Who is not of the pool is not found.',
  })
  assessmentsToHandOver(
    @Args('assessorId', { type: () => Uuid, description: 'A person of the body.' }) assessorId: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AssessmentToHandOverType[]> {
    return this.queries.of(reads, assessorId, member(actor));
  }

  @Allow('assign', 'Assessor')
  @Mutation(() => [AssessmentHandedOverType], {
    description:
      'Hands over assessments of somebody who is away, or will be, each to a deputy who begins anew; what is refused is told beside what was handed over. Refused as a whole: ACCREDITATION_SEATS_OF_NOTHING, ACCREDITATION_SEATS_OF_TOO_MANY.',
  })
  async handOverAssessments(
    @Args('assessments', { type: () => [HandOverInput], description: '50 at most.' }) assessments: HandOverInput[],
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<AssessmentHandedOverType[]> {
    const handedOver = await this.all.execute(assessments, key, member(actor));
    return handedOver.map(({ deputyId, refusals, ...row }) => ({
      ...row,
      deputy: { id: deputyId },
      refusals: refusals.map((refusal) => sentenceOf(refusal, messages, actor.locale)),
    }));
  }
}
