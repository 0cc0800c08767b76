import { Injectable } from '@nestjs/common';
import { isDay, isId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { decodeCursor, hotRead, type OperationReads, page, type PageArgs } from '@standing/platform/graphql';
import { GraphQLError } from 'graphql';
import type { PracticeEntryConnection, PracticeEntryType } from './entry.graphql.js';

const ENTRIES = `
  select e.id, e.engagement_id as "engagementId", e.held_on as "heldOn", e.minutes, e.paid, e.recorded_at as "recordedAt",
         case when w.id is null then 1 else 2 end as "version", w.id is not null as "withdrawn"
  from practice.entries e left join practice.withdrawals w on w.body_id = e.body_id and w.entry_id = e.id
  where e.body_id = $1 and e.person_id = $2`;

const ownEntry = hotRead<PracticeEntryType>({ name: 'practice.own-entry', text: `${ENTRIES} and e.id = $3` });

const entriesOfPerson = hotRead<PracticeEntryType>({
  name: 'practice.entries-of-person',
  text: `${ENTRIES} and ($3::date is null or (e.held_on, e.id) < ($3::date, $4::uuid))
         order by e.held_on desc, e.id desc limit least(greatest($5::int, 0), 50) + 1`,
});

/** Reads of the coach's own practice; another's is not found. */
@Injectable()
export class EntryQueries {
  own(reads: OperationReads, { personId }: Member, id: string): Promise<PracticeEntryType> {
    return reads.row(ownEntry, [personId, id]);
  }

  /** A page, the latest day first; withdrawn entries are in it, marked so. */
  async ofPerson(
    reads: OperationReads,
    { personId }: Member,
    { first, after }: PageArgs,
  ): Promise<PracticeEntryConnection> {
    const [heldOn, id] = placeIn(after);
    const rows = await reads.rows(entriesOfPerson, [personId, heldOn, id, first]);
    return page(rows, first, (row) => [row.heldOn, row.id]);
  }
}

function placeIn(after: string | null | undefined): readonly [string, string] | readonly [null, null] {
  const place = decodeCursor(after);
  if (place === null) return [null, null];
  const [heldOn, id] = place.map(String);
  if (heldOn !== undefined && id !== undefined && isDay(heldOn) && isId(id)) return [heldOn, id];
  throw new GraphQLError('This is no cursor of this list.', { extensions: { code: 'BAD_USER_INPUT' } });
}
