import type { AchievementContent, AchievementStatus, NotAcceptedReason, SeenHow } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { NotFound } from '@standing/kernel';
import { allowed, type Member } from '@standing/platform/auth';
import { decodeCursor, hotRead, type OperationReads, page, type PageArgs } from '@standing/platform/graphql';
import { accreditationPolicy } from '../accreditation.policy.js';
import { SchemeQueries } from '../schemes/scheme.queries.js';
import { deceased } from '../deaths/deceased.sql.js';
import type { AchievementConnection, AchievementType, ListedAwardType } from './achievement.graphql.js';
import { listedIn } from './before-declaring.js';
import { firstLogged } from './logged.js';

type Row = AchievementContent & {
  readonly id: string;
  readonly personId: string;
  readonly status: AchievementStatus;
  readonly revision: number;
  readonly declaredOn: string;
  readonly reason: NotAcceptedReason | null;
  readonly seenHow: SeenHow | null;
  readonly seenOn: string | null;
  readonly firstLoggedOn: string | null;
};

const ACHIEVEMENT = `select a.id, a.person_id as "personId", a.kind, a.status, a.revision, a.declared_on as "declaredOn",
    r.issuer, r.issuer_name as "issuerName", r.designation, r.reference, r.title, r.provider, r.activity, r.form, r.percent,
    r.from_on as "fromOn", r.until_on as "untilOn", r.minutes, r.reason, r.seen_how as "seenHow", r.seen_on as "seenOn",
    case when r.activity is not null then ${firstLogged('a.person_id', 'r.activity')} end as "firstLoggedOn"
  from accreditation.achievements a
  join accreditation.achievement_revisions r
    on r.body_id = a.body_id and r.achievement_id = a.id and r.revision = a.revision`;

const ofPerson = hotRead<Row>({
  name: 'accreditation.achievements-of-person',
  text: `${ACHIEVEMENT} where a.body_id = $1 and a.person_id = $2 order by r.from_on desc, a.id desc`,
});

const byId = hotRead<Row>({
  name: 'accreditation.achievement-by-id',
  text: `${ACHIEVEMENT} where a.body_id = $1 and a.id = $2`,
});

const toCheck = hotRead<Row>({
  name: 'accreditation.achievements-to-check',
  text: `${ACHIEVEMENT} where a.body_id = $1 and a.status = 'declared' and not ${deceased('a.person_id')}
      and ($2::date is null or (a.declared_on, a.id) > ($2::date, $3::uuid))
    order by a.declared_on, a.id limit $4`,
});

const toCheckCount = hotRead<{ readonly count: number }>({
  name: 'accreditation.achievements-to-check-count',
  text: `select count(*)::int as count from accreditation.achievements a
    where a.body_id = $1 and a.status = 'declared' and not ${deceased('a.person_id')}`,
});

/** Reads of what members bring along: one's own, or anybody's for those who check it. */
@Injectable()
export class AchievementQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  /** The latest first. Another's are not found, but by an officer or a registrar. */
  async of(reads: OperationReads, personId: string, actor: Member): Promise<AchievementType[]> {
    if (personId !== actor.personId && !allowed(accreditationPolicy, actor, 'check', 'Achievement'))
      throw new NotFound('person');
    return (await reads.rows(ofPerson, [personId])).map(shown);
  }

  async byId(reads: OperationReads, id: string): Promise<AchievementType> {
    return shown(await reads.row(byId, [id]));
  }

  /** A page of those that nobody of the office has looked at, the oldest first. */
  async toCheck(reads: OperationReads, { first, after }: PageArgs): Promise<AchievementConnection> {
    const [day = null, id = null] = decodeCursor(after) ?? [];
    const rows = await reads.rows(toCheck, [day, id, first + 1]);
    return page(rows.map(shown), first, (row) => [row.declaredOn, row.id]) as AchievementConnection;
  }

  async toCheckCount(reads: OperationReads): Promise<number> {
    return (await reads.row(toCheckCount)).count;
  }

  /** What the scheme in force names as equivalent; nothing where none is in force. */
  async listed(reads: OperationReads): Promise<ListedAwardType[]> {
    const version = await this.schemes.on(reads, await this.schemes.today(reads), null);
    return listedIn(version?.document ?? null);
  }
}

function shown({ personId, firstLoggedOn, ...row }: Row): AchievementType {
  const isLogged = firstLoggedOn !== null && row.untilOn !== null && firstLoggedOn <= row.untilOn;
  return { ...row, person: { id: personId }, loggedSince: isLogged ? firstLoggedOn : null };
}
