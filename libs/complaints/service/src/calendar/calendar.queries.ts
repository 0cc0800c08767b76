import { Injectable } from '@nestjs/common';
import { holidaysIn } from '@standing/complaints/rules';
import { Clock } from '@standing/kernel';
import type { OperationReads } from '@standing/platform/graphql';
import { timeOfBody } from '../cases/case-reads.js';
import { calendarFrom } from './calendar-from.js';
import type { WorkingDays } from './calendar.graphql.js';
import { storedDays } from './stored-days.js';

/** Reads of the body's working days. */
@Injectable()
export class CalendarQueries {
  constructor(private readonly clock: Clock) {}

  async workingDays(reads: OperationReads): Promise<WorkingDays> {
    const [time, rows] = await Promise.all([reads.row(timeOfBody), reads.rows(storedDays)]);
    const today = this.clock.todayIn(time);
    const calendar = calendarFrom(rows);
    const { holidays, daysOff } = calendar;
    const endOfNextYear = `${Number(today.slice(0, 4)) + 1}-12-31`;
    return {
      holidays: holidays.findLast(({ from }) => from <= today)?.set ?? 'france',
      later: holidays.find(({ from }) => from > today) ?? null,
      publicHolidays: holidaysIn(today, endOfNextYear, calendar),
      daysOff: daysOff.filter((day) => day >= today),
    };
  }
}
