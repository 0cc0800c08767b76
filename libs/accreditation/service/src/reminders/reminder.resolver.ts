import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, hotRead, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { ReminderForMailType } from './reminder.graphql.js';

const forMail = hotRead<ReminderForMailType>({
  name: 'accreditation.reminder-for-mail',
  text: `select kind, on_day as "onDay" from accreditation.reminders where body_id = $1 and id = $2`,
});

@Resolver(() => ReminderForMailType)
export class ReminderResolver {
  @Allow('write-of', 'Reminder')
  @Query(() => ReminderForMailType, { description: 'For the part that sends mail.' })
  reminderForMail(
    @Args('id', { type: () => Uuid }) id: string,
    @Reads() reads: OperationReads,
  ): Promise<ReminderForMailType> {
    return reads.row(forMail, [id]);
  }
}
