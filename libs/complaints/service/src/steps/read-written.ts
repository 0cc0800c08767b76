import {
  type Case,
  type CaseFunction,
  givenIn,
  isOfSealedProposal,
  isOwnWord,
  itemOfStep,
  readsWordsOf,
  stands,
} from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { CaseEventRow } from '../cases/case-event.entity.js';
import type { CaseTexts } from '../cases/case-texts.js';
import { proposalOf, standingStep } from './standing-step.js';
import type { StepProposalInCase, WrittenInStep } from './step.graphql.js';

/** What was said and written with the steps of a case, as far as somebody in this function reads it; in its order. */
export async function readWritten(
  texts: CaseTexts,
  tx: Transaction,
  caseId: string,
  theCase: Case,
  as: CaseFunction,
): Promise<WrittenInStep[]> {
  const { manager, bodyId } = tx;
  const rows = await manager.find(CaseEventRow, { where: { bodyId, caseId }, order: { seq: 'asc' } });
  // What one panel found among itself is not for the next, to which the case was sent back.
  const sentBack = rows.findLastIndex(({ event }) => event === 'remit');
  const read = rows.filter(
    ({ event, actsAs }, at) =>
      readsWordsOf(as, event, theCase, tx.today, { isOwn: isOwnWord(as, actsAs, event) }) &&
      (at > sentBack || itemOfStep(event) !== 'deliberation') &&
      // Of several proposals to leave, a panel reads the one that it decides on.
      (as !== 'sanction-panel' || !isOfSealedProposal(theCase, at)),
  );
  const words = await texts.readEntries(
    tx,
    caseId,
    read.map(({ id }) => id),
  );
  return read.flatMap(({ id, event, onDay: on, actsAs, said }) => {
    const answers = givenIn({ ...said, ...words.get(id) }).map(({ name, values }) => ({ name, values: [...values] }));
    return answers.length === 0 ? [] : [{ event, on, by: actsAs === 'time' ? null : actsAs, answers }];
  });
}

/** The step that one of the reader's function proposes and that is still to be answered; null when there is none. */
export async function readProposal(
  texts: CaseTexts,
  tx: Transaction,
  caseId: string,
  theCase: Case,
  as: CaseFunction,
  { personId }: Member,
): Promise<StepProposalInCase | null> {
  const standing = await standingStep(tx, caseId, as);
  if (!standing || !stands(proposalOf(standing), theCase)) return null;
  const { id, event, said, proposedBy, proposedOn, agreed } = standing;
  const words = await texts.readEntry(tx, caseId, id);
  return {
    id,
    event,
    answers: givenIn({ ...said, ...words }).map(({ name, values }) => ({ name, values: [...values] })),
    sanction: said.sanction ?? null,
    proposedOn,
    mine: proposedBy === personId,
    iAgreed: agreed.includes(personId),
    agreed: agreed.length,
  };
}
