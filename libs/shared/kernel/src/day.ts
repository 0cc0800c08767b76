import { Temporal } from 'temporal-polyfill';

/** A civil day in the body's time zone, as `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists in the calendar: `2026-02-30` is none. */
export function isDay(text: string): text is Day {
  if (!SHAPE.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The day `count` days later, or earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

/** The same day of the month `count` months later; a day that the month lacks becomes its last (31 March + 1 = 30 April). */
export function addMonths(day: Day, count: number): Day {
  return Temporal.PlainDate.from(day).add({ months: count }).toString();
}

/** How many days lie from the first to the second: 0 for the same day, negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** The first day of the civil quarter that the day lies in. */
export function startOfQuarter(day: Day): Day {
  const { year, month } = Temporal.PlainDate.from(day);
  return Temporal.PlainDate.from({ year, month: month - ((month - 1) % 3), day: 1 }).toString();
}

/** The last day of the civil quarter that the day lies in. */
export function endOfQuarter(day: Day): Day {
  return addDays(addMonths(startOfQuarter(day), 3), -1);
}

/** The civil day on which the instant falls in the zone (an IANA name such as `Europe/Paris`). */
export function dayOf(instant: Date, zone: string): Day {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The instant at which the day begins in the zone; where clocks jump at midnight, the first instant after the jump. */
export function startOfDay(day: Day, zone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds);
}
