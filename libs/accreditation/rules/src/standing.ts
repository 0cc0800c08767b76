import { addDays, type Day, type Refusal } from '@standing/kernel';
import type { Award, AwardEnd, SentRenewal } from './award.js';
import { inForceUntil, type LastDay, lastOfTerms } from './in-force.js';

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
  if (at === null) return { awards, ends };
  const isKnown = ({ recordedAt }: { readonly recordedAt: Date }) => recordedAt.getTime() <= at.getTime();
  return {
    awards: awards.filter(isKnown).map((award) => ({ ...award, renewals: renewalsKnownAt(award, at) })),
    ends: ends.filter(isKnown),
  };
}

function renewalsKnownAt({ renewals = [] }: Award, at: Date): SentRenewal[] {
  return renewals
    .filter(({ sentAt }) => sentAt.getTime() <= at.getTime())
    .map((sent) => ({ ...sent, closedOn: closedOnKnownAt(sent, at) }));
}

function closedOnKnownAt({ closedOn, closedAt, quashed = [] }: SentRenewal, at: Date): Day | null {
  if (closedAt !== null && closedAt.getTime() <= at.getTime()) return closedOn;
  const stood = quashed.find((refusal) => refusal.closedAt <= at && at < refusal.reopenedAt);
  return stood?.closedOn ?? null;
}

function heldOn<One extends Award>({ awards, ends }: Known<One>, on: Day): Held<One> {
  const award = awards.filter(({ validFrom }) => validFrom <= on).reduce<One | null>(laterOf, null);
  if (award === null) return { status: 'NOT_ACCREDITED', award, since: null, until: null };
  const withdrawnOn = withdrawalOf(award, ends);
  const since = award.heldSince ?? award.validFrom;
  if (withdrawnOn !== null && withdrawnOn <= on)
    return { status: 'WITHDRAWN', award, since, until: addDays(withdrawnOn, -1) };
  const last = inForceUntil(award);
  const isOver = last.day !== null && last.day < on;
  return {
    status: isOver ? 'EXPIRED' : 'ACCREDITED',
    award,
    since,
    until: shownUntil(awards, award, last, { ends, on }),
  };
}

/** The last day as it is shown: that of the term, of the term that goes on with it, or what holds it once it has run out. */
function shownUntil<One extends Award>(
  awards: readonly One[],
  award: One,
  last: LastDay,
  { ends, on }: { readonly ends: readonly AwardEnd[]; readonly on: Day },
): Day | null {
  const goesOn = lastOfTerms(awards, award);
  const withdrawnOn = withdrawalOf(award, ends) ?? withdrawalOf(goesOn, ends);
  if (withdrawnOn !== null) return addDays(withdrawnOn, -1);
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

/** The day from which the award is withdrawn; null when it never was, or only after it had run out. */
function withdrawalOf(award: Award, ends: readonly AwardEnd[]): Day | null {
  const days = ends.filter(({ awardId }) => awardId === award.id).map(({ effectiveOn }) => effectiveOn);
  const [first = null] = days.sort();
  const { day } = inForceUntil(award);
  return first !== null && day !== null && first > day ? null : first;
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
  ];
  return [...new Set(days)].sort();
}

/** Terms of one accreditation that touch are one. */
function keyOf({ status, award }: Pick<StandingOn, 'status' | 'award'>): string {
  return `${status} ${award === null ? '' : `${award.reference} ${award.heldSince ?? award.validFrom}`}`;
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
      return { code: codeOfHeld(award, on), params };
  }
}

function codeOfHeld({ validUntil, graceUntil }: Award, on: Day): string {
  if (validUntil === null || on <= validUntil) return 'ACCREDITATION_STANDS_BY_AWARD';
  return on <= (graceUntil ?? validUntil) ? 'ACCREDITATION_STANDS_IN_GRACE' : 'ACCREDITATION_STANDS_PENDING';
}
