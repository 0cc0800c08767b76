import type { Transaction } from '@standing/platform/messaging';
import { Signature, SignatureTakenBackRow } from './signature.entity.js';

/** Whether the signature of this row was not taken back. */
export function stands(row: string): string {
  return `not exists (select from ethics.signatures_taken_back b where b.body_id = ${row}.body_id and b.signature_id = ${row}.id)`;
}

/** The signatures of a member that stand. */
export async function standingSignatures({ manager, bodyId }: Transaction, personId: string): Promise<Signature[]> {
  const all = await manager.findBy(Signature, { bodyId, personId });
  const takenBack = new Set((await manager.findBy(SignatureTakenBackRow, { bodyId })).map((row) => row.signatureId));
  return all.filter(({ id }) => !takenBack.has(id));
}
