import {
  type Case,
  leavingIn,
  LEFT_BY_CONSENT,
  preview,
  proposalsLeft,
  refusalsTo,
  respondentOf,
} from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import type { CaseTexts } from '../cases/case-texts.js';
import { readLeaving } from '../cases/read-decision.js';
import type { LeavingInWords, LeavingOpen } from './leaving.graphql.js';

/** The proposal to leave that was made last, with why it was accepted or refused; null where none was made. */
export async function leavingInWords(
  texts: CaseTexts,
  tx: Transaction,
  caseId: string,
  theCase: Case,
): Promise<LeavingInWords | null> {
  const found = leavingIn(theCase);
  return found && { ...found, reasons: (await readLeaving(texts, tx, caseId, theCase))?.reasons ?? null };
}

/** What would follow if the respondent proposed to leave today; null where they may not. */
export function leavingOpen(theCase: Case, today: Day): LeavingOpen | null {
  const personId = respondentOf(theCase, today);
  const by = { as: 'respondent', personIds: personId === null ? [] : [personId] } as const;
  const attempt = { event: 'propose-leaving', by, admitted: true, reasoned: true } as const;
  if (refusalsTo(attempt, theCase, today).length > 0) return null;
  return {
    proposalsLeft: proposalsLeft(theCase),
    monthsToRestoration: LEFT_BY_CONSENT.months ?? 0,
    preview: preview(LEFT_BY_CONSENT, today).map((one) => ({ ...one, days: [...one.days] })),
  };
}
