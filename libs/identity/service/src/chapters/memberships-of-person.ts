import type { Transaction } from '@standing/platform/messaging';
import { ChapterMembershipRow } from './membership.entity.js';

/** What stands of the chapters that a person belongs to, as it was last said. One of a day at the most. */
export async function membershipsOf(
  { manager, bodyId }: Transaction,
  personId: string,
): Promise<ChapterMembershipRow[]> {
  const revisions = await manager.find(ChapterMembershipRow, {
    where: { bodyId, personId },
    order: { revision: 'ASC' },
  });
  const last = new Map(revisions.map((row) => [row.membershipId, row]));
  return [...last.values()].filter(({ stands }) => stands);
}
