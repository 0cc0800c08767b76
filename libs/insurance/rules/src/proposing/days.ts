import { type Day, isDay } from '@standing/kernel';
import { fold } from './fold.js';

/** A day and where in the text it stands. */
export type FoundDay = { readonly day: Day; readonly from: number; readonly to: number };

const MONTHS: Readonly<Record<string, number>> = {
  ...{ janvier: 1, fevrier: 2, mars: 3, avril: 4, mai: 5, juin: 6, juillet: 7, aout: 8, septembre: 9, octobre: 10 },
  ...{ novembre: 11, decembre: 12, january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8 },
  ...{ september: 9, october: 10, november: 11, december: 12, jan: 1, feb: 2, fev: 2, mar: 3, apr: 4, avr: 4, jun: 6 },
  ...{ jul: 7, juil: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 },
};
const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Each way to write a day, with the places of its year, month and day among what was found. Numbers begin with the day. */
const WAYS: readonly (readonly [RegExp, readonly [number, number, number]])[] = [
  [/\b(\d{4})-(\d{2})-(\d{2})\b/g, [1, 2, 3]],
  [/\b(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})\b/g, [3, 2, 1]],
  [new RegExp(`\\b(\\d{1,2})(?:er|st|nd|rd|th)?(?: of)? (${MONTH})\\b\\.?,? (\\d{4})\\b`, 'g'), [3, 2, 1]],
  [new RegExp(`\\b(${MONTH})\\b\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'g'), [3, 1, 2]],
];

/** The days in a text in their order, as French and English write them. What is no day of the calendar is left out. */
export function daysIn(text: string): FoundDay[] {
  const folded = fold(text);
  const found = WAYS.flatMap(([way, [year, month, day]]) =>
    [...folded.matchAll(way)].flatMap((match) => {
      const named = MONTHS[match[month] ?? ''] ?? match[month];
      const written = `${match[year]}-${two(named)}-${two(match[day])}`;
      return isDay(written) ? [{ day: written, from: match.index, to: match.index + match[0].length }] : [];
    }),
  );
  return found.sort((a, b) => a.from - b.from);
}

function two(number: string | number | undefined): string {
  return String(number).padStart(2, '0');
}
