import type { Condition, Filter } from '../scheme/filter.js';
import type { SchemeVersion } from '../scheme/scheme-version.js';
import type { ActiveEvidence, Evidence, EvidenceKind } from './evidence.js';

/** Everything that is known of one person, by its kind and in the order of its days, with what a rule needs to read it. */
export type Person = {
  readonly scheme: SchemeVersion;
  /** The level that is asked about. */
  readonly level: string;
  /** All that was recorded of the kind, taken back or not. */
  readonly of: (kind: EvidenceKind) => readonly Evidence[];
  /** What stands of the kind. */
  readonly active: (kind: EvidenceKind) => readonly ActiveEvidence[];
  /** What a filter chooses of what stands, its own trust included. */
  readonly select: (filter: Filter) => readonly ActiveEvidence[];
  /** Whether a piece meets all the conditions. */
  readonly meets: (one: ActiveEvidence, conditions: readonly Condition[] | undefined) => boolean;
};
