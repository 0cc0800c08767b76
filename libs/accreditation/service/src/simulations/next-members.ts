import type { Evidence } from '@standing/accreditation/requirements';
import type { Award, AwardEnd } from '@standing/accreditation/rules';
import { dayOf } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import type { Found } from './judged.js';
import { chapterAsKnown } from '../chapters/chapter.sql.js';
import { deceasedAsKnown } from '../deaths/deceased.sql.js';
import type { SimulationRow } from './simulation.entity.js';

/** Before every id. */
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Applications are known by days: one was open at a moment if it was made by that day and not answered for good by its end. */
const OPEN = `applied_on <= $3::date and (decided_on is null or decided_on > $3::date)`;

/** Where members are known from: the ledger, awards, aims and applications, each as known at the moment; not who has died. */
const KNOWN = {
  evidence: 'recorded_at <= $2',
  awards: 'recorded_at <= $2',
  aims: 'recorded_at <= $2',
  applications: OPEN,
};

const everywhere = (part: (table: string, isKnown: string) => string) =>
  Object.entries(KNOWN)
    .map(([table, isKnown]) => `(${part(`accreditation.${table}`, isKnown)})`)
    .join(' union ');

const COUNT = `select count(*)::int as people from (${everywhere(
  (table, isKnown) => `select person_id from ${table} where body_id = $1 and ${isKnown}`,
)}) known where not ${deceasedAsKnown('known.person_id')}`;

/** Whether a sanction was not yet found never to have been; true where it is none. */
const stands = (sanction: string) =>
  `not exists (select from accreditation.withdrawals_annulled x
     where x.body_id = $1 and x.sanction_id = ${sanction} and x.recorded_at <= $2)`;

const NEXT = `with next as (
    select person_id from (${everywhere(
      (table, isKnown) =>
        `select distinct person_id from ${table} k where body_id = $1 and person_id > $4 and ${isKnown}
           and not ${deceasedAsKnown('k.person_id')} order by person_id limit $5`,
    )}) known order by person_id limit $5)
  select n.person_id as "personId",
    (select coalesce(json_agg(json_build_object('id', e.id, 'source', e.source, 'sourceId', e.source_id, 'revision', e.revision,
       'kind', e.kind, 'heldOn', e.held_on, 'heldUntil', e.held_until, 'minutes', e.minutes, 'attributes', e.attributes,
       'trust', e.trust, 'state', e.state)), '[]')::text
     from accreditation.evidence e where e.body_id = $1 and e.person_id = n.person_id and e.recorded_at <= $2) as evidence,
    (select coalesce(json_agg(json_build_object('id', a.id, 'level', a.level, 'reference', a.reference, 'validFrom', a.valid_from,
       'validUntil', a.valid_until, 'recordedAt', a.recorded_at, 'appliedOn', coalesce(p.applied_on, a.awarded_on))), '[]')::text
     from accreditation.awards a left join accreditation.applications p on p.body_id = a.body_id and p.id = a.application_id
     where a.body_id = $1 and a.person_id = n.person_id and a.recorded_at <= $2 and ${stands('a.sanction_id')}) as awards,
    (select coalesce(json_agg(json_build_object('awardId', d.award_id, 'kind', d.kind, 'effectiveOn', d.effective_on,
       'recordedAt', d.recorded_at)), '[]')::text
     from accreditation.award_ends d join accreditation.awards a on a.body_id = d.body_id and a.id = d.award_id
     where d.body_id = $1 and a.person_id = n.person_id and d.recorded_at <= $2
       and not exists (select 1 from accreditation.resignations_taken_back b
         where b.body_id = $1 and b.resignation_id = d.resignation_id and b.recorded_at <= $2)
       and ${stands('d.sanction_id')}) as ends,
    (select json_build_object('level', level, 'appliedOn', applied_on)::text from accreditation.applications
     where body_id = $1 and person_id = n.person_id and ${OPEN} order by id desc limit 1) as applied,
    (select level from accreditation.aims
     where body_id = $1 and person_id = n.person_id and recorded_at <= $2 order by recorded_at desc limit 1) as aimed,
    ${chapterAsKnown('n.person_id', '$6::date')} as "chapterId"
  from next n order by n.person_id`;

/** A member as they were read: texts that are taken apart when their turn comes, so that a chunk never stands in the way. */
export type Read = {
  readonly personId: string;
  readonly evidence: string;
  readonly awards: string;
  readonly ends: string;
  readonly applied: string | null;
  readonly aimed: string | null;
  /** On the day looked at. */
  readonly chapterId: string | null;
};

type Asked = Pick<SimulationRow, 'knownAt' | 'lastPersonId' | 'onDay'>;

/** How many people there are to look at: all with evidence, an award, an aim or an application that is open. */
export async function countMembers({ manager, bodyId, zone }: Transaction, { knownAt }: Asked): Promise<number> {
  const [counted] = await manager.query<[{ people: number }]>(COUNT, [bodyId, knownAt, dayOf(knownAt, zone)]);
  return counted.people;
}

/** The next of them in the order of their ids, with all that is known of each, in one statement. */
export function nextMembers(
  { manager, bodyId, zone }: Transaction,
  { knownAt, lastPersonId, onDay }: Asked,
  limit: number,
): Promise<Read[]> {
  return manager.query<Read[]>(NEXT, [bodyId, knownAt, dayOf(knownAt, zone), lastPersonId ?? FIRST, limit, onDay]);
}

/** What was read of a member, taken apart. */
export function foundIn({ personId, evidence, awards, ends, applied, aimed }: Read): Found {
  return {
    personId,
    evidence: JSON.parse(evidence) as Evidence[],
    awards: withMoments(JSON.parse(awards) as (Found['awards'][number] & Told)[]),
    ends: withMoments(JSON.parse(ends) as (AwardEnd & Told)[]),
    applied: applied === null ? null : (JSON.parse(applied) as Found['applied']),
    aimed,
  };
}

type Told = { readonly recordedAt: Award['recordedAt'] | string };

function withMoments<Row extends Told>(rows: readonly Row[]): (Row & { readonly recordedAt: Date })[] {
  return rows.map((row) => ({ ...row, recordedAt: new Date(row.recordedAt) }));
}
