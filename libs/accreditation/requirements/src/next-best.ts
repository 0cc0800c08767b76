import type { Decision, Line, RemedyCode } from './decision.js';
import { linesWorthDoing } from './must-be-met.js';

/**
 * The one line to do next, of those that bring the level nearer: what must be in force, and what everything else waits
 * for; then what others must finish, because it takes their time; then the biggest shortfall, measured against what the
 * line needs. Null when nothing can be done but wait.
 */
export function nextBest(decision: Decision): Line | null {
  const candidates = linesWorthDoing(decision).flatMap(open).filter(isDoable);
  return candidates.reduce<Line | null>((best, line) => (best === null || comesFirst(line, best) ? line : best), null);
}

/** A line on periods is worked on period by period, as far as they can still be filled. */
function open(line: Line): Line[] {
  return [...line.parts.filter((part) => part.result === 'NOT_YET_DUE'), line];
}

function isDoable({ remedy }: Line): boolean {
  return remedy !== null && remedy.code !== 'WAIT' && remedy.code !== 'FIRST';
}

/** The lower comes first. */
const RANKS: Readonly<Record<RemedyCode, number>> = {
  PROVIDE: 0,
  RENEW: 0,
  CONFIRM: 1,
  CONFIRM_AND_ADD: 1,
  ADD: 2,
  BEGIN: 2,
  PAST: 3,
  REDUCE: 3,
  EXPLAIN: 3,
  REAPPLY: 3,
  WAIT: 4,
  FIRST: 4,
};

function rank({ remedy }: Line): number {
  return remedy === null ? RANKS.WAIT : RANKS[remedy.code];
}

function comesFirst(line: Line, best: Line): boolean {
  if (rank(line) !== rank(best)) return rank(line) < rank(best);
  return shortfall(line) * needed(best) > shortfall(best) * needed(line);
}

function needed(line: Line): number {
  return Math.max(1, line.needed ?? 0);
}

function shortfall(line: Line): number {
  return Math.max(0, needed(line) - (line.counted ?? 0));
}
