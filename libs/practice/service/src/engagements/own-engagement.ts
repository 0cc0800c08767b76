import { NotFound } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { Engagement } from './engagement.entity.js';

/** The coach's own engagement; another's is not found. */
export async function ownEngagement(
  { manager, bodyId }: Transaction,
  personId: string,
  id: string,
): Promise<Engagement> {
  const engagement = await manager.findOneBy(Engagement, { bodyId, personId, id });
  if (!engagement) throw new NotFound('engagement');
  return engagement;
}
