import type { Transaction } from '@standing/platform/messaging';
import { SessionRelease } from './session-release.entity.js';
import { SessionReversal } from './session-reversal.entity.js';

/** Whether the coach agreed to it, and the supervisor has not gone back since: an agreement is for one going back. */
export async function isReleased({ manager, bodyId }: Transaction, sessionId: string): Promise<boolean> {
  const latest = { where: { bodyId, sessionId }, order: { id: 'DESC' } } as const;
  const release = await manager.findOne(SessionRelease, latest);
  const reversal = await manager.findOne(SessionReversal, latest);
  return release !== null && (reversal === null || reversal.id < release.id);
}
