import { adoptedOn } from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { AdoptedProcedure } from './adopted-procedure.entity.js';

/** What the body had adopted for the complaints that it receives on this day; none where it adopted nothing. */
export async function adoptedFor({ manager, bodyId }: Transaction, day: Day): Promise<AdoptedProcedure | undefined> {
  const order = { recordedAt: 'asc', id: 'asc' } as const;
  return adoptedOn(await manager.find(AdoptedProcedure, { where: { bodyId }, order }), day);
}
