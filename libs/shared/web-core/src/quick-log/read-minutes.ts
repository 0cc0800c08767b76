import { NUMBER, numberOf } from './number-words.js';
import type { Reading, Span } from './quick-log.js';
import { nothing, reading, spanOf } from './reading.js';

const HOUR = '(?:heures?|hours?|hrs?|h)';
const MINUTE = "(?:minutes?|mins?|mn|m|')";
const START = "(?<![\\p{L}\\p{N}.,/:'-])";
const END = '(?![\\p{L}\\p{N}])';

type Pattern = readonly [RegExp, (groups: readonly (string | undefined)[]) => number];

/** From the most to the least telling: the first that matches at a place is believed. */
const PATTERNS: readonly Pattern[] = [
  pattern(
    `(${NUMBER})\\s?${HOUR}\\s?(?:et |and )?(?:a )?(?:demie?|half)`,
    ([, hours]) => numberOf(hours ?? '') * 60 + 30,
  ),
  pattern(`(${NUMBER}) and a half ${HOUR}`, ([, hours]) => numberOf(hours ?? '') * 60 + 30),
  pattern(`(${NUMBER})\\s?${HOUR} (?:et|and a) (?:quart|quarter)`, ([, hours]) => numberOf(hours ?? '') * 60 + 15),
  pattern(`(?:trois[- ]quarts d'heure|three[- ]quarters of an hour)`, () => 45),
  pattern(`(?:un |1 )?quart d'heure|(?:a )?quarter of an hour`, () => 15),
  pattern(`(?:une |1 )?demi[- ]?(?:heure|h)|1/2\\s?(?:heure|hour|h)|half an hour|half[- ]hour`, () => 30),
  pattern(`(\\d{1,3}[.,]\\d{1,2})\\s?${HOUR}`, ([, hours]) => Math.round(Number((hours ?? '').replace(',', '.')) * 60)),
  pattern(
    `(${NUMBER})\\s?${HOUR}\\s?(?:et |and )?(${NUMBER})(?:\\s?${MINUTE})?`,
    ([, hours, minutes]) => numberOf(hours ?? '') * 60 + numberOf(minutes ?? ''),
  ),
  pattern(`(\\d{1,2}):([0-5]\\d)`, ([, hours, minutes]) => Number(hours) * 60 + Number(minutes)),
  pattern(`(${NUMBER})\\s?${HOUR}`, ([, hours]) => numberOf(hours ?? '') * 60),
  pattern(`(${NUMBER})\\s?${MINUTE}`, ([, minutes]) => numberOf(minutes ?? '')),
];

/** How often something of that length took place. */
const SEVERAL = new RegExp(`${START}(${NUMBER})\\s?(?:seances?|sessions?|fois|times|x)${END}`, 'u');

/** How long it lasted (folded text). Two different lengths in one line are a question. */
export function readMinutes(text: string): Reading<number> {
  const found: { readonly minutes: number; readonly span: Span }[] = [];
  let rest = text;
  for (const [expression, minutesOf] of PATTERNS) {
    for (const match of rest.matchAll(expression)) {
      const span = spanOf(match);
      found.push({ minutes: minutesOf(match), span });
      rest = rest.slice(0, span.from) + '·'.repeat(span.to - span.from) + rest.slice(span.to);
    }
  }
  const [first] = found;
  if (!first || found.every(({ minutes }) => minutes === 0)) return nothing();
  const times = numberOf(SEVERAL.exec(text)?.[1] ?? 'one');
  const said = found.map(({ minutes }) => minutes);
  // "2 séances de 1h": an hour, or two.
  return reading(times > 1 ? said.flatMap((minutes) => [minutes, minutes * times]) : said, first.span);
}

function pattern(source: string, minutesOf: Pattern[1]): Pattern {
  return [new RegExp(`${START}(?:${source})${END}`, 'gu'), minutesOf];
}
