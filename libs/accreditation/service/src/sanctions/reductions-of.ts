import type { ReductionTold } from '@standing/accreditation/rules';
import type { HeardTransaction } from '@standing/platform/messaging';
import { SanctionRow } from './sanction.entity.js';

/** All that was ever told of sanctions that lower a person's level, those that never were included. */
export function reductionsOf(
  { manager, bodyId }: Pick<HeardTransaction, 'manager' | 'bodyId'>,
  personId: string,
): Promise<ReductionTold[]> {
  return manager.find(SanctionRow, {
    select: { id: true, sanctionId: true, revision: true, lowersTo: true, recordedAt: true },
    where: { bodyId, personId },
    order: { recordedAt: 'ASC', revision: 'ASC' },
  });
}
