import { daysIn, type FoundDay } from './days.js';
import { fold } from './fold.js';
import { ENDS, STARTS } from './labels.js';
import type { Line, PlacedText } from './lines.js';
import { labelled, sentences } from './passages.js';
import { read, type ProposedField, type Read } from './proposal.js';

/** What stands before the first of two days, and between them. */
const FROM = /\b(du|from|periode|period|valable|valid|compter)\b[^.;]{0,40}$/;
const TO = /^[^.;]{0,40}(\bau\b|\bto\b|\buntil\b|\btill\b|\bjusqu|\band\b|-|–)/;

const TACIT =
  /\b(tacite(ment)? recond\w+|par tacite|reconduction tacite|renewed? automatically|automatic(ally)? renew\w*|tacit renewal)\b/;

/** The first and the last day: of two days that belong together, or each behind its label. */
export function periodOf(lines: readonly Line[]): Read[] {
  return [
    ...sentences(lines).flatMap(daysTogether),
    ...behind(lines, STARTS, 'startsOn'),
    ...behind(lines, ENDS, 'endsOn'),
  ];
}

/** Whether it says that the cover goes on by itself after its last day. */
export function isRenewedTacitly(lines: readonly Line[]): boolean {
  return sentences(lines).some(({ text }) => TACIT.test(fold(text)));
}

function daysTogether(sentence: PlacedText): Read[] {
  const folded = fold(sentence.text);
  const days = daysIn(sentence.text);
  return days.flatMap((first, at) => {
    const last = days[at + 1];
    if (!last || !areTogether(folded, first, last)) return [];
    return [...read('startsOn', first.day, sentence), ...read('endsOn', last.day, sentence)];
  });
}

function areTogether(folded: string, first: FoundDay, last: FoundDay): boolean {
  return first.day < last.day && FROM.test(folded.slice(0, first.from)) && TO.test(folded.slice(first.to, last.from));
}

function behind(lines: readonly Line[], label: RegExp, field: ProposedField): Read[] {
  return labelled(lines, label).flatMap(({ value, quote }) => {
    const first = daysIn(value)[0];
    return first && first.from <= 20 ? read(field, first.day, quote) : [];
  });
}
