import type { Day, Refusal } from '@standing/kernel';
import { PANELS } from '../appointing.js';
import type { Case } from '../case.js';
import { APPOINTED, refusalsToGive } from '../giving.js';
import { refusalsToSit } from '../sitting.js';
import { loadOf, type Part, refusalsOfLoad } from './load.js';
import { isOnRoster, keepsRoster, postsFor, type RosterEntry, type Wanted } from './roster.js';

/** Why somebody else was appointed than who was next: of a list, for words would say more than whoever reads it needs. */
export const PASS_REASONS = [
  /** They are ill or away. */
  'away',
  /** They were asked, and did not answer. */
  'no-answer',
  /** A tie of theirs would have to be signed off by two others. */
  'soft-conflict',
  /** The case takes somebody who knows something that they do not. */
  'knowledge',
  /** Both parties agreed on somebody else. */
  'parties-agreed',
] as const;
export type PassReason = (typeof PASS_REASONS)[number];

/** What is written down: such a reason, or that nobody on the roster was left and somebody beside it was appointed. */
export const PASS_CODES = [...PASS_REASONS, 'nobody-left'] as const;
export type PassCode = (typeof PASS_CODES)[number];

/** What a rota is worked out from, beside the case. */
export type RotaGiven = {
  readonly roster: readonly RosterEntry[];
  readonly parts: readonly Part[];
  readonly limit: number;
  /** Those who have no part in this case, by a hard tie with somebody whom it names or by their own word. */
  readonly shutOut: readonly string[];
};

export type Rota = {
  /** Whether the body keeps a roster for it; where it keeps none, nobody is next, and so nothing is asked. */
  readonly kept: boolean;
  /** Those who may be given it, the next first. */
  readonly order: readonly string[];
};

/**
 * Who is next (R15): of those on the roster for it, on the day, whom nothing keeps from it in this case and who are below
 * their limit, the one who was given it the longest ago. Never comes first, and of one day the lower id: nobody chose either.
 */
export function rotaOf(wanted: Wanted, given: RotaGiven, theCase: Case, on: Day): Rota {
  const { roster, parts, limit, shutOut } = given;
  const posts = postsFor(wanted);
  const standing = roster.filter((entry) => posts.includes(entry.post) && isOnRoster(entry, on));
  const order = [...new Set(standing.map(({ personId }) => personId))]
    .filter((personId) => !shutOut.includes(personId))
    .filter((personId) => mayTake(personId, wanted, theCase, on))
    .filter((personId) => refusalsOfLoad(loadOf(personId, wanted.function, parts, on), limit).length === 0)
    .map((personId) => ({ personId, last: lastGiven(personId, wanted, parts) }))
    .toSorted((one, other) => compare(one.last, other.last) || compare(one.personId, other.personId))
    .map(({ personId }) => personId);
  return { kept: keepsRoster(roster, wanted, on), order };
}

/** Whether nothing of the person keeps them from it; that a place is taken or a panel full is said of nobody. */
function mayTake(personId: string, { function: name, seat }: Wanted, theCase: Case, on: Day): boolean {
  const panel = PANELS.find((one) => one === name);
  const appointed = APPOINTED.find((one) => one === name);
  const refusals = panel
    ? refusalsToSit({ panel, personId, seat }, theCase, on)
    : appointed
      ? refusalsToGive({ function: appointed, personId, seat }, theCase, on)
      : [];
  return !refusals.some(({ path }) => path === 'who');
}

/** The last day on which somebody was given it, in whatever case; the empty text, which is before every day, for never. */
function lastGiven(personId: string, { function: name, seat }: Wanted, parts: readonly Part[]): string {
  const days = parts
    .filter((part) => part.personId === personId && part.function === name)
    .filter((part) => seat === null || part.seat === null || part.seat === seat)
    .map(({ since }) => since);
  return days.reduce((last, day) => (day > last ? day : last), '');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Whom somebody appoints, and why not who is next. */
export type Choice = { readonly personId: string; readonly because: PassReason | null };

/**
 * Why this person is not appointed: somebody else is next and no reason was given, or they stand on no roster while somebody
 * on it can be found.
 */
export function refusalsByRota({ personId, because }: Choice, { order }: Rota): Refusal[] {
  const place = order.indexOf(personId);
  if (place === -1 && order.length > 0) return [{ code: 'COMPLAINTS_NOT_ON_ROSTER', path: 'who' }];
  return place > 0 && because === null ? [{ code: 'COMPLAINTS_NOT_NEXT', path: 'because' }] : [];
}

/** Those who were before the person whom somebody appoints. */
export function passedOver(personId: string, { order }: Rota): readonly string[] {
  return order.slice(0, Math.max(order.indexOf(personId), 0));
}

/** Whether somebody was found beside the roster, since nobody on it was left. */
export function isBesideRoster(personId: string, { kept, order }: Rota): boolean {
  return kept && !order.includes(personId);
}
