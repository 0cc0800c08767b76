/** What a report counts, and how cases ended; the graph's spelling. */
export type ReportTable =
  | ('RECEIVED' | 'ENDED' | 'APPEALS_DECIDED' | 'MEASURES_TAKEN' | 'OPENED_IN_EMERGENCY')
  | ('REOPENED' | 'ANNULLED');
export type ReportPart =
  | ('INADMISSIBLE' | 'OUT_OF_TIME' | 'REFERRED' | 'RESOLVED' | 'WITHDRAWN_BY_COMPLAINANT')
  | ('NO_CASE' | 'ADVICE' | 'NO_BREACH' | 'QUASHED' | 'DISMISSED' | 'UPHELD')
  | ('REDRESS' | 'LEARNING_PLAN' | 'CAUTION' | 'CONDITIONS' | 'LEVEL_REDUCTION' | 'SUSPENSION')
  | ('ROLE_REMOVAL' | 'WITHDRAWAL' | 'EXCLUSION' | 'NON_COMPLIANCE' | 'LEFT_BY_CONSENT')
  | ('DANGER' | 'COURT_ORDER' | 'NOBODY_LEFT');
export type ReportCorrection = 'RECORDED_LATE' | 'COUNTED_TWICE' | 'COUNTED_WRONGLY' | 'CHANGED_BY_JUDGMENT';

/** An edition of what is published of a year. Days are civil days in the body's zone. */
export type ReportShown = {
  readonly year: number;
  readonly edition: number;
  readonly correction: ReportCorrection | null;
  readonly publishedOn: string;
  /** None where there are fewer than five. */
  readonly numbers: readonly {
    readonly table: ReportTable;
    readonly part: ReportPart | null;
    readonly cases: number | null;
  }[];
  /** None where a part is hidden. */
  readonly totals: readonly { readonly table: ReportTable; readonly cases: number | null }[];
};

/** `transparency` at `/transparency`, with the latest edition of each year, and at `/transparency/:year`, with all of one. */
export type TransparencyProps = { readonly reports: readonly ReportShown[]; readonly year: number | null };
