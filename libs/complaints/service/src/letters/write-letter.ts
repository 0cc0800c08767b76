import { letterWritten } from '@standing/complaints/facts';
import { type Case, respondentOf } from '@standing/complaints/rules';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { Letter } from './letter.entity.js';

/** Has the respondent written to: that something waits for them, and nothing of what. */
export async function writeLetter(tx: Transaction, caseId: string, theCase: Case): Promise<void> {
  const { manager, bodyId, today: writtenOn } = tx;
  const personId = respondentOf(theCase, writtenOn);
  if (personId === null) return;
  const letterId = newId();
  await manager.insert(Letter, { id: letterId, bodyId, caseId, personId, writtenOn });
  await tx.tell(letterWritten, { letterId, personId });
}
