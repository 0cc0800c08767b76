import type { Activity, CoverDays } from './cover.js';
import type { CoverTerms } from './terms.js';

/** What a coach says of a cover. */
export type CoverContent = CoverDays &
  CoverTerms & {
    readonly insurer: string;
    readonly policyReference: string;
    /** ISO 3166-1 codes of two letters. */
    readonly countries: readonly string[];
    readonly activities: readonly Activity[];
  };
