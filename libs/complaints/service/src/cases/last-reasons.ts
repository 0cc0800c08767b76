import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { CaseKeys } from '@standing/platform/sealed-text';
import { placeOf } from './case-texts.js';

type Reasons = { readonly id: string; readonly wrapped: Buffer; readonly sealed: Buffer };

/** The reasons of the last such step; none once the key of the case was destroyed. */
const reasonsOfStep = hotRead<Reasons>({
  name: 'complaints.reasons-of-step',
  text: `select e.id, k.wrapped, t.sealed
         from complaints.case_events e join complaints.case_keys k on k.body_id = e.body_id and k.case_id = e.case_id
         join complaints.entry_texts t on t.body_id = e.body_id and t.case_id = e.case_id and t.entry_id = e.id
         where e.body_id = $1 and e.case_id = $2 and e.event = $3 and t.field = 'reasons' order by e.seq desc limit 1`,
});

/** What was written with the last step of that name; null where nothing is kept. */
export async function lastReasons(
  keys: CaseKeys,
  reads: OperationReads,
  caseId: string,
  event: string,
): Promise<string | null> {
  const found = await reads.maybe(reasonsOfStep, [caseId, event]);
  if (found === null) return null;
  const key = keys.unwrap(found.wrapped, { bodyId: reads.bodyId, caseId });
  return key.open(placeOf('reasons', found.id), found.sealed);
}
