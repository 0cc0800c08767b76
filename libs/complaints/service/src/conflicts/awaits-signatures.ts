import { SIGNATURES_NEEDED } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';

/** Of a row of soft conflicts `s`: it stands between a function that is held and a name that the case still has, unsigned. */
export const UNSIGNED = `
  (select count(*) from complaints.soft_conflict_signatures g where g.body_id = s.body_id and g.conflict_id = s.id) < ${SIGNATURES_NEEDED}
  and exists (select from complaints.functions_held h where h.body_id = s.body_id and h.case_id = s.case_id
              and h.person_id = s.person_id and h.function = s.function and h.ended_on is null)
  and exists (select from complaints.functions_held n where n.body_id = s.body_id and n.case_id = s.case_id
              and n.person_id = s.with_id and n.ended_on is null)`;

/** Whether what this person holds in the case waits until two others have signed off a soft conflict of theirs. */
export async function awaitsSignatures(
  { manager, bodyId }: Transaction,
  personId: string,
  caseId: string,
): Promise<boolean> {
  const found = await manager.query<unknown[]>(
    `select 1 from complaints.soft_conflicts s
     where s.body_id = $1 and s.case_id = $2 and s.person_id = $3 and ${UNSIGNED} limit 1`,
    [bodyId, caseId, personId],
  );
  return found.length > 0;
}
