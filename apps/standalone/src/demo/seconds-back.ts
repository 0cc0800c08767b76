import { addDays, dayOf } from '@standing/kernel';

const HOUR_SECONDS = 3600;
const DAY_SECONDS = 24 * HOUR_SECONDS;

/**
 * By how many seconds a clock is moved so that it shows the civil day so many days ago in the zone. A day of summer time
 * lies an hour elsewhere than one of winter: late in the evening, or just after midnight, whole days would miss the day.
 */
export function secondsBack(now: Date, days: number, zone: string): number {
  const wanted = addDays(dayOf(now, zone), -days);
  const whole = 0 - days * DAY_SECONDS;
  const shown = dayOf(new Date(now.getTime() + whole * 1000), zone);
  if (shown === wanted) return whole;
  return shown > wanted ? whole - HOUR_SECONDS : whole + HOUR_SECONDS;
}
