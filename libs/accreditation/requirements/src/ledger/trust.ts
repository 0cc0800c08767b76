import { TRUST_LEVELS, type Trust } from './evidence.js';

/** Whether the trust is at least the other; all of it is declared. */
export function reaches(trust: Trust, atLeast: Trust): boolean {
  return atLeast === 'declared' || TRUST_LEVELS.indexOf(trust) >= TRUST_LEVELS.indexOf(atLeast);
}

/** The stricter of two. */
export function stricter(one: Trust, other: Trust): Trust {
  return reaches(one, other) ? one : other;
}
