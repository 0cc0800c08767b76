import {
  type Case,
  isAccreditationEnded,
  isExcluded,
  lastOf,
  restorableFrom,
  restorationOf,
  restoredUnder,
} from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import type { CaseTexts } from '../cases/case-texts.js';
import { readDecision } from '../cases/read-decision.js';
import type { RestorationInCase, RestorationInWords } from './restoration.graphql.js';

/** Where the restoration after a withdrawal stands; null where no accreditation ended. */
export function restorationInCase(theCase: Case): RestorationInCase | null {
  if (!isAccreditationEnded(theCase)) return null;
  const state = restorationOf(theCase);
  const decided = state === 'granted' ? 'grant-restoration' : 'refuse-restoration';
  const isDecided = state === 'granted' || state === 'refused';
  return {
    state,
    mayApplyFrom: state === 'granted' || isExcluded(theCase) ? null : restorableFrom(theCase),
    askedOn: lastOf(theCase, 'apply-restoration')?.on ?? null,
    decidedOn: isDecided ? (lastOf(theCase, decided)?.on ?? null) : null,
    conditions: restoredUnder(theCase)?.history.decided ?? null,
  };
}

/** The same, with why it was granted or refused. */
export async function restorationInWords(
  texts: CaseTexts,
  tx: Transaction,
  caseId: string,
  theCase: Case,
): Promise<RestorationInWords | null> {
  const found = restorationInCase(theCase);
  if (found === null) return null;
  const decision = found.decidedOn === null ? null : await readDecision(texts, tx, caseId, 'sanction-panel', theCase);
  return { ...found, reasons: decision?.reasons ?? null };
}
