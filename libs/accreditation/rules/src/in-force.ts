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

/** The last of the terms that go on with this one without a day between; itself when there is none. */
export function lastOfTerms<One extends Award>(awards: readonly One[], award: One): One {
  const next = awards.find((one) => one.renewsAwardId === award.id && touches(award, one.validFrom));
  return next === undefined ? award : lastOfTerms(awards, next);
}
