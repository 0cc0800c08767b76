import { standingChanges, standingOn } from '@standing/accreditation/rules';
import type { Day } from '@standing/kernel';
import type { Locale } from '@standing/platform/auth';
import { hotLoader, type OperationReads, sentenceOf } from '@standing/platform/graphql';
import { messages } from '../accreditation.messages.js';
import { shownLevel } from '../schemes/level-title.js';
import type { LevelType } from '../schemes/scheme.graphql.js';
import {
  annulledAtOf,
  asEnd,
  asPause,
  asReduction,
  asRenewal,
  type AwardRead,
  type EndRead,
  endsOf,
  type PauseRead,
  pausesOf,
  type ReductionRead,
  reductionsOf,
  type RenewalRead,
  renewalsOf,
  asSuspension,
  type SuspensionRead,
  suspensionsOf,
} from './award-read.js';
import type { HeldType, StandingChangeType, StandingReasonType } from './held.graphql.js';

type Row = Omit<AwardRead, 'renewals' | 'pauses' | 'suspensions' | 'reductions'> & {
  readonly ends: readonly EndRead[];
  readonly pauses: readonly PauseRead[];
  readonly suspensions: readonly SuspensionRead[];
  readonly reductions: readonly ReductionRead[];
  readonly renewals: readonly RenewalRead[];
};

const awardsOfPeople = hotLoader<Row>({
  name: 'accreditation.awards-of-people',
  text: `select a.id, a.person_id as "personId", a.scheme_version_id as "schemeVersionId", a.level, v.document->'title' as "schemeTitle",
           (select l->'title' from jsonb_array_elements(v.document->'levels') l where l->>'code' = a.level) as "levelTitle",
           a.reference, a.valid_from as "validFrom", a.valid_until as "validUntil", a.recorded_at as "recordedAt",
           a.renews_award_id as "renewsAwardId", a.lowers_award_id as "lowersAwardId", a.held_since as "heldSince", a.grace_until as "graceUntil", ${renewalsOf('a')} as renewals,
           ${endsOf('a')} as ends, ${pausesOf('a')} as pauses, ${suspensionsOf('a')} as suspensions,
           ${reductionsOf('a')} as reductions, a.sanction_id as "sanctionId", ${annulledAtOf('a')} as "annulledAt"
         from accreditation.awards a
         join accreditation.scheme_versions v on v.body_id = a.body_id and v.id = a.scheme_version_id
         where a.body_id = $1 and a.person_id = any($2::uuid[])`,
  key: (row) => row.personId,
});

/** A person's awards and what ended them, whenever it was known. */
export async function awardsRead(reads: OperationReads, personId: string): Promise<HeldType['read']> {
  const rows = await reads.many(awardsOfPeople, personId);
  const awards = rows.map((row) => ({
    ...row,
    renewals: row.renewals.map(asRenewal),
    pauses: row.pauses.map(asPause),
    suspensions: row.suspensions.map(asSuspension),
    reductions: row.reductions.map(asReduction),
  }));
  const ends = rows.flatMap(({ id, ends: own }) => own.map((end) => asEnd(end, id)));
  return { awards, ends };
}

/** What follows from awards and their ends on a day as known at a moment, in the reader's words. */
export function shownHeld(read: HeldType['read'], on: Day, asKnownAt: Date | null, locale: Locale): HeldType {
  const standing = standingOn(read.awards, read.ends, on, asKnownAt);
  const { status, award, since, until, pausedSince, givenUpFrom, reasons, nextChangeOn, byConsent = false } = standing;
  return {
    status,
    byConsent,
    scheme: award?.schemeTitle[locale] ?? null,
    level: award && levelOf(award, locale),
    since,
    until,
    pausedSince,
    givenUpFrom,
    reference: award?.reference ?? null,
    nextChangeOn,
    read,
    given: reasons,
  };
}

/** Why it is so, as sentences. */
export function shownReasons({ given }: HeldType, locale: Locale): StandingReasonType[] {
  return given.map((reason) => {
    const { code, message: sentence } = sentenceOf(reason, messages, locale);
    return { code, sentence };
  });
}

/** How it came about. */
export function shownChanges(
  { read }: HeldType,
  on: Day,
  asKnownAt: Date | null,
  locale: Locale,
): StandingChangeType[] {
  return standingChanges(read.awards, read.ends, on, asKnownAt).map((change) => ({
    on: change.on,
    status: change.status,
    pausedSince: change.pausedSince,
    byConsent: change.byConsent,
    level: levelOf(change.award, locale),
    reference: change.award.reference,
  }));
}

function levelOf({ level, levelTitle }: AwardRead, locale: Locale): LevelType {
  return shownLevel(level, levelTitle, locale);
}
