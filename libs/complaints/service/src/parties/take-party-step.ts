import {
  answersFrom,
  asComplainantKnows,
  asPartiesKnow,
  attemptWith,
  type Case,
  type Given,
  type PartyStep,
  refusalsToTake,
} from '@standing/complaints/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import type { CaseTexts } from '../cases/case-texts.js';
import { carryOut, wordsOf } from '../steps/carry-out.js';

/** What a party does in their case, in the function in which they are in it. */
export type PartyActs = {
  readonly event: PartyStep;
  readonly answers: readonly Given[];
  readonly by: { readonly as: 'respondent' | 'complainant'; readonly personIds: readonly string[] };
};

/** Takes the step of a party with its words, or refuses as a party knows the case: see `refusalsToTake`. */
export async function takePartyStep(
  texts: CaseTexts,
  tx: Transaction,
  caseId: string,
  theCase: Case,
  { event, answers: given, by }: PartyActs,
): Promise<void> {
  const answers = answersFrom(given);
  const known = by.as === 'complainant' ? asComplainantKnows(theCase) : asPartiesKnow(theCase);
  refuseIfAny(refusalsToTake({ event, by, answers }, known, tx.today));
  await carryOut(texts, tx, caseId, theCase, attemptWith(event, by, answers), wordsOf(answers));
}
