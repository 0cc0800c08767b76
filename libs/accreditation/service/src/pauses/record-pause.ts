import { pauseSaid } from '@standing/accreditation/facts';
import type { PauseSaid } from '@standing/accreditation/rules';
import { addDays, newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { keepEvidence, keepLapse } from '../heard/record-evidence.js';
import { PauseRow } from './pause.entity.js';

/** Writes down what a member says of a pause of theirs, as its next revision, and tells it. */
export async function recordPause(tx: Transaction, personId: string, said: PauseSaid): Promise<void> {
  const { pauseId, revision, fromOn, resumesOn } = said;
  await tx.manager.insert(PauseRow, { id: newId(), bodyId: tx.bodyId, personId, ...said });
  await recordNoPractice(tx, personId, said);
  await tx.tell(pauseSaid, { pauseId, revision, personId, fromOn, resumesOn });
  await tx.audit('accreditation.say-pause', pauseId, { from: fromOn, resumes: resumesOn ?? '' });
}

/** Into the ledger as well, from its first to its last day: a scheme may ask for less while somebody does not practise. */
function recordNoPractice(tx: Transaction, personId: string, said: PauseSaid): Promise<void> {
  const { pauseId: sourceId, revision, fromOn: heldOn, resumesOn } = said;
  const told = { personId, source: 'accreditation.pause', sourceId, revision, kind: 'no-practice' } as const;
  if (resumesOn !== null && resumesOn <= heldOn) return keepLapse(tx, { ...told, state: 'withdrawn' }, tx.now);
  const heldUntil = resumesOn && addDays(resumesOn, -1);
  return keepEvidence(tx, { ...told, heldOn, heldUntil, minutes: 0, attributes: {}, trust: 'declared' }, tx.now);
}
