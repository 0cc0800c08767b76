import type { Transaction } from '@standing/platform/messaging';
import type { Releasable, ReleaseSoFar } from '@standing/practice/rules';
import { hasDied } from '../deaths/has-died.sql.js';
import { ListRow } from './list.entity.js';
import type { LoadedPlan } from './load-plan.js';

/** A plan as far as its release is concerned. Whether there is a list is known here, and nothing of it. */
export async function releasable({ manager, bodyId }: Transaction, { row, plan }: LoadedPlan): Promise<Releasable> {
  const { id: planId, personId, colleagueId } = row;
  const hasList = await manager.existsBy(ListRow, { bodyId, planId });
  const [found] = await manager.query<{ readonly died: boolean }[]>(
    `select ${hasDied('p')} as died from practice.continuity_plans p where p.body_id = $1 and p.id = $2`,
    [bodyId, planId],
  );
  return { personId, colleagueId, state: plan.state, hasList, hasDied: found?.died ?? false };
}

/** What was proposed of a plan so far: what was refused can be proposed again. */
export async function releaseSoFar({ manager, bodyId }: Transaction, planId: string): Promise<ReleaseSoFar> {
  const [last] = await manager.query<{ readonly released: boolean | null }[]>(
    `select a.released from practice.continuity_releases r
     left join practice.continuity_release_answers a on a.body_id = r.body_id and a.release_id = r.id
     where r.body_id = $1 and r.plan_id = $2 order by r.id desc limit 1`,
    [bodyId, planId],
  );
  if (last === undefined || last.released === false) return 'none';
  return last.released === null ? 'waits' : 'released';
}
