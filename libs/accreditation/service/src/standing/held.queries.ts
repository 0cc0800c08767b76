import { type AwardEnd, standingChanges, standingOn } from '@standing/accreditation/rules';
import type { Day } from '@standing/kernel';
import type { Locale } from '@standing/platform/auth';
import { hotLoader, type OperationReads, sentenceOf } from '@standing/platform/graphql';
import { messages } from '../accreditation.messages.js';
import { shownLevel } from '../schemes/level-title.js';
import type { LevelType } from '../schemes/scheme.graphql.js';
import { asRenewal, type AwardRead, type RenewalRead, renewalsOf } from './award-read.js';
import type { HeldType, StandingChangeType, StandingReasonType } from './held.graphql.js';

type Row = Omit<AwardRead, 'renewals'> & {
  readonly ends: readonly (Pick<AwardEnd, 'kind' | 'effectiveOn'> & { readonly recordedAt: string })[];
  readonly renewals: readonly RenewalRead[];
};

const awardsOfPeople = hotLoader<Row>({
  name: 'accreditation.awards-of-people',
  text: `select a.id, a.person_id as "personId", a.scheme_version_id as "schemeVersionId", a.level, v.document->'title' as "schemeTitle",
           (select l->'title' from jsonb_array_elements(v.document->'levels') l where l->>'code' = a.level) as "levelTitle",
           a.reference, a.valid_from as "validFrom", a.valid_until as "validUntil", a.recorded_at as "recordedAt",
           a.renews_award_id as "renewsAwardId", a.held_since as "heldSince", a.grace_until as "graceUntil", ${renewalsOf('a')} as renewals,
           (select coalesce(json_agg(json_build_object('kind', e.kind, 'effectiveOn', e.effective_on, 'recordedAt', e.recorded_at)), '[]')
            from accreditation.award_ends e where e.body_id = a.body_id and e.award_id = a.id) as ends
         from accreditation.awards a
         join accreditation.scheme_versions v on v.body_id = a.body_id and v.id = a.scheme_version_id
         where a.body_id = $1 and a.person_id = any($2::uuid[])`,
  key: (row) => row.personId,
});

/** A person's awards and what ended them, whenever it was known. */
export async function awardsRead(reads: OperationReads, personId: string): Promise<HeldType['read']> {
  const rows = await reads.many(awardsOfPeople, personId);
  const awards = rows.map((row) => ({ ...row, renewals: row.renewals.map(asRenewal) }));
  const ends = rows.flatMap(({ id: awardId, ends: own }) =>
    own.map((end) => ({ ...end, awardId, recordedAt: new Date(end.recordedAt) })),
  );
  return { awards, ends };
}

/** What follows from awards and their ends on a day as known at a moment, in the reader's words. */
export function shownHeld(read: HeldType['read'], on: Day, asKnownAt: Date | null, locale: Locale): HeldType {
  const standing = standingOn(read.awards, read.ends, on, asKnownAt);
  const { status, award, since, until, reasons, nextChangeOn } = standing;
  return {
    status,
    scheme: award?.schemeTitle[locale] ?? null,
    level: award && levelOf(award, locale),
    since,
    until,
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
    level: levelOf(change.award, locale),
    reference: change.award.reference,
  }));
}

function levelOf({ level, levelTitle }: AwardRead, locale: Locale): LevelType {
  return shownLevel(level, levelTitle, locale);
}
