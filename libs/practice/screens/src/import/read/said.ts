import { type Columns, columnsOf } from './columns.js';
import type { DateOrder } from './days.js';
import type { Table } from './table.js';

/** What the coach says of the columns; the order of dates is theirs to say only where the file does not show it. */
export type Said = {
  readonly columns: Columns;
  readonly order: DateOrder | null;
  readonly allPaid: boolean | null;
  readonly sumsOnLastDay: boolean;
};

/** What the names of the columns say by themselves. */
export function firstSaid(table: Table): Said {
  return { columns: columnsOf(table.headers), order: null, allPaid: null, sumsOnLastDay: false };
}

/** Whether every session can be found: its client, day, length and fee. */
export function isWhole({ columns, allPaid }: Said): boolean {
  const sums = columns.paidHours !== undefined || columns.proBonoHours !== undefined;
  const hasLength = columns.length !== undefined || sums;
  const hasFee = columns.fee !== undefined || (columns.length === undefined && sums) || allPaid !== null;
  return columns.client !== undefined && columns.heldOn !== undefined && hasLength && hasFee;
}

/** Whatever is written where days are. */
export function cellsOfDays({ rows }: Table, { heldOn, endedOn }: Columns): string[] {
  const places = [heldOn, endedOn].filter((place) => place !== undefined);
  return rows.flatMap(({ cells }) => places.map((place) => cells[place] ?? ''));
}
