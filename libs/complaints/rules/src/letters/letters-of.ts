import type { Case, CaseEventName } from '../case.js';
import { hasReturnCode, type NameVisibility } from '../identity-level.js';
import { lastOf } from '../state-of.js';
import { LETTERS, type LetterRow, type Recipient } from './letter-table.js';

/** Whether this party can be written to in the case as it is: see `isReached`. */
export type Addressed = { readonly theCase: Pick<Case, 'events'>; readonly nameVisibility: NameVisibility };

/**
 * Whether a party is written to at all. The respondent is told of nothing before charges are served on them, whatever
 * anybody else does in the case (K17); whoever complains without a return code left nothing by which to be reached.
 */
export function isReached(to: Recipient, { theCase, nameVisibility }: Addressed): boolean {
  return to === 'respondent' ? lastOf(theCase, 'serve') !== undefined : hasReturnCode(nameVisibility);
}

/** The letters that a step writes, in the case after it. */
export function lettersOf(step: CaseEventName, addressed: Addressed): readonly LetterRow[] {
  return LETTERS.filter((row) => row.step === step && isReached(row.to, addressed));
}
