import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CoverReminderForMailType } from './reminder.graphql.js';
import { ReminderQueries } from './reminder.queries.js';

@Resolver(() => CoverReminderForMailType)
export class ReminderResolver {
  constructor(private readonly queries: ReminderQueries) {}

  @Allow('write-of', 'CoverReminder')
  @Query(() => CoverReminderForMailType, {
    nullable: true,
    description:
      'For the part that sends mail; null once something follows, and of somebody who has died or is accredited no longer by an act.',
  })
  coverReminderForMail(
    @Args('id', { type: () => Uuid }) id: string,
    @Reads() reads: OperationReads,
  ): Promise<CoverReminderForMailType | null> {
    return this.queries.forMail(reads, id);
  }
}
