import type { Text } from '@standing/accreditation/requirements';
import { type Award, type AwardEnd, standingChanges, standingOn } from '@standing/accreditation/rules';
import type { Day } from '@standing/kernel';
import type { Locale } from '@standing/platform/auth';
import { hotLoader, type OperationReads, sentenceOf } from '@standing/platform/graphql';
import { messages } from '../accreditation.messages.js';
import { levelTitleOf, shownLevel } from '../schemes/level-title.js';
import type { LevelType } from '../schemes/scheme.graphql.js';
import type { AwardRead } from './award-read.js';
import type { HeldType, StandingChangeType, StandingReasonType } from './held.graphql.js';

const awardsOfPeople = hotLoader<AwardRead>({
  name: 'accreditation.awards-of-people',
  text: `select a.id, a.person_id as "personId", a.level, ${levelTitleOf('a')} as "levelTitle", v.document->'title' as "schemeTitle",
           a.reference, a.valid_from as "validFrom", a.valid_until as "validUntil", a.recorded_at as "recordedAt"
         from accreditation.awards a
         join accreditation.scheme_versions v on v.body_id = a.body_id and v.id = a.scheme_version_id
         where a.body_id = $1 and a.person_id = any($2::uuid[])`,
  key: (row) => row.personId,
});

const endsOfPeople = hotLoader<AwardEnd & { readonly personId: string }>({
  name: 'accreditation.award-ends-of-people',
  text: `select e.award_id as "awardId", e.kind, e.effective_on as "effectiveOn", e.recorded_at as "recordedAt", a.person_id as "personId"
         from accreditation.award_ends e join accreditation.awards a on a.body_id = e.body_id and a.id = e.award_id
         where e.body_id = $1 and a.person_id = any($2::uuid[])`,
  key: (row) => row.personId,
});

/** A person's awards and what ended them, whenever it was known. */
export async function awardsRead(reads: OperationReads, personId: string) {
  const [awards, ends] = await Promise.all([reads.many(awardsOfPeople, personId), reads.many(endsOfPeople, personId)]);
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
