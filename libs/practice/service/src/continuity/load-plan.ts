import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { type Check, checksOf, type Plan, planAsOf } from '@standing/practice/rules';
import { oneAtATime } from '../lock.js';
import { KeyRow } from './list.entity.js';
import { PlanRow, StatementRow } from './plan.entity.js';

/** A plan under its coach's lock, how it stands, and when both had confirmed it. */
export type LoadedPlan = { readonly row: PlanRow; readonly plan: Plan; readonly checks: readonly Check[] };

/** Which of the two somebody is. */
export type Side = 'coach' | 'colleague';

/** The plan of one of its two; whoever is neither does not find it. */
export async function planOf(tx: Transaction, id: string, actor: Member): Promise<LoadedPlan & { readonly by: Side }> {
  const found = await anyPlan(tx, id);
  const { personId, colleagueId } = found.row;
  if (actor.personId === personId) return { ...found, by: 'coach' };
  if (actor.personId === colleagueId) return { ...found, by: 'colleague' };
  throw new NotFound('continuity plan');
}

/** The same, for one of the two alone. */
export async function planAs(tx: Transaction, side: Side, id: string, actor: Member): Promise<LoadedPlan> {
  const found = await planOf(tx, id, actor);
  if (found.by !== side) throw new NotFound('continuity plan');
  return found;
}

/** Any plan of the body, for whoever decides of its release. */
export async function anyPlan(tx: Transaction, id: string): Promise<LoadedPlan> {
  const row = await tx.manager.findOneBy(PlanRow, { bodyId: tx.bodyId, id });
  if (!row) throw new NotFound('continuity plan');
  await oneAtATime(tx, `continuity ${row.personId}`);
  return asItStands(tx, row);
}

/** The plan that a coach named last, whatever became of it; null where they never named anybody. */
export async function lastPlan(tx: Transaction, personId: string): Promise<LoadedPlan | null> {
  await oneAtATime(tx, `continuity ${personId}`);
  const row = await tx.manager.findOne(PlanRow, { where: { bodyId: tx.bodyId, personId }, order: { id: 'DESC' } });
  return row && asItStands(tx, row);
}

/** The key to which lists for this person are encrypted now. */
export async function keyOf({ manager, bodyId }: Transaction, personId: string): Promise<KeyRow | null> {
  return manager.findOne(KeyRow, { where: { bodyId, personId }, order: { id: 'DESC' } });
}

async function asItStands({ manager, bodyId }: Transaction, row: PlanRow): Promise<LoadedPlan> {
  const statements = await manager.find(StatementRow, { where: { bodyId, planId: row.id }, order: { id: 'ASC' } });
  return { row, plan: planAsOf(row, statements), checks: checksOf(row, statements) };
}
