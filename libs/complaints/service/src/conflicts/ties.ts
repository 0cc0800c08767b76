import { blindTo, DECIDE, PARTIES, type Tie, tiedTo } from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { HeardTransaction, Transaction } from '@standing/platform/messaging';

const PARTY = listed(PARTIES);

/**
 * Everybody to whom a person is something: by the latest of what was told, and by the cases of which they were, but for one
 * that does not count. The body is the first parameter; the others are named by whoever asks.
 */
const tiesTo = (person: string, except: string) => `
  select r.kind, r.with_id as "withId", r.until_on::text as "untilOn" from (
    select distinct on (source, source_id) kind, until_on, stands, case when one_id = ${person} then other_id else one_id end as with_id
    from complaints.known_relations where body_id = $1 and (one_id = ${person} or other_id = ${person})
    order by source, source_id, revision desc) r where r.stands
  union all
  select case when h.function in (${PARTY}) then 'party-before' else 'decided-before' end, o.person_id,
    (least(h.ended_on, o.ended_on) - 1)::text
  from complaints.functions_held h join complaints.functions_held o
    on o.body_id = h.body_id and o.case_id = h.case_id and o.person_id <> h.person_id
  where h.body_id = $1 and h.person_id = ${person} and (${except}::uuid is null or h.case_id <> ${except})
    and (h.function in (${PARTY}) and o.function in (${PARTY}) or h.function in (${listed(DECIDE)}) and o.function = 'respondent')`;

/** For a read: the body is given, then the person, and the case that does not count or null. */
export const tiesOfPerson = hotRead<Tie>({ name: 'complaints.ties-of-person', text: tiesTo('$2', '$3') });

/** For a read: of each of several people, in one statement. The body is given, then the people, and the case that does not count. */
export const tiesOfPeople = hotRead<Tie & { readonly personId: string }>({
  name: 'complaints.ties-of-people',
  text: `select asked.id as "personId", tied.* from unnest($2::uuid[]) as asked(id)
         cross join lateral (${tiesTo('asked.id', '$3')}) tied`,
});

/** The ties of a person as far as they count in a case: what they were in it themself is no former case. Null where there is no case yet. */
export function tiesIn(
  { manager, bodyId }: Transaction | HeardTransaction,
  personId: string,
  caseId: string | null,
): Promise<Tie[]> {
  return manager.query<Tie[]>(tiesOfPerson.text, [bodyId, personId, caseId]);
}

/** Those in whose cases the reader is blind: whoever a hard tie is with, and themself. */
export async function blindIn(reads: OperationReads, personId: string, today: Day): Promise<string[]> {
  return [personId, ...blindTo(await reads.rows(tiesOfPerson, [personId, null]), today)];
}

/** Those in whose cases the reader signs nothing off: whoever any tie is with, and themself. */
export async function tiedIn(reads: OperationReads, personId: string, today: Day): Promise<string[]> {
  return [personId, ...tiedTo(await reads.rows(tiesOfPerson, [personId, null]), today)];
}

/**
 * That the case of this row names none of these people and that the first of them, who reads, is not kept apart from it: the
 * condition that hides a case from whoever is blind in it.
 */
export function namesNone(row: { readonly body: string; readonly id: string }, people: string): string {
  return `not exists (select from complaints.functions_held b where b.body_id = ${row.body} and b.case_id = ${row.id}
    and b.function in (${PARTY}) and b.ended_on is null and b.person_id = any(${people}::uuid[]))
    and not exists (select from complaints.kept_apart k where k.body_id = ${row.body} and k.case_id = ${row.id}
    and k.person_id = (${people}::uuid[])[1])`;
}

function listed(functions: readonly string[]): string {
  return functions.map((name) => `'${name}'`).join(', ');
}
