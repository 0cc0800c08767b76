import { addDays, type Day, daysBetween } from '@standing/kernel';

const A_MONDAY: Day = '1970-01-05';

/** 1 January, 1 and 8 May, 14 July, 15 August, 1 and 11 November, 25 December (Code du travail, L3133-1). */
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

/** Easter Monday, Ascension and Whit Monday, in days after Easter Sunday (L3133-1). */
const AFTER_EASTER = [1, 39, 50];

/** Whether the civil day is a public holiday everywhere in France; those of Alsace and Moselle alone are not counted. */
export function isFrenchHoliday(day: Day): boolean {
  if (FIXED.includes(day.slice(5))) return true;
  const easter = easterSunday(Number(day.slice(0, 4)));
  return AFTER_EASTER.some((days) => addDays(easter, days) === day);
}

/** Whether the civil day is from Monday to Friday and no public holiday. */
export function isWorkingDay(day: Day): boolean {
  return weekday(day) < 5 && !isFrenchHoliday(day);
}

/** The day itself when it is a working day, else the next that is. */
export function workingDayFrom(day: Day): Day {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, 1);
  return found;
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
