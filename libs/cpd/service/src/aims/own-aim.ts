import { NotFound, Stale } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { In } from 'typeorm';
import { ActivityRevision } from '../activities/activity.entity.js';
import { AimRevision } from './aim.entity.js';

/** An aim at the version that its coach read. */
export type ReadAim = { readonly id: string; readonly version: number };

/** The revision of the coach's own aim that stands. `NotFound` for another's; `Stale` when it has risen since it was read. */
export async function ownAim(
  { manager, bodyId }: Transaction,
  personId: string,
  { id, version }: ReadAim,
): Promise<AimRevision> {
  const found = await manager.findOne(AimRevision, { where: { bodyId, personId, id }, order: { revision: 'DESC' } });
  if (!found) throw new NotFound('aim');
  if (version !== found.revision) throw new Stale({ version }, { version: found.revision });
  return found;
}

/** `NotFound` where one of them is no activity of the coach's. */
export async function ownActivities(
  { manager, bodyId }: Transaction,
  personId: string,
  ids: readonly string[],
): Promise<void> {
  const own = await manager.countBy(ActivityRevision, { bodyId, personId, id: In([...ids]), revision: 1 });
  if (own < ids.length) throw new NotFound('activity');
}
