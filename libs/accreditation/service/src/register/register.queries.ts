import type { Text } from '@standing/accreditation/requirements';
import {
  type Award,
  endsInEffect,
  foldedName,
  isSearchable,
  leastLikeness,
  publicStatus,
  readReference,
  registerLines,
  type SanctionTold,
  standingOn,
  WITHDRAWN_SHOWN,
  withdrawnLines,
} from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import type { Locale } from '@standing/platform/auth';
import { decodeCursor, hotRead, type OperationReads, page, type PageArgs } from '@standing/platform/graphql';
import { deceased } from '../deaths/deceased.sql.js';
import { endedByConsent } from '../sanctions/by-consent.sql.js';
import { levelTitleOf, shownLevel } from '../schemes/level-title.js';
import { SchemeQueries } from '../schemes/scheme.queries.js';
import {
  asEnd,
  asPause,
  asRenewal,
  type EndRead,
  endsOf,
  type PauseRead,
  pausesOf,
  type RenewalRead,
  renewalsOf,
  asSuspension,
  type SuspensionRead,
  suspensionsOf,
} from '../standing/award-read.js';
import type { RegisterEntryConnection, RegisterEntryType } from './register.graphql.js';

type Row = Omit<Award, 'renewals' | 'pauses' | 'suspensions'> & {
  readonly renewals: readonly RenewalRead[];
  readonly shownName: string;
  readonly levelTitle: Text;
  readonly ends: readonly EndRead[];
  readonly pauses: readonly PauseRead[];
  readonly suspensions: readonly SuspensionRead[];
  readonly sanctions: readonly SanctionTold[];
  /** The first days without an award that was withdrawn, whichever of theirs; not of one that ended by consent, which has a line of its own. */
  readonly withdrawnOn: readonly string[];
};

/** Nobody reads the register through by turning pages: these are the most that a search shows. */
const MOST = 200;

const ENTRY = `a.id, a.level, a.reference, a.shown_name as "shownName", a.valid_from as "validFrom", a.valid_until as "validUntil",
  a.recorded_at as "recordedAt", ${levelTitleOf('a')} as "levelTitle", a.held_since as "heldSince", a.grace_until as "graceUntil",
  ${renewalsOf('a')} as renewals, ${endsOf('a')} as ends, ${pausesOf('a')} as pauses,
  ${suspensionsOf('a')} as suspensions, (select coalesce(json_agg(json_build_object('sanctionId', s.sanction_id,
    'revision', s.revision, 'effects', s.effects, 'lines', s.lines) order by s.recorded_at), '[]'::json)
    from accreditation.sanctions s where s.body_id = a.body_id and s.person_id = a.person_id) as sanctions,
  (select coalesce(json_agg(e.effective_on), '[]'::json) from accreditation.award_ends e
    join accreditation.awards w on w.body_id = e.body_id and w.id = e.award_id
    left join accreditation.withdrawals_annulled x on x.body_id = e.body_id and x.sanction_id = e.sanction_id
    where e.body_id = a.body_id and w.person_id = a.person_id and e.kind = 'withdrawn' and x.sanction_id is null
      and not ${endedByConsent('e')}) as "withdrawnOn"`;

/**
 * The award of each member that decides on a day: the one that began last, in its last term that has begun. What ended
 * before its first day never was, nor was the award of a sanction that never was; whoever has died has none, by whichever
 * reference they are looked for.
 */
const DECIDING = `select distinct on (person_id) * from accreditation.awards w
  where body_id = $1 and valid_from <= $2::date and not ${deceased('w.person_id')} and not exists (
    select from accreditation.award_ends e
    left join accreditation.resignations_taken_back b on b.body_id = e.body_id and b.resignation_id = e.resignation_id
    left join accreditation.withdrawals_annulled x on x.body_id = e.body_id and x.sanction_id = e.sanction_id
    where e.body_id = w.body_id and e.award_id = w.id and e.effective_on < w.valid_from and b.id is null
      and x.sanction_id is null)
    and not exists (select from accreditation.withdrawals_annulled y where y.body_id = w.body_id and y.sanction_id = w.sanction_id)
  order by person_id, coalesce(held_since, valid_from) desc, valid_from desc, recorded_at desc`;

/** Whether the award was withdrawn so long ago that the register has no entry any more. */
const GONE = `exists (select from accreditation.award_ends e
  where e.body_id = a.body_id and e.award_id = a.id and e.kind = 'withdrawn'
    and e.effective_on + interval '${WITHDRAWN_SHOWN} months' <= $2::date and not exists (
      select from accreditation.withdrawals_annulled x where x.body_id = e.body_id and x.sanction_id = e.sanction_id))`;

