import { decide, type Evidence } from '@standing/accreditation/requirements';
import { refusalsOfLevel } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { type Day, NotFound, refuseIfAny } from '@standing/kernel';
import { allowed, type Locale, type Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { accreditationPolicy } from '../accreditation.policy.js';
import { CALENDAR } from '../calendar.js';
import type { LevelType } from '../schemes/scheme.graphql.js';
import { type DecidingVersion, levelsOf, SchemeQueries } from '../schemes/scheme.queries.js';
import { awardsRead, shownHeld } from './held.queries.js';
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

/** All that a decision rests on. */
export type Basis = {
  readonly version: DecidingVersion;
  readonly level: string;
  readonly evidence: readonly Evidence[];
  readonly on: Day;
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

  /** What the person holds. Another member's standing is not found, but by an officer or a registrar. */
  async standing(reads: OperationReads, asked: StandingAsked, actor: Member): Promise<StandingType> {
    const personId = reachable(asked.personId ?? actor.personId, actor);
    const asKnownAt = await this.momentOf(reads, asked);
    const [on, held] = await Promise.all([asked.on ?? this.schemes.today(reads), awardsRead(reads, personId)]);
    const shown = shownHeld(held, on, asKnownAt, actor.locale);
    return { person: { id: personId }, ...shown, on, asKnownAt, askedLevel: asked.level ?? null };
  }

  /**
   * The level that the person works towards, where the scheme that decides has it: the one they named, or else the one they
   * hold or held until it ran out, which is theirs to renew.
   */
  async aimedLevel(reads: OperationReads, of: StandingType, locale: Locale): Promise<LevelType | null> {
    const [version, aim] = await Promise.all([this.versionFor(reads, of), aimFor(reads, of)]);
    const levels = version ? levelsOf(version.document, locale) : [];
    const theirs = of.status === 'WITHDRAWN' ? undefined : of.level?.code;
    return levels.find(({ code }) => code === (aim?.level ?? theirs)) ?? null;
  }

  /** Refusals: ACCREDITATION_LEVEL_UNKNOWN. */
  async decision(reads: OperationReads, of: StandingType, locale: Locale): Promise<DecisionType | null> {
    const basis = await this.basis(reads, of, locale);
    return basis && decided(basis, locale);
  }

  /** By what, towards which level and out of what it is decided; null while no scheme decides, or no level is asked about. */
  async basis(reads: OperationReads, of: StandingType, locale: Locale): Promise<Basis | null> {
    const [version, aimed, evidence] = await Promise.all([
      this.versionFor(reads, of),
      this.aimedLevel(reads, of, locale),
      reads.rows(evidenceOfPerson, [of.person.id, of.asKnownAt]),
    ]);
    const level = of.askedLevel ?? aimed?.code ?? null;
    return version && level !== null ? { version, level, evidence, on: of.on } : null;
  }

  private momentOf(reads: OperationReads, { asKnownAt, asKnownOn }: StandingAsked): Promise<Date> | Date | null {
    // A compiled operation hands an instant over as it was written.
    if (asKnownAt) return new Date(asKnownAt);
    return asKnownOn ? this.schemes.endOf(reads, asKnownOn) : null;
  }

  private versionFor(reads: OperationReads, { on, asKnownAt }: StandingType): Promise<DecidingVersion | null> {
    return this.schemes.on(reads, on, asKnownAt);
  }
}

function aimFor(reads: OperationReads, { person, asKnownAt }: StandingType) {
  return reads.maybe(aimOfPerson, [person.id, asKnownAt]);
}

function reachable(personId: string, actor: Member): string {
  if (personId === actor.personId || allowed(accreditationPolicy, actor, 'read-any', 'Standing')) return personId;
  throw new NotFound('person');
}

function decided({ version, level, evidence, on }: Basis, locale: Locale): DecisionType {
  refuseIfAny(refusalsOfLevel(version.document, level));
  return shownDecision(decide(version.document, level, evidence, CALENDAR, on), version, locale);
}
