import { letterWritten } from '@standing/complaints/facts';
import {
  type Case,
  type CaseEventName,
  LETTERS,
  lettersOf,
  type LetterTemplate,
  type Progress,
  type Recipient,
  respondentOf,
} from '@standing/complaints/rules';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { CaseRow } from '../cases/case.entity.js';
import { Letter } from './letter.entity.js';

export type ToWrite = {
  readonly to: Recipient;
  readonly template: LetterTemplate;
  readonly said?: Progress;
};

/** Writes each letter that a step of the case writes; see `LETTERS`. */
export async function writeLetters(
  tx: Transaction,
  caseId: string,
  theCase: Case,
  event: CaseEventName,
): Promise<void> {
  if (!LETTERS.some(({ step }) => step === event)) return;
  const { nameVisibility } = await tx.manager.findOneByOrFail(CaseRow, { bodyId: tx.bodyId, id: caseId });
  for (const letter of lettersOf(event, { theCase, nameVisibility })) await writeLetter(tx, caseId, theCase, letter);
}

/** Writes one letter. A member is told that something waits, and nothing of what; a complainant finds it with their code. */
export async function writeLetter(tx: Transaction, caseId: string, theCase: Case, letter: ToWrite): Promise<void> {
  const { manager, bodyId, today: writtenOn } = tx;
  const { to: recipient, template, said = null } = letter;
  const personId = recipient === 'respondent' ? respondentOf(theCase, writtenOn) : complainantOf(theCase);
  if (personId === null) return;
  const id = newId();
  await manager.insert(Letter, {
    ...{ id, bodyId, caseId, personId, recipient, template, said, writtenOn, openedOn: null },
  });
  if (recipient === 'respondent') await tx.tell(letterWritten, { letterId: id, personId });
}

function complainantOf({ everHeld }: Case): string | null {
  return everHeld.find((held) => held.function === 'complainant')?.personId ?? null;
}
