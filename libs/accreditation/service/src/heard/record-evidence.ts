import { nextRecordedAt } from '@standing/accreditation/rules';
import { newId } from '@standing/kernel';
import type { HeardTransaction } from '@standing/platform/messaging';
import { dueNow } from '../due/due-now.js';
import { oneAtATime } from '../lock.js';
import { EvidenceRow } from './evidence.entity.js';

type Work = Pick<HeardTransaction, 'manager' | 'bodyId' | 'now' | 'today'>;

type Told = Pick<EvidenceRow, 'personId' | 'source' | 'sourceId' | 'revision' | 'kind'>;

/** Something that stands. */
export type Stands = Told &
  Pick<EvidenceRow, 'heldOn' | 'minutes' | 'attributes' | 'trust'> &
  Partial<Pick<EvidenceRow, 'heldUntil'>> & {
    /** An id for its row, where the usual one would tell the moment at which it was made. */
    readonly id?: string;
  };

/** Something that was taken back or declined. */
export type Lapses = Told & Pick<EvidenceRow, 'state'> & Partial<Pick<EvidenceRow, 'attributes'>>;

/** Records something that stands. */
export function recordEvidence(tx: HeardTransaction, told: Stands): Promise<void> {
  return keepEvidence(tx, told, tx.fact.toldAt);
}

/** Records that something was taken back or declined; its day and length stay with the revisions before. */
export function recordLapse(tx: HeardTransaction, told: Lapses): Promise<void> {
  return keepLapse(tx, told, tx.fact.toldAt);
}

/** Keeps what stands in the person's ledger, told at that moment on the body's clock. */
export function keepEvidence(tx: Work, told: Stands, toldAt: Date): Promise<void> {
  return keep(tx, { ...told, state: 'active' }, toldAt);
}

/** Keeps in the person's ledger that something stands no longer, told at that moment on the body's clock. */
export function keepLapse(tx: Work, told: Lapses, toldAt: Date): Promise<void> {
  return keep(tx, { heldOn: null, minutes: 0, attributes: {}, trust: 'declared', ...told }, toldAt);
}

/** The order in which facts arrive is not the order in which they happened: every revision is kept, the highest counts. */
async function keep(tx: Work, told: Stands & Pick<EvidenceRow, 'state'>, toldAt: Date): Promise<void> {
  const { manager, bodyId, now } = tx;
  const { personId, source, sourceId, revision } = told;
  await oneAtATime(tx, `evidence ${personId}`);
  if (await manager.existsBy(EvidenceRow, { bodyId, source, sourceId, revision })) return;
  const last = await manager.findOne(EvidenceRow, { where: { bodyId, personId }, order: { recordedAt: 'DESC' } });
  const recordedAt = nextRecordedAt(now, last && last.recordedAt);
  await manager.insert(EvidenceRow, { heldUntil: null, id: newId(), ...told, bodyId, toldAt, recordedAt });
  await dueNow(tx, personId);
}
