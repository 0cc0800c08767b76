import { agreedIn, type Case, dueOn, preview } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import type { CaseTexts } from '../cases/case-texts.js';
import { entryOf } from '../cases/load-case.js';
import type { AgreedOutcomeOffered } from './party-step.graphql.js';

/** The agreed outcome that was offered last, in full; null where none was. */
export async function readOffer(
  texts: CaseTexts,
  tx: Transaction,
  caseId: string,
  theCase: Case,
): Promise<AgreedOutcomeOffered | null> {
  const agreed = agreedIn(theCase);
  if (agreed === null) return null;
  const { reasons = '' } = await texts.readEntry(tx, caseId, await entryOf(tx, caseId, 'offer-agreed-outcome'));
  return {
    ...agreed,
    reasons,
    acceptUntil: dueOn(theCase, 'K7a', tx.today),
    preview: preview(agreed.terms, tx.today).map((one) => ({ ...one, days: [...one.days] })),
  };
}
