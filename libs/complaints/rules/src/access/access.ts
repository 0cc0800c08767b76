import { addDays, type Day } from '@standing/kernel';
import { FRANCE } from '../calendar.js';
import type { Case } from '../case.js';
import { clockOf } from '../clock-table.js';
import { dueOf } from '../due.js';
import type { Recipient } from '../letters/letter-table.js';

/** By what it is known who asks: they are signed in, or hold the code of the complaint, which may have come into other hands. */
export const KNOWN_BY = ['account', 'code'] as const;
export type KnownBy = (typeof KNOWN_BY)[number];

export const ACCESS_ANSWERS = ['given', 'given-in-part', 'refused'] as const;
export type AccessAnswer = (typeof ACCESS_ANSWERS)[number];

/** That a party asks for a copy of what is kept of them in their case, and what became of it: codes and days. */
export type Access = {
  readonly party: Recipient;
  readonly knownBy: KnownBy;
  readonly askedOn: Day;
  /** The day on which somebody found who asks to be who they say; null where nobody did. */
  readonly provedOn: Day | null;
  /** How many further months it was given; null where it was given none. */
  readonly longerMonths: number | null;
  /** The day on which the asker took it back; null where they did not. */
  readonly withdrawnOn: Day | null;
  readonly answer: AccessAnswer | null;
  readonly answeredOn: Day | null;
};

export const ACCESS_STANDINGS = ['unknown', 'waits', 'withdrawn', ...ACCESS_ANSWERS] as const;
export type AccessStanding = (typeof ACCESS_STANDINGS)[number];

/** Where a request stands. It is unknown who asks until somebody says that they are who they say, unless they were signed in. */
export function accessStandingOf({ knownBy, provedOn, withdrawnOn, answer }: Access): AccessStanding {
  if (answer !== null) return answer;
  if (withdrawnOn !== null) return 'withdrawn';
  return knownBy === 'code' && provedOn === null ? 'unknown' : 'waits';
}

/** Whether somebody still has to answer it. */
export function isAccessOpen(one: Access): boolean {
  return ['unknown', 'waits'].includes(accessStandingOf(one));
}

/**
 * The last day to answer (K16), as it is known on a day: one month from the request, and the further ones that it was given. It
 * stands still only until it is known who asks, and then there is no day: null.
 */
export function accessDueOn(
  { knownBy, askedOn, provedOn, longerMonths }: Access,
  { procedure, calendar = FRANCE }: Pick<Case, 'procedure' | 'calendar'>,
  on: Day,
): Day | null {
  const rule = clockOf(procedure, 'K16');
  const { unit, count } = rule.length;
  const length = { unit, count: count + (longerMonths ?? 0) };
  const until = provedOn ?? addDays(on, 1);
  const unknown = knownBy === 'code' ? [{ reason: 'identity' as const, from: askedOn, until, reviewOn: until }] : [];
  const due = dueOf({ ...rule, length }, askedOn, unknown, on, calendar);
  return due.kind === 'running' ? due.dueOn : null;
}

/** Whether it should have been answered before the day. */
export function isAccessLate(one: Access, theCase: Parameters<typeof accessDueOn>[1], on: Day): boolean {
  const dueDay = accessDueOn(one, theCase, on);
  return isAccessOpen(one) && dueDay !== null && dueDay < on;
}

/** For how many civil days a copy lies ready, from the day after the answer (design). */
export const COPY_DAYS = 30;

/** The last day on which the asker may take their copy; null where none was given. */
export function copyUntil({ answer, answeredOn }: Pick<Access, 'answer' | 'answeredOn'>): Day | null {
  return answer === null || answer === 'refused' || answeredOn === null ? null : addDays(answeredOn, COPY_DAYS);
}
