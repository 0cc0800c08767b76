import { refusalsToAttach } from '@standing/insurance/rules';
import { refuseIfAny } from '@standing/kernel';
import { claimFile, type DocumentTickets } from '@standing/platform/documents';
import type { Transaction } from '@standing/platform/messaging';
import { CoverAttestationRow } from '../keeping/keeping.entities.js';
import { Attestation } from './attestation.entity.js';

/** Takes over the attestation that a ticket stands for; its id. Refusals: see `refusalsToAttach`. */
export async function attachAttestation(
  { manager, bodyId, now: recordedAt }: Transaction,
  tickets: DocumentTickets,
  personId: string,
  ticket: string,
): Promise<string> {
  const isUsed = (id: string) => manager.existsBy(Attestation, { bodyId, id });
  const claim = await claimFile(tickets, ticket, { bodyId, personId }, isUsed);
  refuseIfAny(refusalsToAttach(claim.state));
  if (claim.state !== 'valid') throw new Error('A ticket that is not valid is refused.');

  const { documentId: id, name, mediaType, bytes, sha256 } = claim.file;
  await manager.insert(Attestation, { id, bodyId, personId, name, mediaType, bytes, sha256, recordedAt });
  return id;
}

/** Keeps that an attestation was given with a cover, whatever takes its place there; nothing where there is none. */
export async function keepWithCover(
  { manager, bodyId }: Transaction,
  coverId: string,
  documentId: string | null,
): Promise<void> {
  if (documentId !== null) await manager.insert(CoverAttestationRow, { bodyId, documentId, coverId });
}
