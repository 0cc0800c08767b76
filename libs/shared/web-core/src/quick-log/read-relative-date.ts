import type { Day } from '@standing/kernel';
import { addDays, weekday } from '../day/day.js';
import { WEEKDAY, weekdayOf } from './calendar-words.js';
import { NUMBER, numberOf } from './number-words.js';
import type { Reading } from './quick-log.js';
import { nothing, reading, spanOf } from './reading.js';

const PART_OF_DAY = '(?: (?:matin|midi|soir|apres-midi|morning|afternoon|evening))?';

/** Words and how many days they lie from today; the longer before the shorter they contain. */
const NEAR_DAYS: readonly (readonly [RegExp, number])[] = [
  [word(`avant[- ]hier${PART_OF_DAY}|(?:the )?day before yesterday`), -2],
  [word(`hier${PART_OF_DAY}|yesterday${PART_OF_DAY}|last night`), -1],
  [word(`apres[- ]demain|(?:the )?day after tomorrow`), 2],
  [word(`demain${PART_OF_DAY}|tomorrow${PART_OF_DAY}`), 1],
  [
    word(
      `aujourd'hui|aujourdhui|today|ce matin|ce midi|ce soir|cet apres-midi|this morning|this afternoon|this evening|tonight`,
    ),
    0,
  ],
];

const AGO = word(`il y a (${NUMBER}) (jours?|semaines?)|(${NUMBER}) (days?|weeks?) ago`);
const AHEAD = word(`(?:dans|in) (${NUMBER}) (jours?|semaines?|days?|weeks?)`);
const WEEKDAY_NAMED = word(
  `(last |next |on |this past |le |ce )?(${WEEKDAY})(?: (dernier|passe|prochain))?${PART_OF_DAY}`,
);
const DAY_OF_MONTH = /(?<!\p{L})(?:le|on the) (\d{1,2})(?:er|st|nd|rd|th)?(?![\p{L}\d/.,:-]|\s?(?:h|min|mn)(?!\p{L}))/u;

/** A date said from where we stand: "hier", "lundi dernier", "3 days ago", "le 12" (folded text). */
export function readRelativeDate(text: string, today: Day): Reading<Day> {
  return (
    readNear(text, today) ??
    readCounted(AGO, text, today, -1) ??
    readCounted(AHEAD, text, today, 1) ??
    readWeekday(text, today) ??
    readDayOfMonth(text, today) ??
    nothing()
  );
}

function readNear(text: string, today: Day): Reading<Day> | null {
  for (const [expression, count] of NEAR_DAYS) {
    const match = expression.exec(text);
    if (match) return reading([addDays(today, count)], spanOf(match));
  }
  return null;
}

function readCounted(expression: RegExp, text: string, today: Day, direction: 1 | -1): Reading<Day> | null {
  const match = expression.exec(text);
  if (!match) return null;
  const count = numberOf(match[1] ?? match[3] ?? '');
  const unit = match[2] ?? match[4] ?? '';
  return reading([addDays(today, direction * count * (/^(?:semaine|week)/.test(unit) ? 7 : 1))], spanOf(match));
}

/** "lundi" said on a Monday is today or a week ago: that is asked. */
export function readWeekday(text: string, today: Day): Reading<Day> | null {
  const match = WEEKDAY_NAMED.exec(text);
  if (!match) return null;
  const back = (weekday(today) - weekdayOf(match[2] ?? '') + 7) % 7;
  const said = `${match[1] ?? ''}${match[3] ?? ''}`;
  if (/next|prochain/.test(said)) return reading([addDays(today, 7 - back)], spanOf(match));
  if (back > 0) return reading([addDays(today, -back)], spanOf(match));
  return reading(
    /last|past|dernier|passe/.test(said) ? [addDays(today, -7)] : [today, addDays(today, -7)],
    spanOf(match),
  );
}

/** "le 12": the latest one that has come. */
function readDayOfMonth(text: string, today: Day): Reading<Day> | null {
  const match = DAY_OF_MONTH.exec(text);
  const wanted = match?.[1]?.padStart(2, '0');
  if (!match || wanted === undefined || Number(wanted) < 1 || Number(wanted) > 31) return null;
  for (let back = 0; back < 62; back += 1) {
    const day = addDays(today, -back);
    if (day.slice(8) === wanted) return reading([day], spanOf(match));
  }
  return null;
}

function word(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d'-])(?:${source})(?![\\p{L}\\d])`, 'u');
}
