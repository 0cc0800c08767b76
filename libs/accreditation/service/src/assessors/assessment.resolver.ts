import type { RecusalCode } from '@standing/accreditation/rules';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AnswerAssignment } from './answer-assignment.js';
import { AssignAssessorInput, MyAssessment, RecusalCodeName, SeatOfApplication } from './assessment.graphql.js';
import { AssessmentQueries } from './assessment.queries.js';
import { AssignAssessor } from './assign-assessor.js';

@Resolver()
export class AssessmentResolver {
  constructor(
    private readonly queries: AssessmentQueries,
    private readonly assign: AssignAssessor,
    private readonly answer: AnswerAssignment,
  ) {}

  @Allow('assess', 'OwnAssessment')
  @Query(() => [MyAssessment], {
    description: 'What I was given to assess, the latest first, without those that I left.',
  })
  myAssessments(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<MyAssessment[]> {
    return this.queries.mine(reads, member(actor));
  }

  @Allow('assess', 'OwnAssessment')
  @Query(() => MyAssessment, { description: 'One of mine. Any other is not found, and so is one that I left.' })
  assessment(
    @Args('id', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<MyAssessment> {
    return this.queries.own(reads, id, member(actor));
  }

  @Allow('assign', 'Assessor')
  @Query(() => [SeatOfApplication], {
    description:
      'Who has and had the seats of an application. For registrars; to whoever applied or assesses it, it is not found.',
  })
  seatsOfApplication(
    @Args('applicationId', { type: () => Uuid }) applicationId: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SeatOfApplication[]> {
    return this.queries.seats(reads, applicationId, member(actor));
  }

  @Allow('assign', 'Assessor')
  @Mutation(() => Uuid, {
    description:
      "Gives somebody of the pool a seat of an application; the assessment's id. Refused: every reason of `AssessorCandidateWithReasons.refusals`, ACCREDITATION_ASSESSOR_UNKNOWN, ACCREDITATION_APPLICATION_DECIDED, ACCREDITATION_OWN_APPLICATION, ACCREDITATION_ASSESSOR_SELF_ASSIGNED, ACCREDITATION_SEAT_UNKNOWN, ACCREDITATION_SEAT_TAKEN, and ACCREDITATION_FEE_UNPAID for the first one where the scheme wants the fee paid before.",
  })
  assignAssessor(
    @Args('input') input: AssignAssessorInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.assign.execute(input, key, member(actor));
  }

  @Allow('assess', 'OwnAssessment')
  @Mutation(() => Uuid, {
    description:
      'Declares, before the file opens, that nothing stands between me and whoever it is of, or steps aside. Refused: ACCREDITATION_ASSIGNMENT_ANSWERED, ACCREDITATION_APPLICATION_DECIDED.',
  })
  answerAssignment(
    @Args('id', { type: () => Uuid, description: 'Of the assessment.' }) id: string,
    @Args('recusal', {
      type: () => RecusalCodeName,
      nullable: true,
      description: 'Why I step aside; left out when nothing stands between us.',
    })
    recusal: RecusalCode | null,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.answer.execute({ id, recusal: recusal ?? null }, key, member(actor));
  }
}
