import { Injectable } from '@nestjs/common';
import type { SchemeVersion, Text } from '@standing/accreditation/requirements';
import { type Award, type AwardEnd, lowerLevels, refusalsToWish, toLower } from '@standing/accreditation/rules';
import type { Day, Refusal } from '@standing/kernel';
import type { Locale } from '@standing/platform/auth';
import { decodeCursor, hotRead, type OperationReads, page, type PageArgs } from '@standing/platform/graphql';
import { deceased } from '../deaths/deceased.sql.js';
import { openOf } from '../renewals/open-of-person.js';
import { levelTitleOf, shownLevel } from '../schemes/level-title.js';
import { SchemeQueries } from '../schemes/scheme.queries.js';
import type { LoweringConnection, LoweringType } from './lowering.graphql.js';

type Row = Omit<LoweringType, 'person' | 'heldLevel' | 'level'> & {
  readonly personId: string;
  readonly termId: string;
  readonly held: string;
  readonly heldTitle: Text;
  readonly level: string;
  readonly levelTitle: Text;
};

const LOWERING = `w.id, w.person_id as "personId", w.award_id as "termId", a.level as held, ${levelTitleOf('a')} as "heldTitle",
  w.level, ${levelTitleOf('w')} as "levelTitle", w.from_on as "fromOn", w.received_on as "receivedOn",
  w.entered_by <> w.person_id as "isByOffice", coalesce(s.outcome, 'waiting') as status, s.answered_on as "answeredOn",
  l.valid_from as "effectiveOn", s.reasons
  from (select o.*, t.scheme_version_id from accreditation.lowerings o
    join accreditation.awards t on t.body_id = o.body_id and t.id = o.award_id) w
  join accreditation.awards a on a.body_id = w.body_id and a.id = w.award_id
  left join accreditation.lowering_answers s on s.body_id = w.body_id and s.lowering_id = w.id
  left join accreditation.awards l on l.body_id = s.body_id and l.id = s.award_id`;

const byId = hotRead<Row>({
  name: 'accreditation.lowering-by-id',
  text: `select ${LOWERING} where w.body_id = $1 and w.id = $2`,
});

const lastOfPerson = hotRead<Row>({
  name: 'accreditation.last-lowering',
  text: `select ${LOWERING} where w.body_id = $1 and w.person_id = $2 order by w.recorded_at desc, w.id desc limit 1`,
});

const waiting = hotRead<Row>({
  name: 'accreditation.lowerings-waiting',
  text: `select ${LOWERING} where w.body_id = $1 and s.id is null and not ${deceased('w.person_id')}
      and ($2::date is null or (w.received_on, w.id) > ($2::date, $3::uuid))
    order by w.received_on, w.id limit $4`,
});

const waitingCount = hotRead<{ readonly count: number }>({
  name: 'accreditation.lowerings-waiting-count',
  text: `select count(*)::int as count from accreditation.lowerings w where w.body_id = $1
    and not ${deceased('w.person_id')} and not exists (
    select from accreditation.lowering_answers s where s.body_id = w.body_id and s.lowering_id = w.id)`,
});

type AwardRead = Award & { readonly schemeVersionId: string };

/** What a person may wish today, and the last that they wished while it still says something. */
export type LoweringOfPerson = {
  readonly lowering: LoweringType | null;
  readonly lower: SchemeVersion['levels'];
  /** The last day of the term; null without end, or where nothing is held. */
  readonly termEndsOn: Day | null;
  readonly refusals: readonly Refusal[];
};

/** Reads of wishes to hold a lower level. Whose may be read by whom is asked before. */
@Injectable()
export class LoweringQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  /** What follows from awards and their ends on the day. */
  async of(
    reads: OperationReads,
    personId: string,
    { awards, ends }: { readonly awards: readonly AwardRead[]; readonly ends: readonly AwardEnd[] },
    { today, locale }: { readonly today: Day; readonly locale: Locale },
  ): Promise<LoweringOfPerson> {
    const [last, { appealing }] = await Promise.all([
      reads.maybe(lastOfPerson, [personId]),
      reads.row(openOf, [personId]),
    ]);
    const held = toLower(awards, ends, today);
    const { term } = held;
    const levels = term === null ? [] : (await this.schemes.document(reads, term.schemeVersionId)).levels;
    const refusals = refusalsToWish(held, { levels, appealing, today, waiting: last?.status === 'waiting' });
    return {
      lowering: last && saysSomething(last, term, today) ? shown(last, locale) : null,
      lower: term === null ? [] : lowerLevels(levels, term.level),
      termEndsOn: term && term.validUntil,
      refusals,
    };
  }

  async byId(reads: OperationReads, id: string, locale: Locale): Promise<LoweringType> {
    return shown(await reads.row(byId, [id]), locale);
  }

  /** A page of those that wait for an answer, the oldest first. */
  async waiting(reads: OperationReads, { first, after }: PageArgs, locale: Locale): Promise<LoweringConnection> {
    const [day = null, id = null] = decodeCursor(after) ?? [];
    const rows = await reads.rows(waiting, [day, id, first + 1]);
    const all = rows.map((row) => shown(row, locale));
    return page(all, first, (row) => [row.receivedOn, row.id]) as LoweringConnection;
  }

  async waitingCount(reads: OperationReads): Promise<number> {
    return (await reads.row(waitingCount)).count;
  }
}

/** One that waits; one that is to take effect; one that was declined, while the term it was about is held. */
function saysSomething({ status, effectiveOn, termId }: Row, term: AwardRead | null, today: Day): boolean {
  switch (status) {
    case 'waiting':
      return true;
    case 'confirmed':
      return effectiveOn !== null && effectiveOn > today;
    case 'declined':
      return term?.id === termId;
    case 'taken-back':
      return false;
  }
}

function shown(row: Row, locale: Locale): LoweringType {
  const { personId, termId: _, held, heldTitle, level, levelTitle, ...rest } = row;
  return {
    ...rest,
    person: { id: personId },
    heldLevel: shownLevel(held, heldTitle, locale),
    level: shownLevel(level, levelTitle, locale),
  };
}
