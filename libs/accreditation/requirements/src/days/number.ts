import type { Day } from '@standing/kernel';

/** The days since 1 January 1970, for arithmetic that is done many times over. */
export function numberOf(day: Day): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** The day so many days after 1 January 1970. */
export function dayAt(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1, 2)}`;
}

/** The day so many days later, or earlier when negative. */
export function plusDays(day: Day, count: number): Day {
  return dayAt(numberOf(day) + count);
}

/** How many days lie from the first to the second. */
export function daysFrom(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
