import type { Day, Refusal } from '@standing/kernel';
import type { Bounds } from '../adoption/bounds.js';
import { POST_ROWS, POSTS } from '../adoption/posts.js';
import type { CaseState } from '../case.js';
import type { CaseFunction, Seat } from '../functions.js';

/** The functions that have a limit: those for which people stand on rosters. */
export const LIMITED: readonly CaseFunction[] = [...new Set(POSTS.map((post) => POST_ROWS[post].function))];

type LimitRow = Bounds & {
  /** Unless the body sets another. */
  readonly limit: number;
};

const SITS: LimitRow = { limit: 3, min: 1, max: 10 };

/**
 * In how many open cases at a time one person holds a function (R15). Whoever looks into cases or decides them does it beside
 * their work. Those who keep the record are few, and each case takes two of them: a low number would stop the body.
 */
const LIMITS: Readonly<Partial<Record<CaseFunction, LimitRow>>> = {
  registrar: { limit: 20, min: 1, max: 100 },
  'case-manager': { limit: 10, min: 1, max: 50 },
};

export function limitRowOf(name: CaseFunction): LimitRow {
  return LIMITS[name] ?? SITS;
}

/** What a body set beside the numbers above. */
export type LimitsSet = Readonly<Partial<Record<CaseFunction, number>>>;

export function limitOf(name: CaseFunction, set: LimitsSet): number {
  return set[name] ?? limitRowOf(name).limit;
}

/** Why a body may not set this number. */
export function refusalsToSetLimit(name: CaseFunction, limit: number): Refusal[] {
  const { min, max } = limitRowOf(name);
  const fits = Number.isInteger(limit) && min <= limit && limit <= max;
  return fits ? [] : [{ code: 'COMPLAINTS_LOAD_BOUNDS', params: { min, max }, path: 'limit' }];
}

/** A function that somebody holds or held in some case of the body, with where that case stands today. */
export type Part = {
  readonly personId: string;
  readonly function: CaseFunction;
  readonly seat: Seat | null;
  readonly since: Day;
  /** The first day on which it is no longer held; null while it is. */
  readonly endedOn: Day | null;
  readonly state: CaseState;
};

/** Those who still have to do in a case whose decision is final: they keep it, watch over its sanction, or look again at it. */
const AFTER_THE_END: readonly CaseFunction[] = ['registrar', 'case-manager', 'sanction-monitor', 'sanction-panel'];

/** In how many open cases somebody holds the function on the day. A final decision ends it for whoever came to it. */
export function loadOf(personId: string, name: CaseFunction, parts: readonly Part[], on: Day): number {
  return parts.filter(
    (part) =>
      part.personId === personId &&
      part.function === name &&
      (part.endedOn === null || on < part.endedOn) &&
      hasToDo(name, part.state),
  ).length;
}

/** Whether anybody of this function still has to do in a case that stands so. */
export function hasToDo(name: CaseFunction, state: CaseState): boolean {
  return !state.startsWith('closed-') && (state !== 'final' || AFTER_THE_END.includes(name));
}

/** Why this person is given no further case: they hold the function in as many as the limit allows. */
export function refusalsOfLoad(load: number, limit: number): Refusal[] {
  return load < limit ? [] : [{ code: 'COMPLAINTS_LOAD_FULL', params: { limit }, path: 'who' }];
}
