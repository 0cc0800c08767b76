import { officeSet } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { OfficeRow } from './office.entity.js';

export type Revision = Omit<OfficeRow, 'id' | 'bodyId' | 'recordedAt'>;

/** Adds a revision, and tells it. */
export async function sayOffice(tx: Transaction, said: Revision): Promise<void> {
  const { officeId, personId, kind: office, fromOn, untilOn, stands, revision } = said;
  await tx.manager.insert(OfficeRow, { ...said, id: newId(), bodyId: tx.bodyId, recordedAt: tx.now });
  await tx.tell(officeSet, { officeId, personId, office, fromOn, untilOn, stands, revision });
}
