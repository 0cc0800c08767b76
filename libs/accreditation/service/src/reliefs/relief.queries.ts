import type { ReliefGround, ReliefKind, ReliefRefusal, ReliefStatus } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { NotFound, type Refusal } from '@standing/kernel';
import { allowed, type Locale, type Member } from '@standing/platform/auth';
import {
  decodeCursor,
  hotRead,
  type OperationReads,
  page,
  type PageArgs,
  sentenceOf,
} from '@standing/platform/graphql';
import { messages } from '../accreditation.messages.js';
import { accreditationPolicy } from '../accreditation.policy.js';
import { deceased } from '../deaths/deceased.sql.js';
import type { ReliefConnection, ReliefGrantType, ReliefType } from './relief.graphql.js';

type Row = {
  readonly id: string;
  readonly personId: string;
  readonly kind: ReliefKind;
  readonly ground: ReliefGround;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly endedOn: string | null;
  readonly status: ReliefStatus;
  readonly askedOn: string;
  readonly isUnasked: boolean;
  readonly answeredOn: string | null;
  readonly refusal: ReliefRefusal | null;
};

const RELIEF = `r.id, r.person_id as "personId", r.kind, r.ground, r.from_on as "fromOn", r.until_on as "untilOn", r.ended_on as "endedOn",
  r.status, r.asked_on as "askedOn", r.asked_by <> r.person_id as "isUnasked", r.answered_on as "answeredOn", r.refusal`;

const ofPerson = hotRead<Row>({
  name: 'accreditation.reliefs-of-person',
  text: `select ${RELIEF} from accreditation.reliefs r where r.body_id = $1 and r.person_id = $2
    order by r.from_on desc, r.id desc`,
});

const byId = hotRead<Row>({
  name: 'accreditation.relief-by-id',
  text: `select ${RELIEF} from accreditation.reliefs r where r.body_id = $1 and r.id = $2`,
});

const asked = hotRead<Row>({
  name: 'accreditation.reliefs-asked',
  text: `select ${RELIEF} from accreditation.reliefs r where r.body_id = $1 and r.status = 'asked' and not ${deceased('r.person_id')}
      and ($2::date is null or (r.asked_on, r.id) > ($2::date, $3::uuid))
    order by r.asked_on, r.id limit $4`,
});

const askedCount = hotRead<{ readonly count: number }>({
  name: 'accreditation.reliefs-asked-count',
  text: `select count(*)::int as count from accreditation.reliefs r
    where r.body_id = $1 and r.status = 'asked' and not ${deceased('r.person_id')}`,
});

type GrantRow = Pick<ReliefGrantType, 'id' | 'kind' | 'ground' | 'fromOn' | 'untilOn' | 'grantedOn'> & {
  readonly grantedById: string;
};

const grantById = hotRead<GrantRow>({
  name: 'accreditation.relief-grant-by-id',
  text: `select g.id, g.kind, g.ground, g.from_on as "fromOn", g.until_on as "untilOn", g.granted_on as "grantedOn",
      g.granted_by as "grantedById" from accreditation.relief_grants g where g.body_id = $1 and g.id = $2`,
});

type MemberRow = { readonly memberId: string; readonly refusals: readonly Refusal[] } & {
  [Key in keyof Row]: Row[Key] | null;
};

const membersOfGrant = hotRead<MemberRow>({
  name: 'accreditation.relief-grant-members',
  text: `select m.person_id as "memberId", m.refusals, ${RELIEF} from accreditation.relief_grant_rows m
    left join accreditation.reliefs r on r.body_id = m.body_id and r.id = m.relief_id
    where m.body_id = $1 and m.grant_id = $2 order by m.person_id`,
});

/** Reads of leave, waivers and extensions: one's own, or anybody's for those who may. */
@Injectable()
export class ReliefQueries {
  /** The latest first. Another's are not found, but by an officer or a registrar. */
  async of(reads: OperationReads, personId: string, actor: Member): Promise<ReliefType[]> {
    if (personId !== actor.personId && !allowed(accreditationPolicy, actor, 'grant', 'Relief'))
      throw new NotFound('person');
    return (await reads.rows(ofPerson, [personId])).map(shown);
  }

  async byId(reads: OperationReads, id: string): Promise<ReliefType> {
    return shown(await reads.row(byId, [id]));
  }

  /** A page of those that wait for an answer, the oldest first. */
  async asked(reads: OperationReads, { first, after }: PageArgs): Promise<ReliefConnection> {
    const [day = null, id = null] = decodeCursor(after) ?? [];
    const rows = await reads.rows(asked, [day, id, first + 1]);
    return page(rows.map(shown), first, (row) => [row.askedOn, row.id]) as ReliefConnection;
  }

  async askedCount(reads: OperationReads): Promise<number> {
    return (await reads.row(askedCount)).count;
  }

  /** What became of each member in one act. */
  async grant(reads: OperationReads, id: string, locale: Locale): Promise<ReliefGrantType> {
    const [{ grantedById, ...grant }, members] = await Promise.all([
      reads.row(grantById, [id]),
      reads.rows(membersOfGrant, [id]),
    ]);
    return {
      ...grant,
      grantedBy: { id: grantedById },
      members: members.map(({ memberId, refusals, ...relief }) => ({
        person: { id: memberId },
        relief: relief.id === null ? null : shown(relief as Row),
        refusals: refusals.map((refusal) => sentenceOf(refusal, messages, locale)),
      })),
    };
  }
}

function shown({ personId, ...row }: Row): ReliefType {
  return { ...row, person: { id: personId } };
}
