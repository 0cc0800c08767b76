import type { Day } from '@standing/kernel';
import { dayFrom } from '../day/day.js';
import { MONTH, monthOf } from './calendar-words.js';
import type { Reading } from './quick-log.js';
import { nothing, reading, spanOf } from './reading.js';
import { fullYear, withoutYear } from './resolve-year.js';

const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/;
const NUMERIC =
  /(?<![\d/.,-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/,-]|\.\d|\s?(?:h|min|mn|hours?|heures?)(?!\p{L}))/u;
const DAY_MONTH = new RegExp(
  `(?<![\\p{L}\\d])(?:le |on |on the |the )?(\\d{1,2})(?:er|st|nd|rd|th)?(?: of)? (${MONTH})\\.?(?:,? (\\d{4}))?(?![\\p{L}\\d])`,
  'u',
);
const MONTH_DAY = new RegExp(
  `(?<![\\p{L}\\d])(?:on )?(${MONTH})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?![\\p{L}\\d:]|\\s?(?:h|min|mn|hours?|,\\d|\\.\\d))`,
  'u',
);

const TWO_DAYS_MONTH = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2})(?:er|st|nd|rd|th)? ?(?:et|and|&|-|au|to) ?(?:le |the )?(\\d{1,2})(?:er|st|nd|rd|th)?(?: of)? (${MONTH})\\.?(?:,? (\\d{4}))?(?![\\p{L}\\d])`,
  'u',
);

/** A date written with figures or with the name of its month (folded text). */
export function readWrittenDate(text: string, today: Day, dayFirst: boolean): Reading<Day> {
  return readIso(text) ?? readNamed(text, today) ?? readNumeric(text, today, dayFirst) ?? nothing();
}

function readIso(text: string): Reading<Day> | null {
  const match = ISO.exec(text);
  const day = match && dayFrom(Number(match[1]), Number(match[2]), Number(match[3]));
  return match && day ? reading([day], spanOf(match)) : null;
}

function readNamed(text: string, today: Day): Reading<Day> | null {
  const two = TWO_DAYS_MONTH.exec(text);
  if (two) return twoDays(two, today);
  const match = DAY_MONTH.exec(text);
  if (match) return days(match, Number(match[1]), monthOf(match[2] ?? ''), match[3], today);
  const turned = MONTH_DAY.exec(text);
  return turned && days(turned, Number(turned[2]), monthOf(turned[1] ?? ''), turned[3], today);
}

/** "12 et 13 novembre": one line is one session, so that both are a question. */
function twoDays(match: RegExpExecArray, today: Day): Reading<Day> | null {
  const [, first, second, month, year] = match;
  const both = [first, second].map((day) => days(match, Number(day), monthOf(month ?? ''), year, today));
  const choices = both.flatMap((each) => each?.choices ?? []);
  return choices.length === 0 ? null : reading(choices, spanOf(match));
}

/** `12/11`: the day comes first in French; in English both readings are asked about where both exist. */
function readNumeric(text: string, today: Day, dayFirst: boolean): Reading<Day> | null {
  const match = NUMERIC.exec(text);
  if (!match) return null;
  // `1.30` and `1-30` are no dates unless a year follows; `12.11.2026` is one.
  if (match[2] !== '/' && match[4] === undefined) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const asDayMonth = days(match, first, second, match[4], today);
  const asMonthDay = days(match, second, first, match[4], today);
  if (asDayMonth === null || asMonthDay === null) return asDayMonth ?? asMonthDay;
  if (dayFirst || first === second) return asDayMonth;
  return reading([latestPast(asDayMonth, today), latestPast(asMonthDay, today)], spanOf(match));
}

function days(
  match: RegExpExecArray,
  day: number,
  month: number,
  year: string | undefined,
  today: Day,
): Reading<Day> | null {
  const dated = year === undefined ? withoutYear(month, day, today) : [dayFrom(fullYear(year), month, day)];
  const existing = dated.flatMap((each) => (each === null ? [] : [each]));
  return existing.length === 0 ? null : reading(existing, spanOf(match));
}

/** Between two readings of the order, the year is not asked about as well: the past one is meant. */
function latestPast({ choices }: Reading<Day>, today: Day): Day {
  return choices.find((day) => day <= today) ?? choices[0] ?? today;
}
