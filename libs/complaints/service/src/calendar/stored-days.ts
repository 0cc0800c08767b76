import { hotRead } from '@standing/platform/graphql';
import type { StoredDay } from './calendar-from.js';

/** Everything that the body set of its working days, in the order in which it was written. */
export const storedDays = hotRead<StoredDay>({
  name: 'complaints.calendar-of-body',
  text: `select kind, day, holidays from complaints.calendars where body_id = $1 order by recorded_at, id`,
});
