import { type Day } from '@standing/kernel';
import { weekday } from '../day/day.js';
import { without } from './fold.js';
import type { Reading } from './quick-log.js';
import { readRelativeDate, readWeekday } from './read-relative-date.js';
import { readWrittenDate } from './read-written-date.js';
import { reading } from './reading.js';

/** The day of which a line speaks (folded text). A line that names two days is a question. */
export function readDate(text: string, today: Day, dayFirst: boolean): Reading<Day> {
  const first = readOne(text, today, dayFirst);
  const rest = without(text, first.span);
  const second = readOne(rest, today, dayFirst);
  if (first.span === null || second.span === null) return first;
  const onSaidWeekday = first.choices.filter((day) => second.choices.some((other) => weekday(other) === weekday(day)));
  const isWeekdayOnly = readWeekday(rest, today)?.span?.from === second.span.from;
  // "mardi 3 novembre": the name says no other day than the figures, or tells which of two they mean.
  if (isWeekdayOnly && onSaidWeekday.length > 0) return reading(onSaidWeekday, first.span);
  return reading([...first.choices, ...second.choices], first.span);
}

function readOne(text: string, today: Day, dayFirst: boolean): Reading<Day> {
  const written = readWrittenDate(text, today, dayFirst);
  return written.choices.length > 0 ? written : readRelativeDate(text, today);
}
