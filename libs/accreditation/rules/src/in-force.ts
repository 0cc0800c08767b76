import { addDays, type Day } from '@standing/kernel';
import type { Award } from './award.js';

/** Until when an award holds, withdrawals apart. */
export type LastDay = {
  /** The last civil day; null when it has none, or none is known yet. */
  readonly day: Day | null;
  /** Whether it holds beyond its days because a renewal that was sent in time is not answered yet. */
  readonly isPending: boolean;
};

/**
 * The last day on which an award is in force: that of its validity, of the scheme's grace after it, or of the answer to a
 * renewal that was sent while it was in force. What the body has not answered yet does not lapse.
 */
export function inForceUntil({ validUntil, graceUntil, renewals = [] }: Award): LastDay {
  if (validUntil === null) return { day: null, isPending: false };
  let day = graceUntil ?? validUntil;
  for (const { sentOn, closedOn } of renewals.toSorted((one, other) => (one.sentOn < other.sentOn ? -1 : 1))) {
    if (sentOn > day) continue;
    if (closedOn === null) return { day: null, isPending: true };
    if (closedOn > day) day = closedOn;
  }
  return { day, isPending: false };
}

/** Whether a term that begins on the day goes on with the award without a day between. */
export function touches(award: Award, validFrom: Day): boolean {
  const { day } = inForceUntil(award);
  return day === null || validFrom <= addDays(day, 1);
}

/** The last of the terms that go on with this one without a day between, a lower level among them; itself when there is none. */
export function lastOfTerms<One extends Award>(awards: readonly One[], award: One): One {
  const next = nextOf(awards, award);
  return next === undefined ? award : lastOfTerms(awards, next);
}

/** The award of a lower level that takes the place of this one, or of a term that goes on with it; null where none does. */
export function loweredTo<One extends Award>(awards: readonly One[], award: One): One | null {
  const next = nextOf(awards, award);
  if (next === undefined) return null;
  return next.lowersAwardId === award.id ? next : loweredTo(awards, next);
}

/** The first day of what an award goes on with, at whichever level: from it a scheme may count its terms. */
export function goesOnSince(awards: readonly Award[], award: Award): Day {
  const before = awards.find(({ id }) => id === award.lowersAwardId);
  if (before !== undefined) return goesOnSince(awards, before);
  const first = award.heldSince && awards.find(({ id }) => id === award.renewsAwardId);
  return first ? goesOnSince(awards, first) : (award.heldSince ?? award.validFrom);
}

function nextOf<One extends Award>(awards: readonly One[], award: One): One | undefined {
  const goesOn = ({ renewsAwardId, lowersAwardId, annulledAt }: One) =>
    !annulledAt && (renewsAwardId === award.id || lowersAwardId === award.id);
  return awards.find((one) => goesOn(one) && touches(award, one.validFrom));
}
