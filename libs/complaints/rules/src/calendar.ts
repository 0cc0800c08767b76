import { addDays, type Day, daysBetween, type Refusal } from '@standing/kernel';

const A_MONDAY: Day = '1970-01-05';

/** 1 January, 1 and 8 May, 14 July, 15 August, 1 and 11 November, 25 December (Code du travail, L3133-1). */
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

/** Easter Monday, Ascension and Whit Monday, in days after Easter Sunday (L3133-1). */
const AFTER_EASTER = [1, 39, 50];

/** Further ones of the departments of Moselle, Bas-Rhin and Haut-Rhin: Good Friday and 26 December (L3134-13). */
const GOOD_FRIDAY = -2;
const SAINT_STEPHEN = '12-26';

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
  if (set === 'none') return false;
  const inAlsace = set === 'alsace-moselle';
  const inYear = day.slice(5);
  if (FIXED.includes(inYear) || (inAlsace && inYear === SAINT_STEPHEN)) return true;
  if (inYear < AROUND_EASTER.from || inYear > AROUND_EASTER.to) return false;
  const after = daysBetween(easterSunday(Number(day.slice(0, 4))), day);
  return AFTER_EASTER.includes(after) || (inAlsace && after === GOOD_FRIDAY);
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
