import type { CaseFunction, ReadingTold } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';

/** In which functions the file is read by each door. */
const READ_AS: Readonly<Record<string, readonly CaseFunction[]>> = {
  'complaints.open-case-file': ['case-manager'],
  'complaints.open-case-as-registrar': ['registrar'],
  'complaints.open-case-as-panel': ['panel', 'appeal-panel'],
  'complaints.open-case-as-appointed': ['investigator', 'assessor'],
  'complaints.open-as-monitor': ['sanction-monitor'],
};

/** Every reading of the file of a case by somebody who held a function in it on the day, from the audit; no name of anybody. */
export async function readingsOf({ manager, bodyId }: Transaction, caseId: string): Promise<ReadingTold[]> {
  const rows = await manager.query<(ReadingTold & { readonly action: string })[]>(
    `select a.action, a.on_day::text as "on", h.function as "by"
     from (select actor, action, body_id, subject_id, at, stream, seq, (at at time zone t.zone)::date as on_day
           from complaints.audit join complaints.body_times t using (body_id)
           where body_id = $1 and subject_id = $2 and action = any($3)) a
     join complaints.functions_held h on h.body_id = a.body_id and h.case_id = a.subject_id
       and a.actor = 'person:' || h.person_id and h.since <= a.on_day and (h.ended_on is null or a.on_day <= h.ended_on)
     order by a.at, a.stream, a.seq`,
    [bodyId, caseId, Object.keys(READ_AS)],
  );
  return rows.filter(({ action, by }) => READ_AS[action]?.includes(by)).map(({ on, by }) => ({ on, by }));
}
