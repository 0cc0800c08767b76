import {
  type Case,
  type CaseEventName,
  type PanelOutcome,
  type Terms,
  type Weighing,
} from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import type { CaseTexts } from './case-texts.js';
import { CaseEventRow } from './case-event.entity.js';
import { proposalDecidedAt } from './standing-proposal.js';

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
  readonly exclusionReasons: string | null;
};

/** By which steps each panel decides, and by which what it decided stands no more. */
const DECIDED_BY: Readonly<Record<'panel' | 'appeal-panel' | 'sanction-panel', readonly CaseEventName[]>> = {
  panel: ['decide'],
  'appeal-panel': ['confirm-on-appeal', 'quash-on-appeal', 'vary-on-appeal', 'remit'],
  // Of a restoration alone.
  'sanction-panel': ['grant-restoration', 'refuse-restoration'],
};

/** The decision of the panel; null as long as it has decided nothing, and once the case was sent back to another. */
export async function readDecision(
  texts: CaseTexts,
  tx: Transaction,
  caseId: string,
  panel: keyof typeof DECIDED_BY,
  theCase: Pick<Case, 'events'>,
  /** The case as the reader may know it; all of it unless said. */
  known: Pick<Case, 'events'> = theCase,
): Promise<DecisionRead | null> {
  const steps = panel === 'panel' ? [...DECIDED_BY.panel, 'remit' as const] : DECIDED_BY[panel];
  const decided = known.events.findLast(({ event }) => steps.includes(event));
  if (!decided || !DECIDED_BY[panel].includes(decided.event)) return null;
  return wordsOf(texts, tx, caseId, panel, { seq: theCase.events.indexOf(decided) + 1, on: decided.on });
}

/** What a sanction panel decided of the proposal to leave that was made last; null where it decided nothing. */
export async function readLeaving(
  texts: CaseTexts,
  tx: Transaction,
  caseId: string,
  { events }: Pick<Case, 'events'>,
): Promise<DecisionRead | null> {
  const asked = events.findLastIndex(({ event }) => event === 'propose-leaving');
  const at = events.findLastIndex(({ event }) => event === 'accept-leaving' || event === 'refuse-leaving');
  const decided = events[at];
  if (!decided || at < asked) return null;
  return wordsOf(texts, tx, caseId, 'sanction-panel', { seq: at + 1, on: decided.on });
}

/** By these a sanction panel decides in the review of a sanction. */
const REVIEWED: readonly CaseEventName[] = ['vary-sanction', 'complete-sanction', 'fail-sanction'];

/** What sanction panels decided in the reviews of a case, in their order. */
export async function readReviews(
  texts: CaseTexts,
  tx: Transaction,
  caseId: string,
  { events }: Pick<Case, 'events'>,
): Promise<DecisionRead[]> {
  const reviews: DecisionRead[] = [];
  for (const [at, { event, on }] of events.entries()) {
    if (!REVIEWED.includes(event)) continue;
    const read = await wordsOf(texts, tx, caseId, 'sanction-panel', { seq: at + 1, on });
    if (read) reviews.push(read);
  }
  return reviews;
}

/** What a panel decided with the event of this place in the case; null where no proposal of it is known. */
async function wordsOf(
  texts: CaseTexts,
  tx: Transaction,
  caseId: string,
  panel: keyof typeof DECIDED_BY,
  { seq, on: decidedOn }: { readonly seq: number; readonly on: string },
): Promise<DecisionRead | null> {
  const { manager, bodyId } = tx;
  const { recordedAt } = await manager.findOneByOrFail(CaseEventRow, { bodyId, caseId, seq });
  const proposal = await proposalDecidedAt(tx, caseId, panel, recordedAt);
  if (!proposal) return null;
  const said = await texts.readEntry(tx, caseId, proposal.id);
  const { reasons = '', 'immediate-reasons': immediateReasons = null, 'naming-reasons': namingReasons = null } = said;
  const { 'exclusion-reasons': exclusionReasons = null } = said;
  const { outcome, immediateEffect, sanction, weighing } = proposal;
  const imposed = { sanction, weighing, namingReasons, exclusionReasons };
  return { outcome, reasons, immediateEffect, immediateReasons, decidedOn, ...imposed };
}
