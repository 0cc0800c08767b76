import type { Item } from '../disclosure/items.js';
import { itemOfStep } from '../disclosure/words-of.js';
import type { CaseEventName } from '../case-events.js';
import type { CaseFunction } from '../functions.js';
import { type ExhibitKind, type ExhibitSource, itemOfExhibit } from '../evidence/exhibit.js';

/** The sections of a bundle, in their order. What came after it was served is the last of them, whatever it is. */
export const BUNDLE_SECTIONS = ['charges', 'complainant', 'respondent', 'others', 'procedure', 'late'] as const;
export type BundleSection = (typeof BUNDLE_SECTIONS)[number];

/** What was written with a step of the case. */
export type StepPaper = {
  readonly of: 'step';
  readonly id: string;
  readonly event: CaseEventName;
  readonly writtenAs: CaseFunction | 'time';
  readonly cameAt: Date;
};

/** When a version of an exhibit was in the respondent's sight: from an act of disclosure until it was withdrawn. */
export type Sight = { readonly from: Date; readonly until: Date | null };

/** A version of an exhibit. */
export type ExhibitPaper = {
  readonly of: 'exhibit';
  readonly id: string;
  readonly kind: ExhibitKind;
  readonly source: ExhibitSource;
  readonly number: number;
  readonly version: number;
  readonly putInAt: Date;
  /** The acts by which it was disclosed to the respondent, in their order. */
  readonly sights: readonly Sight[];
};

/** What may be a paper of a bundle; the moments are on the body's clock. */
export type Paper = StepPaper | ExhibitPaper;

/** The steps of which something written may be a paper of its own. */
export const BUNDLE_STEPS = [
  'serve',
  'amend-charges',
  'reply',
  'file-report',
  'give-notice',
  'postpone',
  'adjourn',
] as const satisfies readonly CaseEventName[];
export type BundleStep = (typeof BUNDLE_STEPS)[number];

const CHARGING: readonly CaseEventName[] = ['serve', 'amend-charges'];

/** Whether a paper holds charges: those that stand are in the bundle, and not those that they took the place of. */
export function holdsCharges(paper: Paper): boolean {
  return paper.of === 'step' && CHARGING.includes(paper.event);
}

/** The row of the matrix under which a paper is read. */
export function itemOfPaper(paper: Paper): Item {
  if (paper.of === 'exhibit') return itemOfExhibit(paper);
  if (holdsCharges(paper)) return 'charges';
  return paper.event === 'reply' ? 'reply' : itemOfStep(paper.event);
}

/** Where a paper stands in a bundle that had not been served when it came. */
export function sectionOf(paper: Paper): Exclude<BundleSection, 'late'> {
  if (paper.of === 'step') {
    if (holdsCharges(paper)) return 'charges';
    return paper.event === 'reply' ? 'respondent' : 'procedure';
  }
  return paper.source === 'complainant' || paper.source === 'respondent' ? paper.source : 'others';
}
