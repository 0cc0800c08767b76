import type { Day } from '@standing/kernel';
import type { Case, Outcome } from '../case.js';
import { sanctionHistory, termsNow } from '../sanctions/sanction-of-case.js';
import { spentOn } from '../sanctions/spent.js';
import type { Terms } from '../sanctions/terms.js';
import { sanctionOf, stateOf } from '../state-of.js';
import { decisionOf } from './facts-of-case.js';

/** What was decided before about the same member: what, on which day, and with which terms. */
export type EarlierFinding = { readonly outcome: Outcome; readonly decidedOn: Day; readonly terms: Terms };

/**
 * The finding of another case, as a panel weighs it; null where no breach was found, the decision is not final, it was
 * quashed or annulled, or its sanction is spent on that day: what is spent is weighed no more.
 */
export function earlierFinding(theCase: Pick<Case, 'events'>, on: Day): EarlierFinding | null {
  const decided = decisionOf(theCase);
  const [terms, history] = [termsNow(theCase), sanctionHistory(theCase)];
  const isFinal = FINAL.includes(stateOf(theCase)) && !GONE.includes(sanctionOf(theCase));
  if (!isFinal || !decided?.outcome || !terms || !history) return null;
  const spent = spentOn(history);
  if (spent !== null && spent <= on) return null;
  return { outcome: decided.outcome, decidedOn: decided.on, terms };
}

const FINAL: readonly string[] = ['final', 'closed-complete'];
const GONE: readonly string[] = ['quashed', 'annulled'];
