import { Args, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, DayScalar, hotRead, OperationReads, Reads, Uuid } from '@standing/platform/graphql';

@ObjectType({ description: 'What the mail to whoever guards a kept name may say: since when a request waits.' })
export class CustodyReminderForMail {
  @Field(() => DayScalar, { description: "The civil day, in the body's zone, on which it was asked." })
  askedOn: string;
}

/** A reminder, for somebody who still guards the name, as long as nobody answered and it was not taken back. */
const forMail = hotRead<CustodyReminderForMail>({
  name: 'complaints.custody-reminder-for-mail',
  text: `select r.asked_on::text as "askedOn" from complaints.custody_reminders m
         join complaints.identity_requests r on r.body_id = m.body_id and r.id = m.request_id
         where m.body_id = $1 and m.id = $2 and m.person_id = $3
           and exists (select from complaints.functions_held h where h.body_id = m.body_id and h.case_id = m.case_id
             and h.person_id = $3 and h.function = 'identity-custodian' and h.ended_on is null)
           and not exists (select from complaints.identity_answers a where a.body_id = r.body_id and a.request_id = r.id)
           and not exists (select from complaints.identity_closings c where c.body_id = r.body_id and c.request_id = r.id)`,
});

@Resolver()
export class CustodyMailResolver {
  @Query(() => CustodyReminderForMail, {
    nullable: true,
    description:
      'For the part that sends mail; null where this person guards the name no more, or the request is over.',
  })
  @Allow('write-of', 'Custody')
  custodyReminderForMail(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('personId', { type: () => Uuid, description: 'Who is written to.' }) personId: string,
    @Reads() reads: OperationReads,
  ): Promise<CustodyReminderForMail | null> {
    return reads.maybe(forMail, [id, personId]);
  }
}
