import { Injectable } from '@nestjs/common';
import { isDay, isId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { decodeCursor, hotRead, type OperationReads, page, type PageArgs } from '@standing/platform/graphql';
import { GraphQLError } from 'graphql';
import type { CoverFields } from '../covers/cover.graphql.js';
import { COVER_COLUMNS } from '../covers/cover.queries.js';
import type { OfficeCoverConnection, OfficeCoverType } from './office-cover.graphql.js';

type Row = CoverFields &
  Pick<OfficeCoverType, 'nameLink' | 'linkSeenOn'> & { readonly holderId: string; readonly decidedById: string | null };

const COLUMNS = `${COVER_COLUMNS}, c.person_id as "holderId", c.decided_by as "decidedById",
  c.name_link as "nameLink", c.link_seen_on as "linkSeenOn"`;

/** Nobody verifies their own: it waits for somebody else. */
const WAITING = `c.body_id = $1 and c.status = 'declared' and c.person_id <> $2`;

const waiting = hotRead<Row>({
  name: 'insurance.covers-to-verify',
  text: `select ${COLUMNS} from insurance.covers c
         where ${WAITING} and ($3::date is null or (c.declared_on, c.id) > ($3::date, $4::uuid))
         order by c.declared_on, c.id limit least(greatest($5::int, 0), 50) + 1`,
});

const waitingCount = hotRead<{ readonly count: number }>({
  name: 'insurance.covers-to-verify-count',
  text: `select count(*)::int as count from insurance.covers c where ${WAITING}`,
});

const byId = hotRead<Row>({
  name: 'insurance.office-cover',
  text: `select ${COLUMNS} from insurance.covers c where c.body_id = $1 and c.id = $2`,
});

/** Reads of the office: what waits for a verification, the longest waiting first. */
@Injectable()
export class OfficeQueries {
  async waiting(
    reads: OperationReads,
    { personId }: Member,
    { first, after }: PageArgs,
  ): Promise<OfficeCoverConnection> {
    const [declaredOn, id] = placeIn(after);
    const rows = await reads.rows(waiting, [personId, declaredOn, id, first]);
    return page(rows.map(shown), first, (row) => [row.declaredOn, row.id]);
  }

  async count(reads: OperationReads, { personId }: Member): Promise<number> {
    return (await reads.row(waitingCount, [personId])).count;
  }

  async byId(reads: OperationReads, id: string): Promise<OfficeCoverType> {
    return shown(await reads.row(byId, [id]));
  }
}

function shown({ holderId, decidedById, ...cover }: Row): OfficeCoverType {
  return { ...cover, holder: { id: holderId }, decidedBy: decidedById === null ? null : { id: decidedById } };
}

function placeIn(after: string | null | undefined): readonly [string, string] | readonly [null, null] {
  const place = decodeCursor(after);
  if (place === null) return [null, null];
  const [declaredOn, id] = place.map(String);
  if (declaredOn !== undefined && id !== undefined && isDay(declaredOn) && isId(id)) return [declaredOn, id];
  throw new GraphQLError('This is no cursor of this list.', { extensions: { code: 'BAD_USER_INPUT' } });
}
