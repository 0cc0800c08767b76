import {
  type Case,
  lastOf,
  type Panel,
  type PanelOutcome,
  type Terms,
  type Weighing,
} from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import type { CaseTexts } from './case-texts.js';
import { standingProposal } from './standing-proposal.js';

/** What a panel decided, in its words. */
export type DecisionRead = {
  readonly outcome: PanelOutcome;
  readonly reasons: string;
  readonly immediateEffect: boolean;
  readonly immediateReasons: string | null;
  readonly decidedOn: string;
  readonly sanction: Terms | null;
  readonly weighing: Weighing | null;
  readonly namingReasons: string | null;
};

/** The decision of the panel; null as long as it has decided nothing. */
export async function readDecision(
  texts: CaseTexts,
  tx: Transaction,
  caseId: string,
  panel: Panel,
  theCase: Case,
): Promise<DecisionRead | null> {
  const decided =
    panel === 'panel'
      ? lastOf(theCase, 'decide')
      : (lastOf(theCase, 'confirm-on-appeal') ?? lastOf(theCase, 'quash-on-appeal'));
  const proposal = decided && (await standingProposal(tx, caseId, panel));
  if (!decided || !proposal) return null;
  const said = await texts.readEntry(tx, caseId, proposal.id);
  const { reasons = '', 'immediate-reasons': immediateReasons = null, 'naming-reasons': namingReasons = null } = said;
  const { outcome, immediateEffect, sanction, weighing } = proposal;
  const imposed = { sanction, weighing, namingReasons };
  return { outcome, reasons, immediateEffect, immediateReasons, decidedOn: decided.on, ...imposed };
}