/** The award that decides today of whose a reference is. */
const OF_REFERENCE = `a.person_id = (select r.person_id from accreditation.awards r
  where r.body_id = $1 and r.reference = $3 and r.valid_from <= $2::date limit 1)`;

const isGone = hotRead<{ readonly gone: boolean }>({
  name: 'accreditation.register-gone',
  text: `select exists (select from (${DECIDING}) a where ${OF_REFERENCE} and ${GONE}) as gone`,
});

const byReference = hotRead<Row>({
  name: 'accreditation.register-entry',
  text: `select ${ENTRY} from (${DECIDING}) a
    where ${OF_REFERENCE} and not ${GONE}`,
});

/** Row-level security keeps an index of trigrams from being used, and a body's register is short: it is read through. */
const byName = hotRead<Row>({
  name: 'accreditation.register-search',
  text: `select ${ENTRY} from (${DECIDING}) a
    where accreditation.word_similarity($3, a.folded_name) >= $4::real and not ${GONE}
    order by accreditation.similarity($3, a.folded_name) desc, a.folded_name, a.reference
    offset $5 limit $6`,
});

/** The public register: today's knowledge of today, and nothing that the register does not show. */
@Injectable()
export class RegisterQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  /** The entry that a reference leads to, even one that a later award has replaced; null when it leads nowhere. */
  async entry(reads: OperationReads, typed: string, locale: Locale): Promise<RegisterEntryType | null> {
    const reference = readReference(typed);
    if (reference === null) return null;
    const at = await this.moment(reads);
    const row = await reads.maybe(byReference, [at.today, reference]);
    return row && shown(row, at, locale);
  }

  /** Whether the reference led to an entry whose time in the register is over. */
  async gone(reads: OperationReads, typed: string): Promise<boolean> {
    const reference = readReference(typed);
    if (reference === null) return false;
    const { today } = await this.moment(reads);
    return (await reads.row(isGone, [today, reference])).gone;
  }

  /** A page of members whose name is like the text, the likest first, or the one whose reference it is. */
  async search(
    reads: OperationReads,
    text: string,
    { first, after }: PageArgs,
    locale: Locale,
  ): Promise<RegisterEntryConnection> {
    if (readReference(text) !== null) {
      const entry = await this.entry(reads, text, locale);
      return pageFrom(entry ? [entry] : [], first, 0);
    }
    const folded = foldedName(text);
    const from = placeOf(after);
    if (!isSearchable(folded) || from >= MOST) return pageFrom([], first, from);
    const at = await this.moment(reads);
    const rows = await reads.rows(byName, [at.today, folded, leastLikeness(folded), from, first + 1]);
    return pageFrom(
      rows.map((row) => shown(row, at, locale)),
      first,
      from,
    );
  }

  private async moment(reads: OperationReads): Promise<Moment> {
    const [today, now] = await Promise.all([this.schemes.today(reads), this.schemes.now(reads)]);
    return { today, checkedAt: new Date(Math.floor(now.getTime() / 60_000) * 60_000) };
  }
}

type Moment = { readonly today: string; readonly checkedAt: Date };

function shown(row: Row, { today, checkedAt }: Moment, locale: Locale): RegisterEntryType {
  const ends = row.ends.map((end) => asEnd(end, row.id));
  const award = {
    ...row,
    renewals: row.renewals.map(asRenewal),
    pauses: row.pauses.map(asPause),
    suspensions: row.suspensions.map(asSuspension),
  };
  const { status, since, until, pausedSince } = standingOn([award], endsInEffect(ends, today), today);
  const { reference, shownName: name, level, levelTitle, validFrom } = row;
  return {
    reference,
    name,
    status: publicStatus(status),
    level: shownLevel(level, levelTitle, locale),
    since: since ?? validFrom,
    until,
    pausedSince,
    lines: [...withdrawnLines(status === 'WITHDRAWN', row.withdrawnOn, today), ...registerLines(row.sanctions, today)],
    checkedAt,
  };
}

function placeOf(after: string | null | undefined): number {
  const [place] = decodeCursor(after) ?? [0];
  return Number.isInteger(place) && Number(place) >= 0 ? Number(place) : MOST;
}

function pageFrom(rows: readonly RegisterEntryType[], first: number, from: number): RegisterEntryConnection {
  const places = new Map(rows.map((row, index) => [row, from + index + 1]));
  return page(rows, first, (row) => [places.get(row) ?? MOST]) as RegisterEntryConnection;
}
