import { nextRecordedAt } from '@standing/accreditation/rules';
import { newId } from '@standing/kernel';
import type { HeardTransaction } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { EvidenceRow } from './evidence.entity.js';

type Told = Pick<EvidenceRow, 'personId' | 'source' | 'sourceId' | 'revision' | 'kind'>;

/** Something that stands. */
export type Stands = Told &
  Pick<EvidenceRow, 'heldOn' | 'minutes' | 'attributes' | 'trust'> &
  Partial<Pick<EvidenceRow, 'heldUntil'>> & {
    /** An id for its row, where the usual one would tell the moment at which it was made. */
    readonly id?: string;
  };

/** Records something that stands. */
export function recordEvidence(tx: HeardTransaction, told: Stands): Promise<void> {
  return record(tx, { ...told, state: 'active' });
}

/** Records that something was taken back or declined; its day and length stay with the revisions before. */
export function recordLapse(
  tx: HeardTransaction,
  told: Told & Pick<EvidenceRow, 'state'> & Partial<Pick<EvidenceRow, 'attributes'>>,
): Promise<void> {
  return record(tx, { heldOn: null, minutes: 0, attributes: {}, trust: 'declared', ...told });
}

/** The order in which facts arrive is not the order in which they happened: every revision is kept, the highest counts. */
async function record(tx: HeardTransaction, told: Stands & Pick<EvidenceRow, 'state'>): Promise<void> {
  const { manager, bodyId, now, fact } = tx;
  const { personId, source, sourceId, revision } = told;
  await oneAtATime(tx, `evidence ${personId}`);
  if (await manager.existsBy(EvidenceRow, { bodyId, source, sourceId, revision })) return;
  const last = await manager.findOne(EvidenceRow, { where: { bodyId, personId }, order: { recordedAt: 'DESC' } });
  const recordedAt = nextRecordedAt(now, last && last.recordedAt);
  await manager.insert(EvidenceRow, { heldUntil: null, id: newId(), ...told, bodyId, toldAt: fact.toldAt, recordedAt });
}
