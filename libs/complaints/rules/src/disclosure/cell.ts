import type { CaseEventName } from '../case-events.js';
import type { CaseState } from '../case-states.js';
import type { Degree, Item } from './items.js';
import type { Reader } from './readers.js';

/** Why a cell is not as the reference has it. Each is explained in decision 082. */
export type Because = 'no-rendition' | 'no-column' | 'charges-tell-it' | 'name-with-story';

/** What one reader has of one item. */
export type Cell = {
  readonly degree: Degree;
  /** What they have of what is their own, where that is more. */
  readonly own?: Degree;
  /** The step with which it begins; from the beginning where none is said. */
  readonly from?: CaseEventName;
  /** Steps after which that step has to be taken anew: a second panel has its own bundle. */
  readonly anewAfter?: readonly CaseEventName[];
  /** Steps with which it is over. */
  readonly until?: readonly CaseEventName[];
  /** States in which it is read as well, although that step has not been taken. */
  readonly alsoIn?: readonly CaseState[];
  /** It needs an act of disclosure of that very thing, beside all else. */
  readonly byAct?: true;
  /** What they have of it while an identity custodian has opened it to them, and to nobody else of their function (R12). */
  readonly opened?: Degree;
  /** What the reference says, where this is another. */
  readonly reference?: Degree;
  readonly because?: Because;
};

/** A row: where it is from, and the cells of those who have anything of it. Whoever is not named reads nothing. */
export type Row = {
  readonly item: Item;
  /** The rows of the reference procedure by which it comes to be read; `6.2` for the matrix itself. */
  readonly source: readonly string[];
  readonly cells: Readonly<Partial<Record<Reader, Cell>>>;
};

type More = Omit<Cell, 'degree'>;
export const full = (more: More = {}): Cell => ({ degree: 'full', ...more });
export const redacted = (more: More = {}): Cell => ({ degree: 'redacted', ...more });
export const existence = (more: More = {}): Cell => ({ degree: 'existence', ...more });
/** Nothing of anybody else's, and all of one's own. */
export const own = (more: More = {}): Cell => ({ degree: 'nothing', own: 'full', ...more });

/** What a panel reads of the file begins with the bundle, as the parties have it then; another panel's begins with its own. */
export const WITH_BUNDLE = { from: 'serve-bundle', anewAfter: ['remit'] } as const;

/** The same cell for several readers. */
export function each(readers: readonly Reader[], cell: Cell): Partial<Record<Reader, Cell>> {
  return Object.fromEntries(readers.map((reader) => [reader, cell]));
}
