import { addDays, type Day, type Refusal } from '@standing/kernel';
import type { Award, AwardEnd } from './award.js';

/** What a person is on a day. Each follows from awards, their ends and the day; none is ever stored. */
export type StandingStatus = 'ACCREDITED' | 'EXPIRED' | 'WITHDRAWN' | 'NOT_ACCREDITED';

/** A person's standing on a day, as known at a moment. */
export type StandingOn<One extends Award = Award> = {
  readonly status: StandingStatus;
  /** The award that decides; null until one has begun. */
  readonly award: One | null;
  /** The first day of the accreditation that decides. */
  readonly since: Day | null;
  /** Its last day: by its validity, or the day before its withdrawal; null when it has none. */
  readonly until: Day | null;
  /** Why: codes with their days, for a sentence. */
  readonly reasons: readonly Refusal[];
  /** The next day on which any of this changes by time alone; null if it never does. */
  readonly nextChangeOn: Day | null;
};

/** A change of standing: from this day on, this status by this award. */
export type StandingChange<One extends Award = Award> = {
  readonly on: Day;
  readonly status: StandingStatus;
  readonly award: One;
};

/**
 * Where somebody stands on a day by what was known at a moment (all that is known when null). The award that began last
 * decides: from its first day it takes the place of those before it for good, so that none comes back when it ends.
 */
export function standingOn<One extends Award>(
  awards: readonly One[],
  ends: readonly AwardEnd[],
  on: Day,
  asKnownAt: Date | null = null,
): StandingOn<One> {
  const known = knownAt(awards, ends, asKnownAt);
  const held = heldOn(known, on);
  const later = daysOfChange(known).filter((day) => day > on);
  const nextChangeOn = later.find((day) => keyOf(heldOn(known, day)) !== keyOf(held)) ?? null;
  return { ...held, reasons: [reasonOf(held, known, on)], nextChangeOn };
}

/** Every change of standing up to the day by what was known at the moment, the newest first. */
export function standingChanges<One extends Award>(
  awards: readonly One[],
  ends: readonly AwardEnd[],
  on: Day,
  asKnownAt: Date | null = null,
): StandingChange<One>[] {
  const known = knownAt(awards, ends, asKnownAt);
  let before = '';
  const changes = daysOfChange(known).flatMap((day): StandingChange<One>[] => {
    const { status, award } = heldOn(known, day);
    const key = keyOf({ status, award });
    const isNew = day <= on && award !== null && key !== before;
    before = key;
    return isNew ? [{ on: day, status, award }] : [];
  });
  return changes.reverse();
}

/** The ends that the public may be shown: those in effect. One to come is told to the person first, and to nobody else. */
export function endsInEffect(ends: readonly AwardEnd[], today: Day): AwardEnd[] {
  return ends.filter(({ effectiveOn }) => effectiveOn <= today);
}

type Known<One extends Award> = { readonly awards: readonly One[]; readonly ends: readonly AwardEnd[] };
type Held<One extends Award> = Omit<StandingOn<One>, 'reasons' | 'nextChangeOn'>;

function knownAt<One extends Award>(awards: readonly One[], ends: readonly AwardEnd[], at: Date | null): Known<One> {
  const isKnown = ({ recordedAt }: { readonly recordedAt: Date }) =>
    at === null || recordedAt.getTime() <= at.getTime();
  return { awards: awards.filter(isKnown), ends: ends.filter(isKnown) };
}

function heldOn<One extends Award>({ awards, ends }: Known<One>, on: Day): Held<One> {
  const award = awards.filter(({ validFrom }) => validFrom <= on).reduce<One | null>(laterOf, null);
  if (award === null) return { status: 'NOT_ACCREDITED', award, since: null, until: null };
  const withdrawnOn = withdrawalOf(award, ends);
  const until = withdrawnOn === null ? award.validUntil : addDays(withdrawnOn, -1);
  const since = award.validFrom;
  if (withdrawnOn !== null && withdrawnOn <= on) return { status: 'WITHDRAWN', award, since, until };
  const isOver = award.validUntil !== null && award.validUntil < on;
  return { status: isOver ? 'EXPIRED' : 'ACCREDITED', award, since, until };
}

function laterOf<One extends Award>(last: One | null, award: One): One {
  if (last === null || award.validFrom > last.validFrom) return award;
  if (award.validFrom < last.validFrom) return last;
  return award.recordedAt.getTime() > last.recordedAt.getTime() ? award : last;
}

/** The day from which the award is withdrawn; null when it never was, or only after it had run out. */
function withdrawalOf({ id, validUntil }: Award, ends: readonly AwardEnd[]): Day | null {
  const days = ends.filter(({ awardId }) => awardId === id).map(({ effectiveOn }) => effectiveOn);
  const [first = null] = days.sort();
  return first !== null && validUntil !== null && first > validUntil ? null : first;
}

/** The only days on which a standing can become another, in order. */
function daysOfChange({ awards, ends }: Known<Award>): Day[] {
  const days = [
    ...awards.map(({ validFrom }) => validFrom),
    ...awards.flatMap(({ validUntil }) => (validUntil === null ? [] : [addDays(validUntil, 1)])),
    ...ends.map(({ effectiveOn }) => effectiveOn),
  ];
  return [...new Set(days)].sort();
}

function keyOf({ status, award }: Pick<StandingOn, 'status' | 'award'>): string {
  return `${status} ${award?.id ?? ''}`;
}

function reasonOf({ status, award, since, until }: Held<Award>, { awards }: Known<Award>, on: Day): Refusal {
  if (award === null) {
    const [from] = awards.map(({ validFrom }) => validFrom).sort();
    return from === undefined
      ? { code: 'ACCREDITATION_STANDS_NEVER_AWARDED', params: { on } }
      : { code: 'ACCREDITATION_STANDS_FROM_LATER', params: { on, from } };
  }
  const params = { reference: award.reference, since: since ?? '', until: until ?? '' };
  switch (status) {
    case 'EXPIRED':
      return { code: 'ACCREDITATION_STANDS_EXPIRED', params };
    case 'WITHDRAWN':
      return { code: 'ACCREDITATION_STANDS_WITHDRAWN', params: { ...params, from: addDays(until ?? on, 1) } };
    case 'ACCREDITED':
    case 'NOT_ACCREDITED':
      return { code: 'ACCREDITATION_STANDS_BY_AWARD', params };
  }
}
