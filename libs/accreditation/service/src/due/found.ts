import { type Decision, decide, mustBeMet, type Result } from '@standing/accreditation/requirements';
import type { StandingStatus } from '@standing/accreditation/rules';
import type { Day } from '@standing/kernel';
import { CALENDAR } from '../calendar.js';
import type { KnownOfPerson } from './known-of-person.js';

/** What the last decision of a person came to: codes alone. */
export type Found = {
  readonly status: StandingStatus;
  /** The first day of the pause that they are in; left out while they are in none. */
  readonly pausedSince?: Day;
  /** The result of each level that was looked at, the one held first. */
  readonly levels: readonly { readonly level: string; readonly result: Result }[];
  /** The lines and groups of those levels that must be met and are not. */
  readonly unmet: readonly { readonly level: string; readonly ruleId: string }[];
};

/** How the person stands towards each of their levels on the day. */
export function decisionsOn({ document, levels, evidence }: KnownOfPerson, on: Day): Decision[] {
  return document === null ? [] : levels.map((level) => decide(document, level, evidence, CALENDAR, on));
}

/** What it comes to. */
export function foundIn({ standing }: KnownOfPerson, decisions: readonly Decision[]): Found {
  return {
    status: standing.status,
    ...(standing.pausedSince === null ? {} : { pausedSince: standing.pausedSince }),
    levels: decisions.map(({ level, result }) => ({ level, result })),
    unmet: decisions.flatMap((decision) => unmetIn(decision).map((ruleId) => ({ level: decision.level, ruleId }))),
  };
}

/** Whether two decisions came to the same; the database keeps keys in an order of its own. */
export function isSame(one: Found, other: Found): boolean {
  return written(one) === written(other);
}

function unmetIn(decision: Decision): string[] {
  const { lines, groups } = mustBeMet(decision);
  const all = [
    ...lines.map(({ ruleId, result }) => ({ ruleId, result })),
    ...groups.map(({ id, result }) => ({ ruleId: id, result })),
  ];
  return all.filter(({ result }) => result !== 'MET' && result !== 'ADJUSTED').map(({ ruleId }) => ruleId);
}

function written({ status, pausedSince = '', levels, unmet }: Found): string {
  const ofLevels = levels.map(({ level, result }) => `${level} ${result}`);
  return [status, pausedSince, ...ofLevels, ...unmet.map(({ level, ruleId }) => `${level} ${ruleId}`)].join('\n');
}
