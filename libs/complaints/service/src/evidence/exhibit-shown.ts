import {
  type Case,
  type CaseFunction,
  type Degree,
  isInSight,
  itemOfExhibit,
  mayBeReliedOn,
  mayRead,
  readerOf,
} from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import type { Act } from './acts-of-disclosure.js';
import type { ExhibitRow } from './exhibit.entity.js';

/** Who asks: somebody in a function of the case. */
export type Asking = {
  readonly as: CaseFunction;
  readonly personId: string;
  readonly theCase: Case;
  readonly today: Day;
};

/** Before whom nothing comes that a finding may not rest on: whoever decides has not to forget what they read. */
const DECIDING: readonly CaseFunction[] = ['panel', 'appeal-panel'];

/** How much of one version of an exhibit somebody has that day: what the matrix gives, and to panels what may be relied on. */
export function shownOf(row: ExhibitRow, acts: readonly Act[], { as, personId, theCase, today }: Asking): Degree {
  const own = acts.filter(({ exhibitId }) => exhibitId === row.id);
  const isOwn = as === 'respondent' ? row.source === 'respondent' : row.putInBy === personId;
  const isDisclosed = as === 'respondent' && isInSight(own, 'respondent', today);
  const degree = mayRead(itemOfExhibit(row), readerOf(as), theCase, today, { isOwn, isDisclosed });
  if (degree !== 'full' || !DECIDING.includes(as)) return degree;
  return mayBeReliedOn(row, own, today) ? degree : 'existence';
}
