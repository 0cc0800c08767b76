import { PARTIES } from '@standing/complaints/rules';
import { newId } from '@standing/kernel';
import type { HeardTransaction } from '@standing/platform/messaging';
import { holdCases } from '../cases/load-case.js';
import { KnownRelation } from './known-relation.entity.js';
import { settleConflicts } from './settle-conflicts.js';

type Told = Pick<KnownRelation, 'source' | 'sourceId' | 'revision' | 'kind' | 'fromOn' | 'untilOn' | 'stands'> & {
  readonly people: readonly [string, string];
};

/** Keeps what was told of two people. Where a case names one of them and the other holds a function in it, that is looked at. */
export async function keepRelation(tx: HeardTransaction, { people, ...told }: Told): Promise<void> {
  const { manager, bodyId, now: recordedAt } = tx;
  const { source, sourceId, revision } = told;
  const [oneId = '', otherId = ''] = [...people].sort();
  if (oneId === otherId) return;
  if (await manager.existsBy(KnownRelation, { bodyId, source, sourceId, revision })) return;
  await manager.insert(KnownRelation, { ...told, id: newId(), bodyId, oneId, otherId, recordedAt });
  const shared = await manager.query<{ caseId: string }[]>(
    `select distinct p.case_id as "caseId" from complaints.functions_held p join complaints.functions_held h
       on h.body_id = p.body_id and h.case_id = p.case_id and h.person_id <> p.person_id and h.ended_on is null
     where p.body_id = $1 and p.person_id = any($2::uuid[]) and h.person_id = any($2::uuid[])
       and p.function = any($3::text[]) and p.ended_on is null`,
    [bodyId, [oneId, otherId], PARTIES],
  );
  const caseIds = shared.map(({ caseId }) => caseId);
  await holdCases(tx, caseIds);
  for (const caseId of caseIds) await settleConflicts(tx, caseId);
}
