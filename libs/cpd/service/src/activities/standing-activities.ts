import type { ActivityState } from '@standing/cpd/rules';
import type { Day } from '@standing/kernel';
import { NotFound, Stale } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { ActivityRevision } from './activity.entity.js';

/** A coach's activities that end on the day and are not withdrawn, each at the revision that stands. */
export async function activitiesEndingOn(
  { manager, bodyId }: Transaction,
  personId: string,
  lastDay: Day,
): Promise<ActivityRevision[]> {
  return manager
    .createQueryBuilder(ActivityRevision, 'activity')
    .where({ bodyId, personId, lastDay, state: 'active' })
    .andWhere((query) => {
      const later = query.subQuery().select('1').from(ActivityRevision, 'later').where('later.id = activity.id');
      later.andWhere('later.bodyId = activity.bodyId').andWhere('later.revision > activity.revision');
      return `not exists ${later.getQuery()}`;
    })
    .getMany();
}

/** The first activity of which something is a repetition; null where it repeats nothing. `NotFound` for another's. */
export async function seriesOf(
  { manager, bodyId }: Transaction,
  personId: string,
  repeats: string | null,
): Promise<string | null> {
  if (repeats === null) return null;
  const repeated = await manager.findOneBy(ActivityRevision, { bodyId, personId, id: repeats, revision: 1 });
  if (!repeated) throw new NotFound('activity');
  return repeated.seriesId ?? repeated.id;
}

/** The revision of the coach's own activity that stands. `NotFound` for another's; `Stale` when it has risen since it was read. */
export async function ownActivity(
  { manager, bodyId }: Transaction,
  personId: string,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<ActivityRevision> {
  const found = await manager.findOne(ActivityRevision, {
    where: { bodyId, personId, id },
    order: { revision: 'DESC' },
  });
  if (!found) throw new NotFound('activity');
  const { revision, state } = found;
  if (version !== revision) throw new Stale({ version }, { version: revision, withdrawn: state === 'withdrawn' });
  return found;
}

/** Whether a revision is taken back, and whether it was used to make something good. */
export function stateOf({ state, spentOn }: Pick<ActivityRevision, 'state' | 'spentOn'>): ActivityState {
  return { withdrawn: state === 'withdrawn', spent: spentOn !== null };
}
