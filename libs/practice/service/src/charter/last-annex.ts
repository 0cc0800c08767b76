import type { Transaction } from '@standing/platform/messaging';
import { CharterAnnex } from './charter-annex.entity.js';

/** What was last said of the charter annexed to an engagement; null while nothing was. */
export function lastAnnex({ manager, bodyId }: Transaction, engagementId: string): Promise<CharterAnnex | null> {
  return manager.findOne(CharterAnnex, { where: { bodyId, engagementId }, order: { id: 'DESC' } });
}
