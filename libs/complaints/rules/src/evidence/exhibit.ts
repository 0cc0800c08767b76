import type { Item } from '../disclosure/items.js';

/** What is put into a case as evidence. */
export const EXHIBIT_KINDS = ['statement', 'message', 'document', 'health-material'] as const;
export type ExhibitKind = (typeof EXHIBIT_KINDS)[number];

/** From whom it comes; whoever has no account gives it to the case manager or the investigator, who puts it in. */
export const EXHIBIT_SOURCES = ['complainant', 'respondent', 'witness', 'body'] as const;
export type ExhibitSource = (typeof EXHIBIT_SOURCES)[number];

/** One version of an exhibit. The first is what came in; another is the same with something made unreadable. */
export type Exhibit = {
  readonly kind: ExhibitKind;
  readonly source: ExhibitSource;
  /** From 1 on. */
  readonly version: number;
};

/** The row of the matrix under which an exhibit is read. */
export function itemOfExhibit({ kind }: Pick<Exhibit, 'kind'>): Item {
  if (kind === 'statement') return 'witness-statement';
  return kind === 'health-material' ? kind : 'document';
}
