import { refuseIfAny } from '@standing/kernel';
import { refusalsOfTicket } from '@standing/cpd/rules';
import { claimFile, type DocumentTickets } from '@standing/platform/documents';
import type { Transaction } from '@standing/platform/messaging';
import { CpdDocument } from './document.entity.js';

/** Takes over the file that a ticket stands for; its id. Refusals: see `refusalsOfTicket`. */
export async function attachDocument(
  { manager, bodyId, now: recordedAt }: Transaction,
  tickets: DocumentTickets,
  personId: string,
  ticket: string,
): Promise<string> {
  const isUsed = (id: string) => manager.existsBy(CpdDocument, { bodyId, id });
  const claim = await claimFile(tickets, ticket, { bodyId, personId }, isUsed);
  refuseIfAny(refusalsOfTicket(claim.state));
  if (claim.state !== 'valid') throw new Error('A ticket that is not valid is refused.');

  const { documentId: id, name, mediaType, bytes, sha256 } = claim.file;
  await manager.insert(CpdDocument, { id, bodyId, personId, name, mediaType, bytes, sha256, recordedAt });
  return id;
}
