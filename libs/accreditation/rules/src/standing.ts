import { addDays, type Day } from '@standing/kernel';
import type { Award, AwardEnd, AwardEndKind } from './award.js';
import { barredOn } from './barred.js';
import { endOf } from './ends.js';
import { inForceUntil, type LastDay, lastOfTerms, loweredTo } from './in-force.js';
import { type Known, knownAt } from './known-at.js';
import { daysOfPauses, pausedOn } from './pausing.js';
import { reasonsOf } from './reasons.js';
import type { StandingOn, StandingStatus } from './standing-on.js';
import { daysOfSuspensions, suspendedOn } from './suspending.js';

/** A change of standing: from this day on, this status by this award. */
export type StandingChange<One extends Award = Award> = {
  readonly on: Day;
  readonly status: StandingStatus;
  readonly award: One;
  readonly pausedSince: Day | null;
  /** Whether its withdrawal is how its member left by consent. */
  readonly byConsent: boolean;
};

/**
 * Where somebody stands on a day by what was known at a moment (all that is known when null). The award that began last
 * decides: from its first day it takes the place of those before it for good, so that none comes back when it ends. What
 * ended or ran out comes before a suspension, and a suspension before what would else be in force.
 */
export function standingOn<One extends Award>(
  awards: readonly One[],
  ends: readonly AwardEnd[],
  on: Day,
  asKnownAt: Date | null = null,
): StandingOn<One> {
  const known = begun(knownAt(awards, ends, asKnownAt));
  const held = heldOn(known, on);
  const later = daysOfChange(known).filter((day) => day > on);
  const nextChangeOn = later.find((day) => keyOf(heldOn(known, day)) !== keyOf(held)) ?? null;
  return { ...held, reasons: reasonsOf(held, known.awards, on), nextChangeOn };
}

/** Every change of standing up to the day by what was known at the moment, the newest first. */
export function standingChanges<One extends Award>(
  awards: readonly One[],
  ends: readonly AwardEnd[],
  on: Day,
  asKnownAt: Date | null = null,
): StandingChange<One>[] {
  const known = begun(knownAt(awards, ends, asKnownAt));
  let before = '';
  const changes = daysOfChange(known).flatMap((day): StandingChange<One>[] => {
    const held = heldOn(known, day);
    const { status, award, pausedSince, byConsent = false } = held;
    const key = keyOf(held);
    const isNew = day <= on && award !== null && key !== before;
    before = key;
    return isNew ? [{ on: day, status, award, pausedSince, byConsent }] : [];
  });
  return changes.reverse();
}

/** What ended before its first day never was: a level that was to begin later, withdrawn or given up by then. */
function begun<One extends Award>({ awards, ends }: Known<One>): Known<One> {
  const never = ({ id, validFrom }: One) =>
    ends.some(({ awardId, effectiveOn }) => awardId === id && effectiveOn < validFrom);
  return { awards: awards.filter((award) => !never(award)), ends };
}

const STATUS_AFTER = {
  withdrawn: 'WITHDRAWN',
  'given-up': 'GIVEN_UP',
  reduced: 'EXPIRED',
  lowered: 'EXPIRED',
  deceased: 'DECEASED',
} as const satisfies Record<AwardEndKind, StandingStatus>;

/** What only an award in force can be: after its end nobody is suspended, nor in a pause. */
const AT_REST = { pausedSince: null, suspendedSince: null } as const;

type Held<One extends Award> = Omit<StandingOn<One>, 'reasons' | 'nextChangeOn'>;

