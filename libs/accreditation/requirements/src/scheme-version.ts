import type { Day } from '@standing/kernel';
import type { EvidenceKind } from './evidence.js';
import type { Amount, Requirement } from './requirement.js';
import type { Text } from './text.js';

/** A level that a person can hold, the lowest first in its scheme. */
export type Level = {
  readonly code: string;
  readonly title: Text;
};

/** What the published rules leave open, decided once for the whole scheme and visible to every reader. */
export type Settings = {
  /** Quarters of the civil year, or quarters counted from the month in which the body's year begins. */
  readonly quarters: 'civil' | 'body-year';
  /** How an amount owed by ratio becomes whole minutes. `toMinutes: 1` with `up` is the strict ratio. */
  readonly ratio: { readonly round: 'up' | 'down'; readonly toMinutes: number };
};

/** What an award by this scheme is like. */
export type AwardSettings = {
  /** For how many months an award holds, the same for all levels or one for each; without end where it is left out. */
  readonly validForMonths?: Amount | undefined;
  /** The capitals with which the references of awards begin; `AC` when they are left out. */
  readonly referencePrefix?: string | undefined;
};

/** A body's scheme as published at one moment: levels, requirements, and the choices behind them. Never changed afterwards. */
export type SchemeVersion = {
  readonly format: 1;
  readonly scheme: string;
  readonly version: string;
  readonly title: Text;
  readonly validFrom: Day;
  readonly settings: Settings;
  /** How awards are made; when it is left out they have no end and a plain reference. */
  readonly awards?: AwardSettings | undefined;
  /** The kinds of evidence that the body collects here. A line on any other kind is unknown, never met. */
  readonly collected: readonly EvidenceKind[];
  readonly levels: readonly Level[];
  /** Ids of the requirements that must be met before any other evidence counts (AT-2: the signed code). */
  readonly precondition: readonly string[];
  readonly requirements: readonly Requirement[];
};

/** What the body's own calendar adds to the civil one. */
export type Calendar = {
  /** The month in which the body's year begins, 1 to 12. */
  readonly yearStartsInMonth: number;
};

/** For how many months an award of the level holds; null when it has no end. */
export function monthsOfValidity({ awards }: Pick<SchemeVersion, 'awards'>, level: string): number | null {
  const months = awards?.validForMonths;
  return typeof months === 'object' ? (months[level] ?? null) : (months ?? null);
}
