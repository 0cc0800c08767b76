import { decide, type Evidence } from '@standing/accreditation/requirements';
import { refusalsOfLevel } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { type Day, NotFound, refuseIfAny } from '@standing/kernel';
import { allowed, type Locale, type Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { accreditationPolicy } from '../accreditation.policy.js';
import { CALENDAR } from '../calendar.js';
import { type DecidingVersion, levelsOf, SchemeQueries } from '../schemes/scheme.queries.js';
import { heldBy } from './held.queries.js';
import { shownDecision } from './shown-decision.js';
import type { DecisionType, StandingType } from './standing.graphql.js';

/** Whose standing, towards which level, on which day and as known at which moment; the present for what is left out. */
export type StandingAsked = {
  readonly personId?: string | null;
  readonly level?: string | null;
  readonly on?: Day | null;
  readonly asKnownAt?: Date | null;
  /** The moment at which this day ends in the body's zone, where no moment is given. */
  readonly asKnownOn?: Day | null;
};

/** Every revision known at the moment; the engine lets the highest of each thing count. */
const evidenceOfPerson = hotRead<Evidence>({
  name: 'accreditation.evidence-of-person',
  text: `select id, source, source_id as "sourceId", revision, kind, held_on as "heldOn", held_until as "heldUntil",
                minutes, attributes, trust, state
         from accreditation.evidence
         where body_id = $1 and person_id = $2 and recorded_at <= coalesce($3::timestamptz, 'infinity')`,
});

const aimOfPerson = hotRead<{ readonly level: string }>({
  name: 'accreditation.aim-of-person',
  text: `select level from accreditation.aims
         where body_id = $1 and person_id = $2 and recorded_at <= coalesce($3::timestamptz, 'infinity')
         order by recorded_at desc limit 1`,
});

/** Where a person stands: computed from the ledger each time it is asked, never stored. */
@Injectable()
export class StandingQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  /** Refusals: ACCREDITATION_LEVEL_UNKNOWN. Another member's standing is not found, but by an officer or a registrar. */
  async standing(reads: OperationReads, asked: StandingAsked, actor: Member): Promise<StandingType> {
    const personId = reachable(asked.personId ?? actor.personId, actor);
    const asKnownAt = await this.momentOf(reads, asked);
    const [on, evidence, aim] = await Promise.all([
      asked.on ?? this.schemes.today(reads),
      reads.rows(evidenceOfPerson, [personId, asKnownAt]),
      reads.maybe(aimOfPerson, [personId, asKnownAt]),
    ]);
    const [version, held] = await Promise.all([
      this.schemes.on(reads, on, asKnownAt),
      heldBy(reads, personId, on, asKnownAt, actor.locale),
    ]);
    const levels = version ? levelsOf(version.document, actor.locale) : [];
    const aimedLevel = levels.find(({ code }) => code === aim?.level) ?? null;
    const level = asked.level ?? aimedLevel?.code ?? null;
    const decision = version && level !== null ? decided(version, level, evidence, on, actor.locale) : null;
    return { person: { id: personId }, ...held, on, asKnownAt, aimedLevel, decision };
  }

  private momentOf(reads: OperationReads, { asKnownAt, asKnownOn }: StandingAsked): Promise<Date> | Date | null {
    // A compiled operation hands an instant over as it was written.
    if (asKnownAt) return new Date(asKnownAt);
    return asKnownOn ? this.schemes.endOf(reads, asKnownOn) : null;
  }
}

function reachable(personId: string, actor: Member): string {
  if (personId === actor.personId || allowed(accreditationPolicy, actor, 'read-any', 'Standing')) return personId;
  throw new NotFound('person');
}

function decided(
  version: DecidingVersion,
  level: string,
  evidence: readonly Evidence[],
  on: Day,
  locale: Locale,
): DecisionType {
  refuseIfAny(refusalsOfLevel(version.document, level));
  return shownDecision(decide(version.document, level, evidence, CALENDAR, on), version, locale);
}
