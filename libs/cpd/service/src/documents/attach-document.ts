import { refuseIfAny } from '@standing/kernel';
import { refusalsOfTicket } from '@standing/cpd/rules';
import type { DocumentTickets } from '@standing/platform/documents';
import type { Transaction } from '@standing/platform/messaging';
import { CpdDocument } from './document.entity.js';

/** Takes over the file that a ticket stands for; its id. Refusals: see `refusalsOfTicket`. */
export async function attachDocument(
  { manager, bodyId, now: recordedAt }: Transaction,
  tickets: DocumentTickets,
  personId: string,
  ticket: string,
): Promise<string> {
  const read = await tickets.read(ticket, { bodyId, personId });
  const used = read.state === 'valid' && (await manager.existsBy(CpdDocument, { bodyId, id: read.file.documentId }));
  refuseIfAny(refusalsOfTicket({ state: read.state, used }));
  if (read.state !== 'valid') throw new Error('A ticket that is not valid is refused.');

  const { documentId: id, name, mediaType, bytes, sha256 } = read.file;
  await manager.insert(CpdDocument, { id, bodyId, personId, name, mediaType, bytes, sha256, recordedAt });
  return id;
}
