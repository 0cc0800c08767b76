import type { CaseEventName, CaseFunction, Part, PassCode, RosterEntry, Seat } from '@standing/complaints/rules';
import { hotRead } from '@standing/platform/graphql';

/** An entry as its last revision has it. */
export type StoredEntry = RosterEntry & { readonly id: string; readonly revision: number };

export const rosterOfBody = hotRead<StoredEntry>({
  name: 'complaints.roster-of-body',
  text: `select distinct on (entry_id) entry_id as id, revision, person_id as "personId", post, from_on::text as "fromOn",
           ends_on::text as "endsOn"
         from complaints.roster where body_id = $1 order by entry_id, revision desc`,
});

/** What a body set, in the order in which it did. */
export const limitsSet = hotRead<{ readonly function: CaseFunction; readonly most: number }>({
  name: 'complaints.load-limits',
  text: `select function, most from complaints.load_limits where body_id = $1 order by recorded_at, id`,
});

export type StoredPart = Omit<Part, 'state'> & { readonly events: readonly CaseEventName[] };

/** Where these people hold or held the function, with what happened in each of those cases. */
export const partsOfPeople = hotRead<StoredPart>({
  name: 'complaints.parts-of-people',
  text: `select h.person_id as "personId", h.function, h.seat, h.since::text as since, h.ended_on::text as "endedOn",
           coalesce((select json_agg(e.event order by e.seq) from complaints.case_events e
                     where e.body_id = h.body_id and e.case_id = h.case_id), '[]') as events
         from complaints.functions_held h where h.body_id = $1 and h.function = $2 and h.person_id = any($3::uuid[])`,
});

/** Those who said of themselves that they have a conflict in the case. */
export const recusedInCase = hotRead<{ readonly personId: string }>({
  name: 'complaints.recused-in-case',
  text: `select person_id as "personId" from complaints.conflict_declarations
         where body_id = $1 and case_id = $2 and conflict
         union select person_id from complaints.kept_apart where body_id = $1 and case_id = $2`,
});

export type StoredPass = {
  readonly id: string;
  readonly caseId: string;
  readonly function: CaseFunction;
  readonly seat: Seat | null;
  readonly passedId: string | null;
  readonly appointedId: string;
  readonly appointedBy: string;
  readonly because: PassCode;
  readonly onDay: string;
};

/**
 * Who was passed over in these cases, the latest first; of the reader themself nothing is said, since the reason may tell of a
 * tie that they do not know. Parameters: the body, the cases, the reader, the first and the last day or null.
 */
export const passesInCases = hotRead<StoredPass>({
  name: 'complaints.rota-passes-in-cases',
  text: `select id, case_id as "caseId", function, seat, passed_id as "passedId", appointed_id as "appointedId",
           appointed_by as "appointedBy", because, on_day::text as "onDay"
         from complaints.rota_passes
         where body_id = $1 and case_id = any($2::uuid[]) and passed_id is distinct from $3
           and ($4::date is null or on_day >= $4) and ($5::date is null or on_day <= $5)
         order by on_day desc, id desc limit 200`,
});
