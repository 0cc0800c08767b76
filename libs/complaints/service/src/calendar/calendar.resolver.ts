import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { HolidaySet } from '@standing/complaints/rules';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, DayScalar, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { HolidaySetEnum, WorkingDays } from './calendar.graphql.js';
import { CalendarQueries } from './calendar.queries.js';
import { SetDayOff } from './set-day-off.js';
import { SetHolidays } from './set-holidays.js';

/** The working days of the body, for whoever administers its schemes. */
@Resolver()
export class CalendarResolver {
  constructor(
    private readonly queries: CalendarQueries,
    private readonly day: SetDayOff,
    private readonly set: SetHolidays,
  ) {}

  @Query(() => WorkingDays, { description: 'By which days the times of complaints are counted, for administrators.' })
  @Allow('set', 'WorkingDays')
  workingDays(@Reads() reads: OperationReads): Promise<WorkingDays> {
    return this.queries.workingDays(reads);
  }

  @Mutation(() => WorkingDays, {
    description:
      'Sets a day on which nobody works, or takes that back. A deadline of a party that ends on it moves on. Refused: COMPLAINTS_DAY_NOT_AHEAD.',
  })
  @Allow('set', 'WorkingDays')
  async setDayOff(
    @Args('day', { type: () => DayScalar, description: "Tomorrow at the earliest, in the body's zone." }) day: string,
    @Args('off', { type: () => Boolean, description: 'Whether nobody works on it.' }) off: boolean,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<WorkingDays> {
    await this.day.execute({ day, off }, key, member(actor));
    reads.refresh();
    return this.queries.workingDays(reads);
  }

  @Mutation(() => WorkingDays, { description: 'Sets which public holidays are no working days, from tomorrow on.' })
  @Allow('set', 'WorkingDays')
  async setHolidays(
    @Args('holidays', { type: () => HolidaySetEnum }) holidays: HolidaySet,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<WorkingDays> {
    await this.set.execute(holidays, key, member(actor));
    reads.refresh();
    return this.queries.workingDays(reads);
  }
}
