import type { Attempt, Case, CaseFunction } from '@standing/complaints/rules';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import type { CaseTexts } from '../cases/case-texts.js';
import type { EntryField } from '../cases/entry-text.entity.js';
import { standingStep } from './standing-step.js';
import { StepProposalRow } from './step-proposal.entity.js';

/** Writes what one of several proposes that they do, in the place of what was proposed before; the proposal's id. */
export async function proposeStep(
  texts: CaseTexts,
  tx: Transaction,
  caseId: string,
  { events }: Pick<Case, 'events'>,
  { event, by, ...said }: Attempt,
  words: Readonly<Partial<Record<EntryField, string>>>,
): Promise<string> {
  const { manager, bodyId, today: proposedOn, now: recordedAt } = tx;
  const [proposedBy = ''] = by.personIds;
  const actsAs = by.as as CaseFunction;
  const id = newId();
  const seq = ((await standingStep(tx, caseId, actsAs))?.seq ?? 0) + 1;
  const made = { actsAs, seq, event, said, madeAfter: events.length, proposedBy, proposedOn, recordedAt };
  await manager.insert(StepProposalRow, { id, bodyId, caseId, ...made });
  await texts.writeEntry(tx, caseId, id, words);
  return id;
}
