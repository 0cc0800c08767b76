import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { AdviceDeclarationRow, AdviceEnquiryRow } from './enquiry.entity.js';
import { found, type OwnPlace } from './own-enquiry.js';

/** The asker's own enquiry, held to the end of the transaction. */
export async function ownEnquiry(tx: Transaction, place: OwnPlace): Promise<AdviceEnquiryRow> {
  const { manager, bodyId } = tx;
  const { id } = found(await manager.findOneBy(AdviceEnquiryRow, { bodyId, ...place }), place);
  await oneAtATime(tx, id);
  return found(await manager.findOneBy(AdviceEnquiryRow, { bodyId, ...place }), place);
}

/** An enquiry that this adviser may take: whoever declared a conflict finds it no more. Held to the end of the transaction. */
export async function enquiryToTake(tx: Transaction, { personId }: Member, id: string): Promise<AdviceEnquiryRow> {
  const { manager, bodyId } = tx;
  await oneAtATime(tx, id);
  const enquiry = await manager.findOneBy(AdviceEnquiryRow, { bodyId, id });
  const bars = { bodyId, enquiryId: id, personId, hasConflict: true };
  if (!enquiry || (await manager.existsBy(AdviceDeclarationRow, bars))) throw new NotFound('enquiry');
  return enquiry;
}

/** An enquiry that this adviser holds, and nobody else's. Held to the end of the transaction. */
export async function enquiryHeld(tx: Transaction, { personId }: Member, id: string): Promise<AdviceEnquiryRow> {
  await oneAtATime(tx, id);
  const enquiry = await tx.manager.findOneBy(AdviceEnquiryRow, { bodyId: tx.bodyId, id, heldBy: personId });
  if (!enquiry) throw new NotFound('enquiry');
  return enquiry;
}
