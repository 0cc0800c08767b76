import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import {
  AppealForMailType,
  AssessorReminderForMailType,
  AssignmentForMailType,
  ConditionForMailType,
  HearingForMailType,
  ModerationForMailType,
  RefusalForMailType,
} from './judgement-for-mail.graphql.js';
import {
  appealForMail,
  assessorReminderForMail,
  assignmentForMail,
  conditionForMail,
  hearingForMail,
  moderationForMail,
  refusalForMail,
} from './judgement-for-mail.queries.js';

/** What mails say of how an application is judged. What is null is not written of any more. */
@Resolver()
export class JudgementForMailResolver {
  @Allow('write-of', 'Application')
  @Query(() => RefusalForMailType, {
    nullable: true,
    description: 'For the part that sends mail. Null when the application is not refused, or not any more.',
  })
  refusalForMail(
    @Args('applicationId', { type: () => Uuid }) applicationId: string,
    @CurrentActor() { locale }: Actor,
    @Reads() reads: OperationReads,
  ): Promise<RefusalForMailType | null> {
    return refusalForMail(reads, applicationId, locale);
  }

  @Allow('write-of', 'Application')
  @Query(() => ConditionForMailType, {
    nullable: true,
    description:
      'For the part that sends mail. Null once another answer took its place, or the application is not open any more.',
  })
  conditionForMail(
    @Args('id', { type: () => Uuid, description: 'Of the answer.' }) id: string,
    @CurrentActor() { locale }: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ConditionForMailType | null> {
    return conditionForMail(reads, id, locale);
  }

  @Allow('write-of', 'Appeal')
  @Query(() => AppealForMailType, { description: 'For the part that sends mail.' })
  appealForMail(
    @Args('id', { type: () => Uuid }) id: string,
    @CurrentActor() { locale }: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AppealForMailType> {
    return appealForMail(reads, id, locale);
  }

  @Allow('write-of', 'Assessment')
  @Query(() => AssignmentForMailType, {
    nullable: true,
    description: 'For the part that sends mail. Null once the assessor answered, or has it no longer.',
  })
  assignmentForMail(
    @Args('id', { type: () => Uuid, description: 'Of the assessment.' }) id: string,
    @Reads() reads: OperationReads,
  ): Promise<AssignmentForMailType | null> {
    return assignmentForMail(reads, id);
  }

  @Allow('write-of', 'Assessment')
  @Query(() => AssessorReminderForMailType, {
    nullable: true,
    description: 'For the part that sends mail. Null once nothing that they were reminded of waits for them.',
  })
  assessorReminderForMail(
    @Args('id', { type: () => Uuid, description: 'Of the reminder.' }) id: string,
    @Reads() reads: OperationReads,
  ): Promise<AssessorReminderForMailType | null> {
    return assessorReminderForMail(reads, id);
  }

  @Allow('write-of', 'Moderation')
  @Query(() => ModerationForMailType, {
    nullable: true,
    description: 'For the part that sends mail. Null once it is settled, or the application does not wait.',
  })
  moderationForMail(
    @Args('id', { type: () => Uuid }) id: string,
    @Reads() reads: OperationReads,
  ): Promise<ModerationForMailType | null> {
    return moderationForMail(reads, id);
  }

  @Allow('write-of', 'Appeal')
  @Query(() => HearingForMailType, {
    nullable: true,
    description: 'For the part that sends mail. Null once it is decided, or they hear it no longer.',
  })
  hearingForMail(
    @Args('id', { type: () => Uuid, description: "Of this person's part in the appeal." }) id: string,
    @Reads() reads: OperationReads,
  ): Promise<HearingForMailType | null> {
    return hearingForMail(reads, id);
  }
}
