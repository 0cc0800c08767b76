import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AssessorRemindersType } from './assessor-reminders.graphql.js';
import { AssessorRemindersQueries } from './assessor-reminders.queries.js';
import { RemindAssessors } from './remind-assessors.js';

const WHOLE = 'Refused as a whole: ACCREDITATION_SEATS_OF_NOTHING, ACCREDITATION_SEATS_OF_TOO_MANY.';

/** The assessors of several applications of a list are reminded at once. */
@Resolver()
export class AssessorRemindersResolver {
  constructor(
    private readonly queries: AssessorRemindersQueries,
    private readonly remind: RemindAssessors,
  ) {}

  @Allow('assign', 'Assessor')
  @Query(() => AssessorRemindersType, {
    description: `Who would be reminded of these applications: assessors who have not answered, or not given their judgement. For registrars. Keeps nothing. ${WHOLE}`,
  })
  assessorReminders(
    @Args('applicationIds', { type: () => [Uuid], description: '50 at most.' }) applicationIds: string[],
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AssessorRemindersType> {
    return this.queries.toSend(reads, applicationIds, member(actor));
  }

  @Allow('assign', 'Assessor')
  @Mutation(() => AssessorRemindersType, {
    description: `Reminds the assessors of these applications, each by one mail, and answers who was; at most once in 7 civil days of the same application. ${WHOLE}`,
  })
  async remindAssessors(
    @Args('applicationIds', { type: () => [Uuid], description: '50 at most.' }) applicationIds: string[],
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AssessorRemindersType> {
    const me = member(actor);
    return this.queries.sent(reads, applicationIds, await this.remind.execute(applicationIds, key, me), me);
  }
}
