import { Args, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, DayScalar, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CampaignQueries } from './campaign.queries.js';

@ObjectType('SignatureReminderForMail', {
  description: 'What a mail to a member says of a reminder: until when, and not what.',
})
export class SignatureReminderForMailType {
  @Field(() => Uuid, { description: 'The member; nobody else is written to.' })
  personId: string;

  @Field(() => DayScalar)
  deadlineOn: string;
}

@Resolver(() => SignatureReminderForMailType)
export class SignatureReminderForMailResolver {
  constructor(private readonly queries: CampaignQueries) {}

  @Allow('write-of', 'Campaign')
  @Query(() => SignatureReminderForMailType, {
    nullable: true,
    description: 'For the part that sends mail; null once the member has signed, or the campaign has ended.',
  })
  signatureReminderForMail(
    @Args('id', { type: () => Uuid }) id: string,
    @Reads() reads: OperationReads,
  ): Promise<SignatureReminderForMailType | null> {
    return this.queries.forMail(reads, id);
  }
}
