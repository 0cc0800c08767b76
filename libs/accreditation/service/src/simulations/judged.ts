import {
  type Evidence,
  type Outcome,
  outcomeOf,
  type Result,
  type SchemeVersion,
  versionFor,
  type VersionDays,
} from '@standing/accreditation/requirements';
import { type Award, type AwardEnd, causesOf, holdsAward, standingOn } from '@standing/accreditation/rules';
import type { Day } from '@standing/kernel';
import { CALENDAR } from '../calendar.js';
import type { Documents } from './documents.js';

/** What the ledger knows of one member at the moment of knowledge. */
export type Found = {
  readonly personId: string;
  readonly evidence: readonly Evidence[];
  readonly awards: readonly (Award & { readonly appliedOn: Day })[];
  readonly ends: readonly AwardEnd[];
  /** The application that waits. */
  readonly applied: { readonly level: string; readonly appliedOn: Day } | null;
  /** The code of the level that they work towards. */
  readonly aimed: string | null;
};

/** What one member was and becomes at one level; null where a document has no such level. */
export type Judged = {
  readonly level: string;
  readonly was: Result | null;
  readonly becomes: Result | null;
  readonly causes: readonly string[];
  readonly kept: boolean;
};

/** The day looked at, and the moment by which things are known. */
export type Moment = { readonly on: Day; readonly knownAt: Date };

/**
 * What the member is by what is compared with and by the draft, at the level that they hold on the day, else ask for,
 * else aim at; null for whoever does none of these.
 */
export function judged(found: Found, documents: Documents, { on, knownAt }: Moment): Judged | null {
  const { awards, ends, applied, aimed, evidence } = found;
  const standing = standingOn(awards, ends, on, knownAt);
  const held = holdsAward(standing) ? standing.award : null;
  const level = held?.level ?? applied?.level ?? aimed;
  if (level === null) return null;
  const days = { on, appliedOn: (held ?? applied)?.appliedOn, cycleFrom: held?.validFrom };
  const { draft, against, published } = documents;
  const was = outcomeBy(against ?? versionFor(published, days)?.version ?? null, level, evidence, on);
  const becomes = outcomeBy(draft, level, evidence, on);
  return {
    level,
    was: was && was.result,
    becomes: becomes && becomes.result,
    causes: was && becomes ? causesOf(was.mustBeMet, becomes.mustBeMet) : [],
    kept: keepsFormer(draft, published, days),
  };
}

function outcomeBy(
  scheme: SchemeVersion | null,
  level: string,
  evidence: readonly Evidence[],
  on: Day,
): Outcome | null {
  if (scheme === null || !scheme.levels.some(({ code }) => code === level)) return null;
  return outcomeOf(scheme, level, evidence, CALENDAR, on);
}

/**
 * Whether the draft's transition lets a member with these days keep the version before. A draft that begins later than
 * the day looked at is taken to begin on it: nobody keeps anything only because it is not in force yet.
 */
function keepsFormer(draft: SchemeVersion, published: readonly SchemeVersion[], days: VersionDays): boolean {
  const validFrom = draft.validFrom < days.on ? draft.validFrom : days.on;
  const asInForce = { ...draft, validFrom };
  const before = published.filter((version) => version.validFrom < validFrom);
  const chosen = versionFor([...before, asInForce], days);
  return chosen !== null && (chosen.version !== asInForce || chosen.former !== null);
}
