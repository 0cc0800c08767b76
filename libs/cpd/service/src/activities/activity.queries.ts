import { Injectable } from '@nestjs/common';
import { isDay, isId } from '@standing/kernel';
import { allowed, type Member } from '@standing/platform/auth';
import { decodeCursor, hotRead, type OperationReads, page, type PageArgs } from '@standing/platform/graphql';
import { GraphQLError } from 'graphql';
import { policy } from '../cpd.policy.js';
import type { CpdActivityConnection, CpdActivityType } from './activity.graphql.js';
import type { CpdTotalType } from './total.graphql.js';

/** The revisions that stand: no higher one of the same activity is there. */
const STANDING = `
  select a.id, a.title, a.kind, a.first_day as "firstDay", a.last_day as "lastDay", a.minutes, a.categories,
         a.series_id as "seriesId", a.reflection, a.provider,
         a.document_id as "documentId", a.attendance_id is not null as "attested",
         a.counts_for as "countsFor", a.spent_on as "spentOn", a.recorded_at as "recordedAt", a.revision as "version", a.state = 'withdrawn' as "withdrawn"
  from cpd.activities a
  where a.body_id = $1
    and not exists (select from cpd.activities b where b.body_id = a.body_id and b.id = a.id and b.revision > a.revision)`;

const activityFor = hotRead<CpdActivityType>({
  name: 'cpd.activity-for',
  text: `${STANDING} and a.id = $2 and (a.person_id = $3 or $4::boolean)`,
});

const activitiesOfPerson = hotRead<CpdActivityType>({
  name: 'cpd.activities-of-person',
  text: `${STANDING} and a.person_id = $2 and ($3::date is null or (a.last_day, a.id) < ($3::date, $4::uuid))
         order by a.last_day desc, a.id desc limit least(greatest($5::int, 0), 50) + 1`,
});

const totalsOfPerson = hotRead<CpdTotalType>({
  name: 'cpd.totals-of-person',
  text: `select kind, sum(minutes)::int as minutes, count(*)::int as activities from (
           select distinct on (id) kind, minutes, state from cpd.activities
           where body_id = $1 and person_id = $2 order by id, revision desc) standing
         where state = 'active' group by kind order by kind`,
});

/** Reads of activities: the coach's own; one at a time also of others, for an officer or a registrar. */
@Injectable()
export class ActivityQueries {
  readable(reads: OperationReads, actor: Member, id: string): Promise<CpdActivityType> {
    return reads.row(activityFor, [id, actor.personId, allowed(policy, actor, 'read-any', 'CpdActivity')]);
  }

  /** What stands, added up by kind; kinds of which there is nothing are left out. */
  totalsOf(reads: OperationReads, { personId }: Member): Promise<CpdTotalType[]> {
    return reads.rows(totalsOfPerson, [personId]);
  }

  /** A page, the latest day first; withdrawn activities are in it, marked so. */
  async ofPerson(
    reads: OperationReads,
    { personId }: Member,
    { first, after }: PageArgs,
  ): Promise<CpdActivityConnection> {
    const [lastDay, id] = placeIn(after);
    const rows = await reads.rows(activitiesOfPerson, [personId, lastDay, id, first]);
    return page(rows, first, (row) => [row.lastDay, row.id]);
  }
}

function placeIn(after: string | null | undefined): readonly [string, string] | readonly [null, null] {
  const place = decodeCursor(after);
  if (place === null) return [null, null];
  const [lastDay, id] = place.map(String);
  if (lastDay !== undefined && id !== undefined && isDay(lastDay) && isId(id)) return [lastDay, id];
  throw new GraphQLError('This is no cursor of this list.', { extensions: { code: 'BAD_USER_INPUT' } });
}
