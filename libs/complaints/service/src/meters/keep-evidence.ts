import { newId } from '@standing/kernel';
import type { HeardTransaction } from '@standing/platform/messaging';
import { ConditionEvidence } from './condition-evidence.entity.js';

type Told = Pick<ConditionEvidence, 'kind' | 'sourceId' | 'revision' | 'onDay' | 'minutes' | 'stands'> & {
  readonly personId: string;
};

/** Keeps what was told of somebody in each case of theirs whose sanction took effect; of anybody else nothing is kept. */
export async function keepEvidence(tx: HeardTransaction, { personId, ...told }: Told): Promise<void> {
  const { manager, bodyId, now: recordedAt } = tx;
  const watched = await manager.query<{ caseId: string }[]>(
    `select distinct h.case_id as "caseId" from complaints.functions_held h
       join complaints.case_events e on e.body_id = h.body_id and e.case_id = h.case_id
     where h.body_id = $1 and h.person_id = $2 and h.function = 'respondent' and h.ended_on is null
       and (e.event = 'put-sanction-in-force' or e.event = 'grant-restoration' and e.said -> 'sanction' is not null)`,
    [bodyId, personId],
  );
  const { kind, sourceId, revision } = told;
  for (const { caseId } of watched) {
    if (await manager.existsBy(ConditionEvidence, { bodyId, caseId, kind, sourceId, revision })) continue;
    await manager.insert(ConditionEvidence, { ...told, id: newId(), bodyId, caseId, recordedAt });
  }
}
