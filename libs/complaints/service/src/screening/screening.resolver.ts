import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, hotRead, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { ScreeningReminderForMail } from './screening.graphql.js';

/** A reminder, for somebody who still keeps the case, as long as nobody looked at its risk since. */
const forMail = hotRead<ScreeningReminderForMail>({
  name: 'complaints.screening-reminder-for-mail',
  text: `select r.due_on::text as "dueOn" from complaints.screening_reminders r where r.body_id = $1 and r.id = $2
           and exists (select from complaints.functions_held h where h.body_id = r.body_id and h.case_id = r.case_id
             and h.person_id = $3 and h.function in ('case-manager', 'registrar') and h.ended_on is null)
           and not exists (select from complaints.case_events e where e.body_id = r.body_id and e.case_id = r.case_id
             and e.event = 'screen-risk' and e.on_day >= r.reminded_on)`,
});

@Resolver()
export class ScreeningResolver {
  @Query(() => ScreeningReminderForMail, {
    nullable: true,
    description:
      'For the part that sends mail; null where this person keeps the case no more, or the risk was looked at since.',
  })
  @Allow('write-of', 'Screening')
  screeningReminderForMail(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('personId', { type: () => Uuid, description: 'Who is written to.' }) personId: string,
    @Reads() reads: OperationReads,
  ): Promise<ScreeningReminderForMail | null> {
    return reads.maybe(forMail, [id, personId]);
  }
}
