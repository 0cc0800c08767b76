import { chapterMembershipSet } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { ChapterMembershipRow } from './membership.entity.js';

type Said = Omit<ChapterMembershipRow, 'id' | 'bodyId' | 'recordedAt'>;

/** Adds a revision, and tells it. */
export async function sayMembership(tx: Transaction, said: Said): Promise<void> {
  const { manager, bodyId, now: recordedAt } = tx;
  await manager.insert(ChapterMembershipRow, { ...said, id: newId(), bodyId, recordedAt });
  const { membershipId, personId, chapterId, fromOn, stands, revision } = said;
  await tx.tell(chapterMembershipSet, { membershipId, personId, chapterId, fromOn, stands, revision });
}
