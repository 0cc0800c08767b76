import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Holiday, HOLIDAY_SETS, HOLIDAYS, type HolidaySet } from '@standing/complaints/rules';
import { DayScalar } from '@standing/platform/graphql';
import { named } from '../cases/named.js';

export const HolidaySetEnum = named(HOLIDAY_SETS);
registerEnumType(HolidaySetEnum, {
  name: 'HolidaySet',
  description:
    'Which public holidays are no working days: those of France, those of Alsace and Moselle too, or none but the days that the body sets.',
});

export const HolidayEnum = named(HOLIDAYS);
registerEnumType(HolidayEnum, {
  name: 'Holiday',
  description: 'A public holiday of France; GOOD_FRIDAY and SAINT_STEPHEN are those of Alsace and Moselle alone.',
});

@ObjectType({ description: 'A public holiday, which is no working day.' })
export class PublicHoliday {
  @Field(() => DayScalar)
  day: string;

  @Field(() => HolidayEnum)
  name: Holiday;
}

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

  @Field(() => [PublicHoliday], {
    description:
      "The public holidays from today to the end of the next year, in the body's zone, by what counts on each day; the next first.",
  })
  publicHolidays: PublicHoliday[];

  @Field(() => [DayScalar], {
    description: 'Further days on which nobody works, from today on, the next first.',
  })
  daysOff: string[];
}
