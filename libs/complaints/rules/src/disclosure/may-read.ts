import type { Day } from '@standing/kernel';
import type { Case } from '../case.js';
import type { CaseEventName } from '../case-events.js';
import { happened } from '../full/facts-of-case.js';
import { lineOf } from '../procedures.js';
import { stateOf } from '../state-of.js';
import type { Cell } from './cell.js';
import type { Degree, Item } from './items.js';
import { rowOf } from './matrix.js';
import type { Reader } from './readers.js';

/** What is known of the very thing that somebody wants to read, beside what kind of thing it is. */
export type OfIt = {
  /** It comes from the reader. */
  readonly isOwn?: boolean;
  /** It was disclosed to the reader by an act, and is not withdrawn from their sight. */
  readonly isDisclosed?: boolean;
  /** A custodian has opened it to the reader, and that is not over. */
  readonly isOpened?: boolean;
};

/** How much of an item a reader has on a day, as the case stood on it. What no cell gives is not given. */
export function mayRead(
  item: Item,
  reader: Reader,
  theCase: Pick<Case, 'events' | 'procedure'>,
  day: Day,
  { isOwn = false, isDisclosed = false, isOpened = false }: OfIt = {},
): Degree {
  const cell: Cell | undefined = rowOf(item).cells[reader];
  if (!cell) return 'nothing';
  if (isOwn && cell.own) return cell.own;
  const then = { ...theCase, events: theCase.events.filter(({ on }) => on <= day) };
  if (cell.until?.some((step) => happened(then, step))) return 'nothing';
  const hasBegun =
    cell.from === undefined ||
    wasTaken(cell.from, cell.anewAfter ?? [], then) ||
    cell.alsoIn?.includes(stateOf(then)) === true;
  if (!hasBegun || (cell.byAct && !isDisclosed)) return 'nothing';
  return isOpened && cell.opened ? cell.opened : cell.degree;
}

/** Whether all of it is theirs to read. */
export function readsAll(...asked: Parameters<typeof mayRead>): boolean {
  return mayRead(...asked) === 'full';
}

/** Where a procedure shows nobody a file before it is decided on, the service of charges stands in the place of these. */
const IN_WHOSE_PLACE: readonly CaseEventName[] = ['disclose', 'serve-bundle'];

/** Whether a step was taken, since the last of those after which it has to be taken anew. */
function wasTaken(
  step: CaseEventName,
  anewAfter: readonly CaseEventName[],
  theCase: Pick<Case, 'events' | 'procedure'>,
): boolean {
  const isOfAnother = IN_WHOSE_PLACE.includes(step) && !lineOf(theCase.procedure, step);
  return happened(theCase, isOfAnother ? 'serve' : step, ...anewAfter);
}
