import type { Day } from '@standing/kernel';
import type { ActiveEvidence, Evidence, Trust } from './evidence.js';
import { reaches, trustNeeded, unfit } from './left-out.js';
import type { Quarters } from './period.js';
import type { Filter, Requirement, Threshold } from './requirement.js';
import type { SchemeVersion } from './scheme-version.js';

/** Everything that one requirement looks at, for one person and level, before a day is chosen. */
export type Sheet = {
  readonly scheme: SchemeVersion;
  readonly requirement: Requirement;
  readonly level: string;
  readonly quarters: Quarters;
  /** The least trust that counts on the line. */
  readonly trust: Trust;
  /** All evidence of the line's kind, whether it counts or not. */
  readonly all: readonly Evidence[];
  /** What counts on the days that lie in the window, in their order. */
  readonly counting: readonly ActiveEvidence[];
  /** What would count if all that is declared were confirmed, in the same order. */
  readonly onceConfirmed: readonly ActiveEvidence[];
  /** What the ratios of the threshold are measured against. */
  readonly against: ReadonlyMap<Filter, readonly ActiveEvidence[]>;
  /** Whether the scheme's precondition is met on the day. */
  readonly open: (day: Day) => boolean;
  /** The days on which the precondition may change by the passing of time. */
  readonly gateDays: (on: Day) => readonly Day[];
};

/** Lays out the requirement over a person's evidence, which is already reduced to its latest revisions. */
export function sheetOf(
  requirement: Requirement,
  evidence: readonly Evidence[],
  rest: Pick<Sheet, 'scheme' | 'level' | 'quarters' | 'open' | 'gateDays'>,
): Sheet {
  const { of } = requirement.measure;
  const trust = trustNeeded(of, requirement.evidence);
  const all = evidence.filter((one) => one.kind === of.kind);
  const fit = all.filter((one): one is ActiveEvidence => unfit(one, of) === null);
  const counts = (one: ActiveEvidence) => reaches(one.trust, trust);
  return {
    ...rest,
    requirement,
    trust,
    all,
    counting: fit.filter(counts),
    onceConfirmed: awaitsConfirmation(requirement, trust) ? fit : fit.filter(counts),
    against: new Map(ratioFilters(requirement.threshold).map((filter) => [filter, counted(evidence, filter)])),
  };
}

/** Another person confirms what is declared; what must be in force is documented by whoever verifies it. */
function awaitsConfirmation({ measure }: Requirement, trust: Trust): boolean {
  return trust === 'confirmed' || (trust === 'documented' && measure.kind === 'in-force');
}

/** What the ratios of a threshold are measured against. */
export function ratioFilters(threshold: Threshold): Filter[] {
  if (threshold.kind === 'greatest') return threshold.floors.flatMap(ratioFilters);
  return threshold.kind === 'ratio' ? [threshold.of] : [];
}

function counted(evidence: readonly Evidence[], filter: Filter): ActiveEvidence[] {
  return evidence.filter(
    (one): one is ActiveEvidence =>
      one.kind === filter.kind && unfit(one, filter) === null && reaches(one.trust, filter.trustAtLeast ?? 'declared'),
  );
}
