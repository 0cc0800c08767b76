import type { Text } from '@standing/accreditation/requirements';
import {
  refusalsOfOwnRelief,
  refusalsToAskForRelief,
  refusalsToGrantToMany,
  type Relief,
  type ReliefAsked,
} from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { type Day, NotFound, type Refusal, refuseIfAny } from '@standing/kernel';
import { allowed, type Member } from '@standing/platform/auth';
import { hotLoader, type OperationReads, sentenceOf } from '@standing/platform/graphql';
import { messages } from '../accreditation.messages.js';
import { accreditationPolicy } from '../accreditation.policy.js';
import { type DecidingVersion, levelsOf, SchemeQueries } from '../schemes/scheme.queries.js';
import { evidenceOfPeople } from '../standing/evidence-of-people.js';
import { type LineChanged, reliefEffects } from './relief-effects.js';
import type { ReliefEffectType, ReliefPreviewType } from './relief-preview.graphql.js';

const reliefsOfPeople = hotLoader<Relief>({
  name: 'accreditation.reliefs-of-people',
  text: `select id, person_id as "personId", kind, ground, from_on as "fromOn", until_on as "untilOn", ended_on as "endedOn", status
    from accreditation.reliefs where body_id = $1 and person_id = any($2::uuid[])`,
  key: (row) => row.personId,
});

/** The level that each aims at, else the last that was awarded to them. */
const levelOfPeople = hotLoader<{ readonly personId: string; readonly level: string }>({
  name: 'accreditation.level-of-people',
  text: `select distinct on (person_id) person_id as "personId", level from (
      select person_id, level, recorded_at, 0 as rank from accreditation.aims where body_id = $1 and person_id = any($2::uuid[])
      union all
      select person_id, level, recorded_at, 1 from accreditation.awards a where body_id = $1 and person_id = any($2::uuid[])
        and not exists (select from accreditation.withdrawals_annulled x where x.body_id = a.body_id and x.sanction_id = a.sanction_id)
    ) known order by person_id, rank, recorded_at desc`,
  key: (row) => row.personId,
});

/** What relief would change: of one's own, or of members for those who grant it. */
@Injectable()
export class ReliefPreviewQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  /** Somebody else is not found, but by an officer or a registrar. Refusals: see `refusalsToGrantToMany`. */
  async of(
    reads: OperationReads,
    asked: ReliefAsked,
    personIds: readonly string[],
    actor: Member,
  ): Promise<ReliefPreviewType[]> {
    const isStaff = allowed(accreditationPolicy, actor, 'grant', 'Relief');
    if (!isStaff && personIds.some((id) => id !== actor.personId)) throw new NotFound('person');
    refuseIfAny(refusalsToGrantToMany(personIds));
    const today = await this.schemes.today(reads);
    const version = await this.schemes.on(reads, today, null);
    const isGrant = personIds.length !== 1 || personIds[0] !== actor.personId;
    return Promise.all(
      personIds.map((personId) => this.ofOne(reads, { asked, personId, today, version, isGrant }, actor)),
    );
  }

  private async ofOne(
    reads: OperationReads,
    { asked, personId, today, version, isGrant }: One,
    { locale, personId: actorId }: Member,
  ): Promise<ReliefPreviewType> {
    const [reliefs, [aimed], evidence] = await Promise.all([
      reads.many(reliefsOfPeople, personId),
      reads.many(levelOfPeople, personId),
      reads.many(evidenceOfPeople, personId),
    ]);
    const level = version
      ? (levelsOf(version.document, locale).find(({ code }) => code === aimed?.level) ?? null)
      : null;
    const refusals: Refusal[] = [
      ...(isGrant ? refusalsOfOwnRelief(personId, actorId) : []),
      ...refusalsToAskForRelief(asked, reliefs, today),
    ];
    const on = asked.untilOn > today ? asked.untilOn : today;
    const canCount = version !== null && level !== null && asked.untilOn >= asked.fromOn;
    const changed = canCount
      ? reliefEffects({ document: version.document, level: level.code, evidence, on }, asked, today)
      : [];
    return {
      person: { id: personId },
      level,
      on,
      effects: changed.map((each) => shownEffect(each, (text) => text[locale])),
      refusals: refusals.map((refusal) => sentenceOf(refusal, messages, locale)),
    };
  }
}

type One = {
  readonly asked: ReliefAsked;
  readonly personId: string;
  readonly today: Day;
  readonly version: DecidingVersion | null;
  /** Whether it is granted by somebody rather than asked for by the member. */
  readonly isGrant: boolean;
};

function shownEffect({ before, after }: LineChanged, inWords: (text: Text) => string): ReliefEffectType {
  return {
    ruleId: before.ruleId,
    title: inWords(before.title),
    unit: before.unit,
    resultBefore: before.result,
    resultAfter: after.result,
    neededBefore: before.needed,
    neededAfter: after.needed,
    windowFromBefore: before.windowFrom,
    windowFromAfter: after.windowFrom,
  };
}
