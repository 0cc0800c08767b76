import { graphql, keys } from '@standing/web-core';

export const workingDaysKey = [...keys.cases, 'working-days'] as const;

/** By which days the times of complaints are counted. */
export const workingDaysQuery = graphql(`
  query WorkingDaysOfBody {
    workingDays {
      holidays
      later {
        from
        set
      }
      publicHolidays {
        day
        name
      }
      daysOff
    }
  }
`);

export const setDayOffMutation = graphql(`
  mutation SetDayOff($day: Day!, $off: Boolean!, $idempotencyKey: Uuid!) {
    setDayOff(day: $day, off: $off, idempotencyKey: $idempotencyKey) {
      daysOff
    }
  }
`);

export const setHolidaysMutation = graphql(`
  mutation SetHolidays($holidays: HolidaySet!, $idempotencyKey: Uuid!) {
    setHolidays(holidays: $holidays, idempotencyKey: $idempotencyKey) {
      holidays
    }
  }
`);
