import { CalendarQueries } from './calendar.queries.js';
import { CalendarResolver } from './calendar.resolver.js';
import { SetDayOff } from './set-day-off.js';
import { SetHolidays } from './set-holidays.js';

export { CalendarRow } from './calendar.entity.js';

/** The body's days off and holidays. */
export const calendar = [SetDayOff, SetHolidays, CalendarQueries, CalendarResolver];
