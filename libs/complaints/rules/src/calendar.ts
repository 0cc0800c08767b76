import { addDays, type Day, daysBetween, type Refusal } from '@standing/kernel';

const A_MONDAY: Day = '1970-01-05';

/** Those of one day of each year (Code du travail, L3133-1; the last of L3134-13). */
const FIXED = {
  '01-01': 'new-year',
  '05-01': 'labour-day',
  '05-08': 'victory-1945',
  '07-14': 'national-day',
  '08-15': 'assumption',
  '11-01': 'all-saints',
  '11-11': 'armistice-1918',
  '12-25': 'christmas',
  '12-26': 'saint-stephen',
} as const;

/** Those that hang on Easter, in days after Easter Sunday (L3133-1; the first of L3134-13). */
const AFTER_EASTER = {
  '-2': 'good-friday',
  '1': 'easter-monday',
  '39': 'ascension',
  '50': 'whit-monday',
} as const;

export const HOLIDAYS = [...Object.values(FIXED), ...Object.values(AFTER_EASTER)] as const;
export type Holiday = (typeof HOLIDAYS)[number];

const BY_DATE: ReadonlyMap<string, Holiday> = new Map(Object.entries(FIXED));
const BY_EASTER: ReadonlyMap<string, Holiday> = new Map(Object.entries(AFTER_EASTER));

/** Further ones of the departments of Moselle, Bas-Rhin and Haut-Rhin: Good Friday and 26 December (L3134-13). */
const IN_ALSACE: readonly Holiday[] = ['good-friday', 'saint-stephen'];

/** Outside of these days no holiday hangs on Easter, which is from 22 March to 25 April. */
const AROUND_EASTER = { from: '03-20', to: '06-14' };

/** Which holidays are computed: those of all France, those of Alsace and Moselle too, or none but the body's own days. */
export const HOLIDAY_SETS = ['france', 'alsace-moselle', 'none'] as const;
export type HolidaySet = (typeof HOLIDAY_SETS)[number];

/**
 * The working days of a body. What it sets counts from a day, so that no day that is over changes and a deadline that has
 * run out stays so.
 */
export type Calendar = {
  /** Which holidays are computed from a day on; those of France before the first. */
  readonly holidays: readonly { readonly from: Day; readonly set: HolidaySet }[];
  /** Days on which nobody works there, beside weekends and those holidays. */
  readonly daysOff: readonly Day[];
};

/** The calendar of a body that set nothing. */
export const FRANCE: Calendar = { holidays: [], daysOff: [] };

/** Whether the civil day is a public holiday of that set. */
export function isHoliday(day: Day, set: HolidaySet): boolean {
  return holidayOn(day, set) !== null;
}

/** Which public holiday of that set the civil day is; of two on one day the one that has its own date. */
export function holidayOn(day: Day, set: HolidaySet): Holiday | null {
  if (set === 'none') return null;
  const found = BY_DATE.get(day.slice(5)) ?? hangingOnEaster(day);
  return found && set === 'france' && IN_ALSACE.includes(found) ? null : found;
}

/** The public holidays from one civil day to another, both included, as the body counts them on each. */
export function holidaysIn(from: Day, until: Day, calendar: Calendar): { readonly day: Day; readonly name: Holiday }[] {
  const days = Array.from({ length: daysBetween(from, until) + 1 }, (_, at) => addDays(from, at));
  return days.flatMap((day) => {
    const name = holidayOn(day, setOn(day, calendar));
    return name === null ? [] : [{ day, name }];
  });
}

function hangingOnEaster(day: Day): Holiday | null {
  const inYear = day.slice(5);
  if (inYear < AROUND_EASTER.from || inYear > AROUND_EASTER.to) return null;
  return BY_EASTER.get(String(daysBetween(easterSunday(Number(day.slice(0, 4))), day))) ?? null;
}

/** Whether the civil day is from Monday to Friday, no holiday, and no day off of the body. */
export function isWorkingDay(day: Day, calendar: Calendar): boolean {
  return weekday(day) < 5 && !calendar.daysOff.includes(day) && !isHoliday(day, setOn(day, calendar));
}

/** The day itself when it is a working day, else the next that is. */
export function workingDayFrom(day: Day, calendar: Calendar): Day {
  let found = day;
  while (!isWorkingDay(found, calendar)) found = addDays(found, 1);
  return found;
}

function setOn(day: Day, { holidays }: Calendar): HolidaySet {
  return holidays.findLast(({ from }) => from <= day)?.set ?? 'france';
}

/** Why a body may not set this day as one on which nobody works, or set it no longer: it has begun or is over. */
export function refusalsToSetDay(day: Day, today: Day): Refusal[] {
  return day > today ? [] : [{ code: 'COMPLAINTS_DAY_NOT_AHEAD', path: 'day' }];
}

/** Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = Math.floor((a + 11 * d + 22 * e) / 451);
  const month = Math.floor((d + e - 7 * f + 114) / 31);
  const dayOfMonth = ((d + e - 7 * f + 114) % 31) + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** 0 for Monday to 6 for Sunday. */
function weekday(day: Day): number {
  return ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;
}
