import type { Reading, Span } from './quick-log.js';

/** Nothing of this part was found. */
export function nothing<Value>(): Reading<Value> {
  return { value: null, choices: [], span: null };
}

/** The part was found: one value is a reading, several are a question. */
export function reading<Value>(values: readonly Value[], span: Span | null): Reading<Value> {
  const choices = [...new Set(values)];
  return { value: choices.length === 1 ? (choices[0] ?? null) : null, choices, span };
}

/** The span of a match; the whole of it, or one of its groups by its text. */
export function spanOf(match: RegExpExecArray): Span {
  return { from: match.index, to: match.index + match[0].length };
}
