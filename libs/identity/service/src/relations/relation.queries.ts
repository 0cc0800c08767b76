import { Injectable } from '@nestjs/common';
import type { RelationKind, RelationSide } from '@standing/identity/rules';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { MemberRelation, MyRelation } from './relation.graphql.js';

type Row = {
  readonly id: string;
  readonly revision: number;
  readonly kind: RelationKind;
  readonly side: RelationSide;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
  readonly personId: string;
  readonly personName: string;
  readonly otherId: string | null;
  readonly otherName: string | null;
  readonly otherAddress: string | null;
  readonly declaredBy: string;
};

/**
 * The last revision of each relation that somebody is one of the two of, unless it was never so; the latest said first. Who
 * has an address now is whom a member named by it.
 */
const ofPerson = hotRead<Row>({
  name: 'identity.relations-of-person',
  text: `with me as (
      select p.id, lower(a.email) as address from identity.people p join identity.accounts a on a.id = p.account_id
      where p.body_id = $1 and p.id = $2
    ), last as (
      select distinct on (r.relation_id) r.* from identity.relations r, me
      where r.body_id = $1 and (me.id in (r.person_id, r.other_id) or r.other_address = me.address)
      order by r.relation_id, r.revision desc
    )
    select r.relation_id as id, r.revision, r.kind, r.side, r.from_on as "fromOn", r.until_on as "untilOn",
      r.person_id as "personId", p.name as "personName", o.id as "otherId", o.name as "otherName",
      r.other_address as "otherAddress", r.declared_by as "declaredBy"
    from last r
    join identity.people p on p.body_id = $1 and p.id = r.person_id
    left join identity.accounts a on lower(a.email) = r.other_address
    left join identity.people o on o.body_id = $1 and (o.id = r.other_id or o.account_id = a.id)
    where r.stands order by r.relation_id desc`,
});

const FLIPPED = { active: 'passive', passive: 'active' } as const;

/** Reads of what people are to each other: one's own, or anybody's for the office. */
@Injectable()
export class RelationQueries {
  /** Whether an address that I wrote is a member's is never told. */
  async mine(reads: OperationReads, personId: string): Promise<MyRelation[]> {
    const rows = await reads.rows(ofPerson, [personId]);
    return rows.map((row) => ({
      ...seenFrom(row, personId),
      otherShown: shownTo(row, personId),
      declaredByMe: row.declaredBy === personId,
    }));
  }

  async ofMember(reads: OperationReads, personId: string): Promise<MemberRelation[]> {
    const rows = await reads.rows(ofPerson, [personId]);
    return rows.map((row) => ({
      ...seenFrom(row, personId),
      other: theOther(row, personId),
      otherAddress: row.otherAddress,
      declared: [row.personId, row.otherId].includes(row.declaredBy),
    }));
  }
}

function seenFrom(row: Row, personId: string) {
  const { id, revision, kind, fromOn, untilOn } = row;
  return { id, revision, kind, fromOn, untilOn, side: row.personId === personId ? row.side : FLIPPED[row.side] };
}

function theOther({ personId, personName, otherId, otherName }: Row, of: string) {
  if (personId !== of) return { id: personId, name: personName };
  return otherId === null || otherName === null ? null : { id: otherId, name: otherName };
}

function shownTo(row: Row, personId: string): string {
  if (row.personId === personId && row.otherAddress !== null) return row.otherAddress;
  return theOther(row, personId)?.name ?? '';
}
