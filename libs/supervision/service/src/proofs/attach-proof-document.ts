import type { Refusal } from '@standing/kernel';
import { claimFile, type DocumentTickets } from '@standing/platform/documents';
import type { Transaction } from '@standing/platform/messaging';
import type { ProofDocumentKind } from '@standing/supervision/rules';
import { refusalsOfFile } from '@standing/supervision/rules';
import { ProofDocumentRow } from './proof-document.entity.js';

/** A document as the coach gives it: what it is, and the ticket for its file. */
export type DocumentGiven = { readonly kind: ProofDocumentKind; readonly file: string };

type Place = { readonly proofId: string; readonly personId: string; readonly position: number };

/** Takes over the file that a ticket stands for; why not, where it cannot. */
export async function attachProofDocument(
  { manager, bodyId }: Transaction,
  tickets: DocumentTickets,
  { kind, file: ticket }: DocumentGiven,
  { proofId, personId, position }: Place,
): Promise<Refusal[]> {
  const isUsed = (id: string) => manager.existsBy(ProofDocumentRow, { bodyId, id });
  const claim = await claimFile(tickets, ticket, { bodyId, personId }, isUsed);
  if (claim.state !== 'valid') return refusalsOfFile(claim.state, position);
  const { documentId: id, name, mediaType, bytes, sha256 } = claim.file;
  await manager.insert(ProofDocumentRow, { id, bodyId, proofId, position, kind, name, mediaType, bytes, sha256 });
  return [];
}
