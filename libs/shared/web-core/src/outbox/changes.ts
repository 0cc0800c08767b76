import { newIdempotencyKey } from '../graph/use-idempotency-key.js';
import type { Unsent } from './unsent.js';

/** Refusals that are questions: the same hours go through once the person says that they are meant. */
const QUESTIONS = [
  'SUPERVISION_POSSIBLE_DUPLICATE',
  'PRACTICE_OVERLAP',
  'PRACTICE_POSSIBLE_OVERLAP',
  'PRACTICE_POSSIBLE_DUPLICATE',
];

/** Whether the server only asks if it is meant. */
export function isQuestion({ refusals }: Unsent): boolean {
  return refusals !== null && refusals.every(({ code }) => QUESTIONS.includes(code));
}

/** What was never sent is gone; what may have arrived stays. */
export function undone(line: Unsent): Unsent | null {
  return line.tries === 0 ? null : line;
}

/** What was not accepted is sent as something that is meant, under a new key. */
export function insisted(line: Unsent): Unsent {
  if (line.refusals === null) return line;
  return line.kind === 'practice'
    ? { ...line, ...anew(), input: { ...line.input, acceptOverlap: true } }
    : { ...line, ...anew(), input: { ...line.input, acceptDuplicate: true } };
}

/** What was not accepted is sent with another day, or another length in minutes, under a new key. */
export function corrected(line: Unsent, changes: { readonly heldOn: string; readonly minutes: number }): Unsent {
  if (line.refusals === null) return line;
  return line.kind === 'practice'
    ? { ...line, ...anew(), input: { ...line.input, ...changes, acceptOverlap: false } }
    : { ...line, ...anew(), input: { ...line.input, ...changes, acceptDuplicate: false } };
}

/** As if for the first time: what was not accepted left no trace, and what is sent now is something else. */
function anew() {
  return { key: newIdempotencyKey(), tries: 0, refusals: null };
}
