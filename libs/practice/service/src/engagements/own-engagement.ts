import { NotFound } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { IsNull } from 'typeorm';
import { Engagement } from './engagement.entity.js';

/** The coach's own engagement; another's is not found, nor one that went with the batch that began it. */
export async function ownEngagement(
  { manager, bodyId }: Transaction,
  personId: string,
  id: string,
): Promise<Engagement> {
  const engagement = await manager.findOneBy(Engagement, { bodyId, personId, id, withdrawnAt: IsNull() });
  if (!engagement) throw new NotFound('engagement');
  return engagement;
}

/** All of the coach's engagements but those that went with the batch that began them. */
export function ownEngagements({ manager, bodyId }: Transaction, personId: string): Promise<Engagement[]> {
  return manager.findBy(Engagement, { bodyId, personId, withdrawnAt: IsNull() });
}
