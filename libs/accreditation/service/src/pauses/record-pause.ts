import { pauseSaid } from '@standing/accreditation/facts';
import type { PauseSaid } from '@standing/accreditation/rules';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { dueNow } from '../due/due-now.js';
import { PauseRow } from './pause.entity.js';

/** Writes down what a member says of a pause of theirs, as its next revision, and tells it. */
export async function recordPause(tx: Transaction, personId: string, said: PauseSaid): Promise<void> {
  const { pauseId, revision, fromOn, resumesOn } = said;
  await tx.manager.insert(PauseRow, { id: newId(), bodyId: tx.bodyId, personId, ...said });
  await dueNow(tx, personId);
  await tx.tell(pauseSaid, { pauseId, revision, personId, fromOn, resumesOn });
  await tx.audit('accreditation.say-pause', pauseId, { from: fromOn, resumes: resumesOn ?? '' });
}
