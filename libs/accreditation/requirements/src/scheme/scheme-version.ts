import type { Day } from '@standing/kernel';
import type { EvidenceKind } from '../ledger/evidence.js';
import type { Amount } from './amount.js';
import type { Assessment } from './assessment.js';
import type { Fees } from './fees.js';
import type { Group, Pool } from './group.js';
import type { Maintenance } from './maintenance.js';
import type { Requirement } from './requirement.js';
import type { Settings } from './settings.js';
import type { Text } from './text.js';

/** A level that a person can hold, the lowest first in its scheme. */
export type Level = {
  readonly code: string;
  readonly title: Text;
};

/** What an award by this scheme is like. */
export type AwardSettings = {
  /** For how many months an award holds, the same for all levels or one for each; without end where it is left out. */
  readonly validForMonths?: Amount | undefined;
  /** The capitals with which the references of awards begin; `AC` when they are left out. */
  readonly referencePrefix?: string | undefined;
};

/** A category of evidence, and the one that it is part of. */
export type Category = { readonly code: string; readonly title: Text; readonly within?: string | undefined };

/** What another body awards, and the level that it is as good as, for as long as the body says so. */
export type Equivalence = {
  readonly issuer: string;
  readonly designation: string;
  readonly level: string;
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
};

/**
 * Which version decides: the one in force on the day decided on, on the day of the application, of the fact
 * or on which the cycle began; and until when the version before is accepted as well.
 */
export type Transition = {
  readonly by: 'decision' | 'application' | 'fact' | 'cycle';
  readonly formerUntil?: Day | undefined;
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
  /** How awards are kept: cycles, windows, lateness, what is asked of whoever comes back. */
  readonly maintenance?: Maintenance | undefined;
  /** What applications cost; no fee is named when it is left out. */
  readonly fees?: Fees | undefined;
  readonly transition?: Transition | undefined;
  /** By what people assess an application; without it a level is decided by its lines alone. */
  readonly assessment?: Assessment | undefined;
  readonly categories?: readonly Category[] | undefined;
  readonly equivalences?: readonly Equivalence[] | undefined;
  /** The kinds of evidence that the body collects here. A line on any other kind is unknown, never met. */
  readonly collected: readonly EvidenceKind[];
  readonly levels: readonly Level[];
  /** Ids of the requirements that must be met before any other evidence counts (AT-2: the signed code). */
  readonly precondition: readonly string[];
  readonly requirements: readonly Requirement[];
  /** Lines of which not all must be met. A line that no group names must be. */
  readonly groups?: readonly Group[] | undefined;
  readonly pools?: readonly Pool[] | undefined;
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
