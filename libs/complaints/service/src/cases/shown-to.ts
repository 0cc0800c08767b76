import { type Case, type CaseFunction, type Item, type OfIt, readerOf, readsAll } from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';

/** Whether the matrix gives an item of a case, all of it, to whoever holds this function today. */
export type Gives = (item: Item, ofIt?: OfIt) => boolean;

/** What the matrix gives of a case to a function on a day; every reading of a case asks this and nothing else. */
export function shownTo(as: CaseFunction, theCase: Case, today: Day): Gives {
  return (item, ofIt) => readsAll(item, readerOf(as), theCase, today, ofIt);
}
