import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import {
  AssessorCandidate,
  AssessorCandidateWithReasons,
  AssessorType,
  KeepAssessorInput,
} from './assessor.graphql.js';
import { AssessorQueries } from './assessor.queries.js';
import { KeepAssessor } from './keep-assessor.js';
import { RemoveAssessor } from './remove-assessor.js';

@Resolver()
export class AssessorResolver {
  constructor(
    private readonly queries: AssessorQueries,
    private readonly keep: KeepAssessor,
    private readonly remove: RemoveAssessor,
  ) {}

  @Allow('keep', 'Assessor')
  @Query(() => [AssessorType], { description: 'The pool of assessors, with what each has in hand. For registrars.' })
  assessors(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<AssessorType[]> {
    return this.queries.pool(reads, actor.locale);
  }

  @Allow('assess', 'OwnAssessment')
  @Query(() => Boolean, { description: 'Whether I am of the pool of assessors.' })
  amAssessor(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<boolean> {
    return this.queries.isAssessor(reads, member(actor));
  }

  @Allow('read-any', 'Application')
  @Query(() => [AssessorCandidate], {
    description:
      'Who of the pool could assess this application today. For staff; to whoever applied or assesses it, it is not found.',
  })
  assessorCandidates(
    @Args('applicationId', { type: () => Uuid }) applicationId: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AssessorCandidate[]> {
    return this.queries.candidates(reads, applicationId, member(actor));
  }

  @Allow('assign', 'Assessor')
  @Query(() => [AssessorCandidateWithReasons], {
    description:
      'The same with every reason. For registrars; to whoever applied or assesses the application, it is not found.',
  })
  assessorCandidatesWithReasons(
    @Args('applicationId', { type: () => Uuid }) applicationId: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AssessorCandidateWithReasons[]> {
    return this.queries.withReasons(reads, applicationId, member(actor));
  }

  @Allow('keep', 'Assessor')
  @Mutation(() => AssessorType, {
    description:
      'Takes a member into the pool, or says anew what holds of them. Refused: ACCREDITATION_PERSON_UNKNOWN, ACCREDITATION_ASSESSOR_SELF_KEPT, ACCREDITATION_ASSESSOR_WITHOUT_LEVEL, ACCREDITATION_LEVEL_UNKNOWN, ACCREDITATION_MANDATE_BEFORE_TRAINING, ACCREDITATION_DAYS_REVERSED, ACCREDITATION_MOST_OPEN_OUTSIDE, ACCREDITATION_DEPUTY_SELF, ACCREDITATION_DEPUTY_OUTSIDE_POOL.',
  })
  async keepAssessor(
    @Args('input') input: KeepAssessorInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AssessorType> {
    return this.queries.kept(reads, await this.keep.execute(input, key, member(actor)), actor.locale);
  }

  @Allow('keep', 'Assessor')
  @Mutation(() => Uuid, {
    description:
      'Takes somebody out of the pool; the seats that they have in hand are free again. Refused: ACCREDITATION_ASSESSOR_SELF_KEPT.',
  })
  removeAssessor(
    @Args('personId', { type: () => Uuid }) personId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.remove.execute(personId, key, member(actor));
  }
}
