import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { HOLIDAY_SETS, type HolidaySet } from '@standing/complaints/rules';
import { DayScalar } from '@standing/platform/graphql';
import { named } from '../cases/named.js';

export const HolidaySetEnum = named(HOLIDAY_SETS);
registerEnumType(HolidaySetEnum, {
  name: 'HolidaySet',
  description:
    'Which public holidays are no working days: those of France, those of Alsace and Moselle too, or none but the days that the body sets.',
});

@ObjectType({ description: 'From which day which public holidays count.' })
export class HolidaysFrom {
  @Field(() => DayScalar, { description: "The first day, in the body's zone." })
  from: string;

  @Field(() => HolidaySetEnum)
  set: HolidaySet;
}

@ObjectType({ description: 'The working days of the body, by which the times of its complaints are counted.' })
export class WorkingDays {
  @Field(() => HolidaySetEnum, { description: 'Which public holidays count today.' })
  holidays: HolidaySet;

  @Field(() => HolidaysFrom, { nullable: true, description: 'What counts later; null when nothing changes.' })
  later: HolidaysFrom | null;

  @Field(() => [DayScalar], {
    description: 'Further days on which nobody works, from today on, the next first.',
  })
  daysOff: string[];
}