function heldOn<One extends Award>(known: Known<One>, on: Day): Held<One> {
  const { awards, ends } = known;
  const award = awards.filter(({ validFrom }) => validFrom <= on).reduce<One | null>(laterOf, null);
  if (award === null) return { ...NOTHING, award };
  const end = endOf(award, ends);
  const since = award.heldSince ?? award.validFrom;
  const givenUp = endOf(award, ends, 'given-up') ?? endOf(lastOfTerms(awards, award), ends, 'given-up');
  const givenUpFrom = givenUp?.effectiveOn ?? null;
  const withdrawal = withdrawalBy(award, ends, on);
  const restoredOn = restoredBy(award, ends, on);
  const held = {
    award,
    since,
    givenUpFrom,
    withdrawnFrom: withdrawal?.effectiveOn ?? null,
    byConsent: withdrawal?.byConsent ?? false,
    restoredOn,
    loweredFrom: byWish(loweredTo(awards, award)),
    barred: barredOn(award.reductions ?? [], on),
  };
  if (end !== null && end.effectiveOn <= on) {
    const status = STATUS_AFTER[end.kind];
    return { ...held, status, until: addDays(end.effectiveOn, -1), ...AT_REST };
  }
  const last = inForceUntil(award);
  const until = shownUntil(awards, award, last, { ends, on });
  if (last.day !== null && last.day < on) return { ...held, status: 'EXPIRED', until, ...AT_REST };
  const suspendedSince = suspendedOn(award.suspensions ?? [], on);
  const status = suspendedSince === null ? 'ACCREDITED' : 'SUSPENDED';
  return { ...held, status, until, pausedSince: pausedOn(award.pauses ?? [], on), suspendedSince };
}

const NOTHING = {
  status: 'NOT_ACCREDITED',
  since: null,
  until: null,
  ...AT_REST,
  givenUpFrom: null,
  loweredFrom: null,
  withdrawnFrom: null,
} as const;

/** The first day of a lower level that its member wished for; a sanction that lowers it is no wish. */
function byWish(lower: Award | null): Day | null {
  return lower === null || lower.sanctionId ? null : lower.validFrom;
}

function withdrawalBy(award: Award, ends: readonly AwardEnd[], on: Day): AwardEnd | null {
  const withdrawn = endOf(award, ends, 'withdrawn');
  return withdrawn !== null && withdrawn.effectiveOn <= on ? withdrawn : null;
}

function restoredBy(award: Award, ends: readonly AwardEnd[], on: Day): Day | null {
  const { restoredOn = null } = endOf(award, ends, 'withdrawn') ?? {};
  return restoredOn !== null && restoredOn <= on ? restoredOn : null;
}

/** The last day as it is shown: that of the term, of the term that goes on with it, or what holds it once it has run out. */
function shownUntil<One extends Award>(
  awards: readonly One[],
  award: One,
  last: LastDay,
  { ends, on }: { readonly ends: readonly AwardEnd[]; readonly on: Day },
): Day | null {
  const goesOn = lastOfTerms(awards, award);
  const end = endOf(award, ends) ?? endOf(goesOn, ends);
  if (end !== null) return addDays(end.effectiveOn, -1);
  if (goesOn !== award) return goesOn.validUntil;
  return award.validUntil !== null && award.validUntil >= on ? award.validUntil : last.day;
}

/** A later term of one accreditation does not take the place of another award that began after the first. */
function laterOf<One extends Award>(last: One | null, award: One): One {
  if (last === null) return award;
  const [began, lastBegan] = [award.heldSince ?? award.validFrom, last.heldSince ?? last.validFrom];
  if (began !== lastBegan) return began > lastBegan ? award : last;
  if (award.validFrom !== last.validFrom) return award.validFrom > last.validFrom ? award : last;
  return award.recordedAt.getTime() > last.recordedAt.getTime() ? award : last;
}

/** The only days on which a standing can become another, in order. */
function daysOfChange({ awards, ends }: Known<Award>): Day[] {
  const days = [
    ...awards.map(({ validFrom }) => validFrom),
    ...awards.flatMap((award) => {
      const { day } = inForceUntil(award);
      return day === null ? [] : [addDays(day, 1)];
    }),
    ...ends.map(({ effectiveOn }) => effectiveOn),
    ...awards.flatMap(({ pauses = [] }) => daysOfPauses(pauses)),
    ...awards.flatMap(({ suspensions = [] }) => daysOfSuspensions(suspensions)),
  ];
  return [...new Set(days)].sort();
}

/** Terms of one accreditation that touch are one. */
function keyOf({ status, award, pausedSince }: Pick<StandingOn, 'status' | 'award' | 'pausedSince'>): string {
  const held = award === null ? '' : `${award.reference} ${award.heldSince ?? award.validFrom}`;
  return `${status} ${held} ${pausedSince ?? ''}`;
}
