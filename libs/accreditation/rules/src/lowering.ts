import { addDays, type Day, type Refusal } from '@standing/kernel';
import type { Award, AwardEnd } from './award.js';
import { endOf } from './ends.js';
import { lastOfTerms } from './in-force.js';
import { knownAt } from './known-at.js';
import { standingOn } from './standing.js';
import type { StandingOn } from './standing-on.js';

/** What a member holds, as it is looked at before its level is lowered. */
export type ToLower<One extends Award = Award> = {
  readonly standing: StandingOn<One>;
  /** The term whose last day and whose scheme count: the one that holds, or the next where it is awarded already. */
  readonly term: One | null;
  /** The day from which something that stands ends it; null where it runs to its last day. */
  readonly endsFrom: Day | null;
  /** Whether a renewal was sent and waits for its answer. */
  readonly renewalWaits: boolean;
};

/** Reads it from awards, their ends and the day alone; what was taken back ends nothing. */
export function toLower<One extends Award>(
  awards: readonly One[],
  ends: readonly AwardEnd[],
  today: Day,
): ToLower<One> {
  const standing = standingOn(awards, ends, today);
  const { ends: standingEnds } = knownAt(awards, ends, null);
  const { award } = standing;
  const term = award && lastOfTerms(awards, award);
  const end = award && term && (endOf(award, standingEnds) ?? endOf(term, standingEnds));
  const renewalWaits = awards.some(({ renewals = [] }) => renewals.some(({ closedOn }) => closedOn === null));
  return { standing, term, endsFrom: end?.effectiveOn ?? null, renewalWaits };
}

/** The levels below one in the order of a scheme, the lowest first; none where the scheme lacks it (ISO/IEC 17024, 9.5). */
export function lowerLevels<Level extends { readonly code: string }>(levels: readonly Level[], held: string): Level[] {
  return levels.slice(
    0,
    Math.max(
      0,
      levels.findIndex(({ code }) => code === held),
    ),
  );
}

/** What is looked at beside what is held. */
export type BeforeLowering = {
  /** The levels of the scheme that decided of the term, the lowest first. */
  readonly levels: readonly { readonly code: string }[];
  /** Whether they appealed against a refusal and nobody has decided that yet. */
  readonly appealing: boolean;
  readonly today: Day;
};

/**
 * Every reason why the level cannot be lowered today, whichever level and day are wished. The last day of the term is too
 * late: what would be left of it is nothing. No proceeding is a reason; under an interim suspension nothing is awarded.
 */
export function refusalsToLower(
  { standing, term, endsFrom, renewalWaits }: ToLower,
  { levels, appealing, today }: BeforeLowering,
): Refusal[] {
  const { status, givenUpFrom, loweredFrom } = standing;
  if (status === 'SUSPENDED') return [{ code: 'ACCREDITATION_SUSPENDED' }];
  if (status !== 'ACCREDITED' || term === null) return [{ code: 'ACCREDITATION_NOTHING_IN_FORCE' }];
  if (givenUpFrom !== null) return [{ code: 'ACCREDITATION_LOWERING_GIVES_UP', params: { from: givenUpFrom } }];
  if (loweredFrom !== null) return [{ code: 'ACCREDITATION_LOWERS', params: { from: loweredFrom } }];
  if (endsFrom !== null) return [{ code: 'ACCREDITATION_LOWERING_ENDS', params: { from: endsFrom } }];
  if (term.validUntil !== null && today >= term.validUntil)
    return [{ code: 'ACCREDITATION_LOWERING_TOO_LATE', params: { until: term.validUntil } }];
  return [
    ...(lowerLevels(levels, term.level).length === 0 ? [{ code: 'ACCREDITATION_LOWERING_LOWEST' }] : []),
    ...(renewalWaits ? [{ code: 'ACCREDITATION_LOWERING_RENEWAL_WAITS' }] : []),
    ...(appealing ? [{ code: 'ACCREDITATION_LOWERING_APPEAL_WAITS' }] : []),
  ];
}

/** Why the level is not one that can be wished: it is not below the one held, or the scheme lacks it. */
export function refusalsOfLowerLevel(level: string, lower: readonly { readonly code: string }[]): Refusal[] {
  return lower.some(({ code }) => code === level) ? [] : [{ code: 'ACCREDITATION_LOWERING_NOT_LOWER', path: 'level' }];
}

/** Why it cannot be from the day: it is over, or none of the term is left after it. */
export function refusalsOfLoweringDay(fromOn: Day, validUntil: Day | null, today: Day): Refusal[] {
  const path = 'fromOn';
  if (fromOn < today) return [{ code: 'ACCREDITATION_DAY_GONE_BY', path }];
  if (validUntil === null || fromOn < validUntil) return [];
  return [{ code: 'ACCREDITATION_LOWERING_AFTER_TERM', params: { until: validUntil }, path }];
}

/** Every reason why no wish can be said, whichever it is: there is one that waits, or the level cannot be lowered. */
export function refusalsToWish(held: ToLower, before: BeforeLowering & { readonly waiting: boolean }): Refusal[] {
  return [...refusalsToLower(held, before), ...(before.waiting ? [{ code: 'ACCREDITATION_LOWERING_WAITS' }] : [])];
}

/** A wish as it was said. */
export type LoweringWished = {
  readonly personId: string;
  /** The member, or the registrar who entered what they wrote. */
  readonly enteredBy: string;
  readonly level: string;
  /** The first civil day of the lower level, in the body's zone. */
  readonly fromOn: Day;
  readonly receivedOn: Day;
};

/** Why the office cannot enter it so: it is their own, not yet received, or before the next day. */
export function refusalsToEnterLowering(
  { personId, enteredBy, fromOn, receivedOn }: LoweringWished,
  today: Day,
): Refusal[] {
  const tomorrow = addDays(today, 1);
  return [
    ...(personId === enteredBy ? [{ code: 'ACCREDITATION_LOWERING_OWN' }] : []),
    ...(receivedOn > today ? [{ code: 'ACCREDITATION_RECEIVED_LATER', path: 'receivedOn' }] : []),
    ...(fromOn === today
      ? [{ code: 'ACCREDITATION_LOWERING_TOO_SOON', params: { from: tomorrow }, path: 'fromOn' }]
      : []),
  ];
}
