import { decide } from '@standing/accreditation/requirements';
import { refusalsToReinstate, standingOn, type StandingOn } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { type Day, NotFound } from '@standing/kernel';
import { allowed, type Locale, type Member } from '@standing/platform/auth';
import { type OperationReads, sentenceOf } from '@standing/platform/graphql';
import { messages } from '../accreditation.messages.js';
import { accreditationPolicy } from '../accreditation.policy.js';
import { CALENDAR } from '../calendar.js';
import { openOf } from '../renewals/open-of-person.js';
import { renewalOf } from '../renewals/renewal-of.js';
import { shownLevel } from '../schemes/level-title.js';
import { type DecidingVersion, SchemeQueries } from '../schemes/scheme.queries.js';
import type { AwardRead } from '../standing/award-read.js';
import { evidenceOfPeople } from '../standing/evidence-of-people.js';
import { awardsRead } from '../standing/held.queries.js';
import { shownLine } from '../standing/shown-line.js';
import type { ReinstatementType } from './reinstatement.graphql.js';
import { absenceOn, groupOfRung, linesOfGroup, type RungAsked, rungAsked } from './rung-asked.js';

type Asked = Pick<ReinstatementType, 'rung' | 'result' | 'needed' | 'lines'>;

const NOTHING_ASKED: Asked = { rung: null, result: null, needed: 0, lines: [] };

/** Reads of the way back: one's own, or anybody's for those who may. */
@Injectable()
export class ReinstatementQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  /** Null while somebody is not away. Another's is not found, but by an officer or a registrar. */
  async of(reads: OperationReads, personId: string, actor: Member): Promise<ReinstatementType | null> {
    if (personId !== actor.personId && !allowed(accreditationPolicy, actor, 'read-any', 'Application'))
      throw new NotFound('person');
    const [on, { awards, ends }, open] = await Promise.all([
      this.schemes.today(reads),
      awardsRead(reads, personId),
      reads.row(openOf, [personId]),
    ]);
    const standing = standingOn(awards, ends, on);
    const { award, until } = standing;
    const months = absenceOn(standing, on);
    if (award === null || until === null || months === null) return null;
    const version = await this.schemes.on(reads, on, null);
    const rung = rungAsked(version && version.document, standing, on);
    const renewal = await this.renewalOf(reads, { awards, standing, version }, on);
    const before = { standing, renewal, scheme: version && version.document, isOffered: rung !== null, ...open };
    const asked = version && rung ? await askedOn(reads, { personId, award, version, rung }, on, actor.locale) : null;
    return {
      level: shownLevel(award.level, award.levelTitle, actor.locale),
      ...{ reference: award.reference, lastDay: until, absentMonths: months },
      ...(asked ?? NOTHING_ASKED),
      refusalsToReinstate: refusalsToReinstate(before).map((one) => sentenceOf(one, messages, actor.locale)),
    };
  }

  private async renewalOf(
    reads: OperationReads,
    { awards, standing, version }: Held & { readonly version: DecidingVersion | null },
    on: Day,
  ) {
    const id = standing.award?.schemeVersionId;
    const decided = id === undefined ? null : await this.schemes.document(reads, id);
    return renewalOf({ awards, standing, decided: () => decided, inForce: version && version.document }, on).renewal;
  }
}

type Held = { readonly awards: readonly AwardRead[]; readonly standing: StandingOn<AwardRead> };

type OnRung = {
  readonly personId: string;
  readonly award: AwardRead;
  readonly version: DecidingVersion;
  readonly rung: RungAsked;
};

/** What the rung asks on the day; nothing of a level that the scheme in force no longer has. */
async function askedOn(
  reads: OperationReads,
  { personId, award: { level }, version: { document }, rung }: OnRung,
  on: Day,
  locale: Locale,
): Promise<Asked> {
  if (!document.levels.some(({ code }) => code === level)) return NOTHING_ASKED;
  const decision = decide(document, level, await reads.many(evidenceOfPeople, personId), CALENDAR, on);
  const group = groupOfRung(decision, rung);
  return {
    rung: rung.title[locale],
    result: group && group.result,
    needed: group?.needed ?? 0,
    lines: group === null ? [] : linesOfGroup(decision, group).map((line) => shownLine(line, locale)),
  };
}
