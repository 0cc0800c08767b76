import type { Day } from '@standing/kernel';
import type ical from 'ical.js';
import type { Table } from './table.js';

type Event = InstanceType<(typeof ical)['Event']>;
type Time = InstanceType<(typeof ical)['Time']>;

/** Something in a calendar that began at a time of a day gone by or of today, and took some time. */
export type Appointment = { readonly title: string; readonly day: Day; readonly minutes: number };

/** What the calendar says of the time in it, and of how much it was not asked. */
export type CalendarRead = {
  readonly appointments: readonly Appointment[];
  /** Of the whole day, called off, without a title or an end, or to come: no session that was held. */
  readonly others: number;
};

type Asked = {
  /** IANA name of the body's zone: by it the day of a time is found that is given in no zone of its own. */
  readonly zone: string;
  readonly today: Day;
};

/** So often one appointment is repeated at the most: daily for over fifty years. */
const MOST_TIMES = 20_000;

/** Whether a text begins as a calendar does, whatever its file is called. */
export function isCalendar(text: string): boolean {
  return /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text);
}

/**
 * What was held by a calendar (RFC 5545), the earliest first: titles, days and lengths alone; who was invited, where and why
 * is not read. What is repeated counts each time up to today. The day is that of the clock where it was written down; of a
 * time in UTC that of the calendar's own zone (`X-WR-TIMEZONE`), or the body's.
 */
export async function calendarIn(text: string, { zone, today }: Asked): Promise<CalendarRead> {
  const { default: reader } = await import('ical.js');
  const calendar = new reader.Component(reader.parse(text.trim()) as unknown[]);
  const dayOf = dayIn(zoneOf(calendar.getFirstPropertyValue('x-wr-timezone'), zone));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new reader.Event(component));
  const all = events.filter((event) => !event.isRecurrenceException()).flatMap((event) => timesOf(event, today, dayOf));
  const appointments = all.filter((one) => one !== null).sort((one, other) => (one.day < other.day ? -1 : 1));
  return { appointments, others: all.length - appointments.length };
}

/** The table of those that bear one of the titles, to be read like any log. */
export function tableOfAppointments(appointments: readonly Appointment[], titles: ReadonlySet<string>): Table | null {
  const rows = appointments
    .filter(({ title }) => titles.has(title))
    .map(({ title, day, minutes }, index) => ({ line: index + 1, cells: [title, day, String(minutes)] }));
  return rows.length === 0 ? null : { headers: ['Client', 'Date', 'Minutes'], rows };
}

type DayOf = (time: Time) => Day;

function timesOf(event: Event, today: Day, dayOf: DayOf): (Appointment | null)[] {
  if (!event.isRecurring()) return [appointmentOf(event, event.startDate, event.endDate, today, dayOf)];
  const found: (Appointment | null)[] = [];
  const times = event.iterator();
  for (let time = times.next(); time && dayOf(time) <= today && found.length < MOST_TIMES; time = times.next()) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(time);
    found.push(appointmentOf(item, startDate, endDate, today, dayOf));
  }
  return found;
}

function appointmentOf(
  { summary, component }: Event,
  start: Time | null,
  end: Time | null,
  today: Day,
  dayOf: DayOf,
): Appointment | null {
  if (start === null || end === null || start.isDate) return null;
  const title = (summary ?? '').replace(/\s+/g, ' ').trim();
  const minutes = Math.round((end.toUnixTime() - start.toUnixTime()) / 60);
  const day = dayOf(start);
  const isCalledOff = String(component.getFirstPropertyValue('status')).toUpperCase() === 'CANCELLED';
  return title === '' || minutes <= 0 || isCalledOff || day > today ? null : { title, day, minutes };
}

function dayIn(zone: string): DayOf {
  const inZone = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
  return (time) => (time.zone?.tzid === 'UTC' ? inZone.format(time.toJSDate()) : time.toString().slice(0, 10));
}

/** The zone that the calendar names, where there is such a one. */
function zoneOf(named: unknown, otherwise: string): string {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone: String(named) }).resolvedOptions().timeZone;
  } catch {
    return otherwise;
  }
}
