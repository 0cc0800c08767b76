import { NOTERS } from '@standing/complaints/rules';
import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseNote } from './case-note.entity.js';

/** A note of the reader's own in a case on which they work today. `NotFound` for any other, whoever shared it with whom. */
export async function ownNote(tx: Transaction, actor: Member, id: string): Promise<CaseNote> {
  const note = await tx.manager.findOneBy(CaseNote, { bodyId: tx.bodyId, id, authorId: actor.personId });
  if (!note) throw new NotFound('note');
  await caseHeldBy(tx, actor, note.caseId, NOTERS);
  return note;
}

/** No note opens as another. */
export function placeOfNote(id: string): string {
  return `note ${id}`;
}
