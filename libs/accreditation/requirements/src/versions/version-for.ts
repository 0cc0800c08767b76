import type { Day } from '@standing/kernel';
import type { SchemeVersion } from '../scheme/scheme-version.js';

/** The days by which a version may be chosen; those that have not been are null. */
export type VersionDays = {
  readonly on: Day;
  readonly appliedOn?: Day | null | undefined;
  readonly factOn?: Day | null | undefined;
  readonly cycleFrom?: Day | null | undefined;
};

/** The version that decides, and the one before it while that is accepted as well. */
export type ChosenVersion<Version> = { readonly version: Version; readonly former: Version | null };

/**
 * The version of a scheme that decides. Each version says itself by which day it takes over from the one
 * before: the latest that has taken over on its own day decides, so that what is frozen at application stays so.
 *
 * @param versions all published versions of one scheme, in any order
 * @returns null where none was in force yet
 */
export function versionFor<Version extends Pick<SchemeVersion, 'validFrom' | 'transition'>>(
  versions: readonly Version[],
  days: VersionDays,
): ChosenVersion<Version> | null {
  const ordered = [...versions].sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  const at = ordered.findLastIndex((version) => version.validFrom <= dayFor(version, days));
  const version = ordered[at];
  if (version === undefined) return null;
  const { formerUntil } = version.transition ?? {};
  const former = formerUntil !== undefined && days.on <= formerUntil ? (ordered[at - 1] ?? null) : null;
  return { version, former };
}

/** A day that has not been is the day decided on: who applies today applies by today's version. */
function dayFor(
  { transition }: Pick<SchemeVersion, 'transition'>,
  { on, appliedOn, factOn, cycleFrom }: VersionDays,
): Day {
  switch (transition?.by) {
    case 'application':
      return appliedOn ?? on;
    case 'fact':
      return factOn ?? on;
    case 'cycle':
      return cycleFrom ?? on;
    case 'decision':
    case undefined:
      return on;
  }
}
