import type { Day } from '@standing/kernel';
import type { Case } from '../case.js';
import type { CaseEventName } from '../case-events.js';
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
};

/** How much of an item a reader has on a day, as the case stood on it. What no cell gives is not given. */
export function mayRead(
  item: Item,
  reader: Reader,
  theCase: Pick<Case, 'events' | 'procedure'>,
  day: Day,
  { isOwn = false, isDisclosed = false }: OfIt = {},
): Degree {
  const cell: Cell | undefined = rowOf(item).cells[reader];
  if (!cell) return 'nothing';
  if (isOwn && cell.own) return cell.own;
  const then = { ...theCase, events: theCase.events.filter(({ on }) => on <= day) };
  const hasBegun =
    cell.from === undefined || wasTaken(cell.from, then) || cell.alsoIn?.includes(stateOf(then)) === true;
  return hasBegun && (!cell.byAct || isDisclosed) ? cell.degree : 'nothing';
}

/** Whether all of it is theirs to read. */
export function readsAll(...asked: Parameters<typeof mayRead>): boolean {
  return mayRead(...asked) === 'full';
}

/** Whether a step was taken. Where a procedure has no such line, the service of charges stands in its place. */
function wasTaken(step: CaseEventName, { events, procedure }: Pick<Case, 'events' | 'procedure'>): boolean {
  const asked = lineOf(procedure, step) ? step : 'serve';
  return events.some(({ event }) => event === asked);
}
