/** Where files of one context are read, and what it is asked of them. */
export type Shelf = {
  /** `/files/<path>/<id>` hands them out. */
  readonly path: string;
  /** The query that finds a file for the reader, by its id. */
  readonly document: 'cpdDocument' | 'insuranceDocument' | 'supervisionDocument';
  /** The query that says which of some ids are files in use. */
  readonly kept: 'keptCpdDocuments' | 'keptInsuranceDocuments' | 'keptSupervisionDocuments';
};

/** Every context whose files are handed out as they lie. What none of them names is swept, unless it is an exhibit of a case. */
export const SHELVES: readonly Shelf[] = [
  { path: 'cpd', document: 'cpdDocument', kept: 'keptCpdDocuments' },
  { path: 'insurance', document: 'insuranceDocument', kept: 'keptInsuranceDocuments' },
  { path: 'supervision', document: 'supervisionDocument', kept: 'keptSupervisionDocuments' },
];
