import { Injectable } from '@nestjs/common';
import { isDay, isId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { decodeCursor, hotRead, type OperationReads, page, type PageArgs } from '@standing/platform/graphql';
import { GraphQLError } from 'graphql';
import { OfficeQueries } from '../office/office.queries.js';
import { isRegisterTold } from '../subcontractors/register.sql.js';
import type {
  CheckFields,
  CoverCheckConnection,
  CoverCheckForMailType,
  CoverCheckType,
  OwnCoverCheckType,
} from './check.graphql.js';
import { AS_IT_STANDS, CHECK_COLUMNS, IS_OPEN } from './check.sql.js';

type Row = CheckFields &
  Pick<CoverCheckType, 'isRegisterTold'> & { readonly holderId: string; readonly coverId: string | null };

const CHECKS = `select ${CHECK_COLUMNS}, k.person_id as "holderId", a.cover_id as "coverId",
    ${isRegisterTold('k.person_id')} as "isRegisterTold"
  from insurance.cover_checks k ${AS_IT_STANDS}`;

const listed = hotRead<Row>({
  name: 'insurance.cover-checks',
  text: `${CHECKS} where k.body_id = $1 and ${IS_OPEN} = $2
           and ($3::date is null or (coalesce(t.due_on, k.due_on), k.id) > ($3::date, $4::uuid))
         order by coalesce(t.due_on, k.due_on), k.id limit least(greatest($5::int, 0), 50) + 1`,
});

const byId = hotRead<Row>({
  name: 'insurance.cover-check',
  text: `${CHECKS} where k.body_id = $1 and k.id = $2`,
});

const ofPerson = hotRead<OwnCoverCheckType>({
  name: 'insurance.own-cover-checks',
  text: `select ${CHECK_COLUMNS}, a.cover_id as "coverId" from insurance.cover_checks k ${AS_IT_STANDS}
         where k.body_id = $1 and k.person_id = $2 order by k.asked_on desc, k.id desc limit 50`,
});

const forMail = hotRead<CoverCheckForMailType>({
  name: 'insurance.cover-check-for-mail',
  text: `select k.person_id as "personId", coalesce(t.due_on, k.due_on) as "dueOn"
         from insurance.cover_checks k ${AS_IT_STANDS} where k.body_id = $1 and k.id = $2 and ${IS_OPEN}`,
});

/** Reads of checks of papers: the office's, and a member's own. */
@Injectable()
export class CheckQueries {
  constructor(private readonly office: OfficeQueries) {}

  /** Those that are open, or those that are decided; what is due first comes first. */
  async all(reads: OperationReads, isOpen: boolean, { first, after }: PageArgs): Promise<CoverCheckConnection> {
    const [dueOn, id] = placeIn(after);
    const rows = await reads.rows(listed, [isOpen, dueOn, id, first]);
    const checks = await Promise.all(rows.map((row) => this.shown(reads, row)));
    return page(checks, first, (check) => [check.dueOn, check.id]);
  }

  async one(reads: OperationReads, id: string): Promise<CoverCheckType> {
    return this.shown(reads, await reads.row(byId, [id]));
  }

  ofPerson(reads: OperationReads, { personId }: Member): Promise<OwnCoverCheckType[]> {
    return reads.rows(ofPerson, [personId]);
  }

  /** Null once it is decided. */
  forMail(reads: OperationReads, id: string): Promise<CoverCheckForMailType | null> {
    return reads.maybe(forMail, [id]);
  }

  private async shown(reads: OperationReads, { holderId, coverId, ...check }: Row): Promise<CoverCheckType> {
    const cover = coverId === null ? null : await this.office.byId(reads, coverId);
    return { ...check, holder: { id: holderId }, cover };
  }
}

function placeIn(after: string | null | undefined): readonly [string, string] | readonly [null, null] {
  const place = decodeCursor(after);
  if (place === null) return [null, null];
  const [dueOn, id] = place.map(String);
  if (dueOn !== undefined && id !== undefined && isDay(dueOn) && isId(id)) return [dueOn, id];
  throw new GraphQLError('This is no cursor of this list.', { extensions: { code: 'BAD_USER_INPUT' } });
}
