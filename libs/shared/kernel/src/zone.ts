import { Temporal } from 'temporal-polyfill';
import type { Day } from './day.js';

/** Whether the text names a time zone of the IANA data base, such as `Europe/Paris`; an offset such as `+02:00` names none. */
export function isZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The instant, in milliseconds since 1970, at which clocks in the zone show this time (`HH:MM`) on this day. */
export function instantAt(day: Day, time: string, zone: string): number {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds;
}
