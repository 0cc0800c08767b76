import type { Day } from '@standing/kernel';
import { monthOf, plusMonths } from '../days/month.js';
import { monthsAfter } from '../days/months-after.js';
import { plusDays } from '../days/number.js';
import type { Money } from '../scheme/fees.js';
import type { LateRule, Maintenance, Rung } from '../scheme/maintenance.js';

/** A term of an award: its last day, the day of the award, and when a renewal was sent or a proceeding holds it up. */
export type Term = {
  readonly awardedOn: Day;
  readonly expiresOn: Day;
  /** The day on which a complete renewal was sent; null while it was not. */
  readonly sentOn: Day | null;
  /** Whether the body has put its decision off; it never says why. */
  readonly putOff: boolean;
};

/**
 * Where a renewal stands: too early to send; open; in the months of grace, in force all the same; late, no longer in
 * force but still taken; lapsed, so that only a new application helps; or sent and waiting for the body, which keeps the
 * award in force when it was sent in time (R-95: what the body puts off does not lapse).
 */
export type RenewalPhase = 'NOT_YET_OPEN' | 'OPEN' | 'GRACE' | 'LATE' | 'LAPSED' | 'PENDING';

export type Renewal = {
  readonly phase: RenewalPhase;
  readonly inForce: boolean;
  readonly opensOn: Day;
  /** The last day on which the award is in force though nothing was sent. */
  readonly inForceUntil: Day;
  /** The last day on which a renewal is taken. */
  readonly takenUntil: Day;
  /** What lateness costs when it is sent on the day, in minor units. */
  readonly fee: Money | null;
  /** The next day on which any of this changes by the passing of time; null if none does. */
  readonly nextChangeOn: Day | null;
};

/** Where the renewal of a term stands on a day. Civil days in the body's zone. */
export function renewalOn(maintenance: Maintenance, term: Term, on: Day): Renewal {
  const { opensMonthsBefore, graceMonths = 0 } = maintenance;
  const opensOn =
    opensMonthsBefore === undefined ? term.awardedOn : plusMonths(plusDays(term.expiresOn, 1), -opensMonthsBefore);
  const inForceUntil = monthsAfter(term.expiresOn, graceMonths);
  const rule = lateRule(maintenance, term.sentOn ?? on);
  const takenUntil = later(inForceUntil, monthsAfter(term.expiresOn, rule?.lastMonth ?? 0));
  const phase = phaseOn(term, { opensOn, inForceUntil, takenUntil }, on);
  const late = (term.sentOn ?? on) > inForceUntil;
  return {
    phase,
    inForce: phase === 'PENDING' ? term.putOff || !late : phase !== 'LATE' && phase !== 'LAPSED',
    opensOn,
    inForceUntil,
    takenUntil,
    fee: phase === 'LATE' || (phase === 'PENDING' && late) ? (rule?.fee ?? null) : null,
    nextChangeOn: nextDay([opensOn, ...[term.expiresOn, inForceUntil, takenUntil].map((day) => plusDays(day, 1))], on),
  };
}

function phaseOn(
  { expiresOn, sentOn, putOff }: Term,
  { opensOn, inForceUntil, takenUntil }: Pick<Renewal, 'opensOn' | 'inForceUntil' | 'takenUntil'>,
  on: Day,
): RenewalPhase {
  if (sentOn !== null && sentOn <= on && sentOn <= takenUntil) return 'PENDING';
  if (putOff && on > expiresOn) return 'PENDING';
  if (on < opensOn) return 'NOT_YET_OPEN';
  if (on <= expiresOn) return 'OPEN';
  if (on <= inForceUntil) return 'GRACE';
  return on <= takenUntil ? 'LATE' : 'LAPSED';
}

/** The rule for renewals sent on the day; of several the first. */
function lateRule({ late = [] }: Maintenance, sentOn: Day): LateRule | undefined {
  return late.find(
    ({ from, until }) => (from === undefined || sentOn >= from) && (until === undefined || sentOn <= until),
  );
}

/** The last day of the next term: so many months from where the scheme lets it begin. */
export function nextExpiry(
  maintenance: Maintenance,
  term: Pick<Term, 'awardedOn' | 'expiresOn'>,
  decidedOn: Day,
  months: number,
): Day {
  switch (maintenance.nextTermFrom) {
    case 'previous-expiry':
      return monthsAfter(term.expiresOn, months);
    case 'decision-day':
      return plusDays(plusMonths(decidedOn, months), -1);
    case 'award-day': {
      const terms = Math.floor((monthOf(term.expiresOn) - monthOf(term.awardedOn) + 1) / months) + 1;
      return plusDays(plusMonths(term.awardedOn, terms * months), -1);
    }
  }
}

/** What is asked of somebody who was away for so many months; null where the scheme has no rung for it. */
export function rungFor({ reinstatement = [] }: Maintenance, absentMonths: number): Rung | null {
  return reinstatement.find(({ belowMonths }) => belowMonths === undefined || absentMonths < belowMonths) ?? null;
}

/** Until when documents of a cycle are kept; null where the scheme does not say. */
export function documentsKeptUntil({ keepDocumentsMonths }: Maintenance, cycleEndsOn: Day): Day | null {
  return keepDocumentsMonths === undefined ? null : monthsAfter(cycleEndsOn, keepDocumentsMonths);
}

/** The last day on which a right that was earned can be claimed; null where the scheme sets no end to it. */
export function claimableUntil({ claimMonths }: Maintenance, earnedOn: Day): Day | null {
  return claimMonths === undefined ? null : plusDays(plusMonths(earnedOn, claimMonths), -1);
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

function nextDay(days: readonly Day[], on: Day): Day | null {
  return days.filter((day) => day > on).sort()[0] ?? null;
}
