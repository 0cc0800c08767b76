import type { Columns, Field } from './columns.js';
import { type DateOrder, dayIn } from './days.js';
import type { Table, TableRow } from './table.js';
import { isGroup, minutesIn, paidIn, unitIn } from './values.js';

/** How the coach says that the table is to be read. */
export type Reading = {
  readonly columns: Columns;
  readonly order: DateOrder;
  /** Of all rows, where no column says it. */
  readonly allPaid: boolean | null;
  /** Hours between two days are logged as one entry on the last, where they would fit into one day. */
  readonly sumsOnLastDay: boolean;
};

/** A session as it could be sent, but for its client, whose name stays here. */
export type Session = {
  /** Counted over the file: a row with paid and with pro bono hours is two. */
  readonly number: number;
  readonly line: number;
  readonly client: string;
  readonly group: boolean;
  readonly heldOn: string;
  readonly minutes: number;
  readonly paid: boolean;
};

/** What is wrong with a cell, before the rules are asked. A sum is hours over several days, which is no session. */
export type Wrong = 'client' | 'heldOn' | 'minutes' | 'fee' | 'sum';

export type Mistake = { readonly line: number; readonly wrong: Wrong };

export type Prepared = { readonly sessions: readonly Session[]; readonly mistakes: readonly Mistake[] };

const MINUTES_OF_A_DAY = 24 * 60;

/** The sessions of a table, and what of it could not be read, by line. */
export function prepare(table: Table, reading: Reading): Prepared {
  const sessions: Session[] = [];
  const mistakes: Mistake[] = [];
  for (const row of table.rows) {
    const read = readRow(row, table.headers, reading);
    if (read.wrong.length > 0) mistakes.push(...read.wrong.map((wrong) => ({ line: row.line, wrong })));
    else
      for (const part of read.parts)
        sessions.push({ number: sessions.length + 1, line: row.line, ...read.shared, ...part });
  }
  return { sessions, mistakes };
}

type Part = { readonly minutes: number; readonly paid: boolean };

function readRow(row: TableRow, headers: readonly string[], reading: Reading) {
  const { columns, order, sumsOnLastDay } = reading;
  const cell = (field: Field) => (columns[field] === undefined ? '' : (row.cells[columns[field]] ?? ''));
  const client = [cell('client'), cell('clientMore')].filter((name) => name !== '').join(' ');
  const from = dayIn(cell('heldOn'), order);
  const to = cell('endedOn') === '' ? from : dayIn(cell('endedOn'), order);
  const parts = partsOf(cell, headers, reading);
  const minutes = parts.reduce((sum, part) => sum + (part.minutes ?? 0), 0);
  const isSum = from !== null && to !== null && from !== to && (!sumsOnLastDay || minutes > MINUTES_OF_A_DAY);
  const wrong: Wrong[] = [
    ...(client === '' ? (['client'] as const) : []),
    ...(from === null || to === null || to < from ? (['heldOn'] as const) : []),
    ...(parts.length === 0 || parts.some((part) => part.minutes === null) ? (['minutes'] as const) : []),
    ...(parts.some(({ paid }) => paid === null) ? (['fee'] as const) : []),
    ...(isSum ? (['sum'] as const) : []),
  ];
  return { wrong, parts: parts as readonly Part[], shared: { client, group: isGroup(cell('form')), heldOn: to ?? '' } };
}

function partsOf(cell: (field: Field) => string, headers: readonly string[], { columns, allPaid }: Reading) {
  const header = (field: Field) => headers[columns[field] ?? -1] ?? '';
  const paid = columns.fee === undefined ? allPaid : paidIn(cell('fee'), header('fee'));
  const length = { minutes: minutesIn(cell('length'), unitIn(header('length'))), paid };
  const sums = (['paidHours', 'proBonoHours'] as const)
    .filter((field) => !/^(0+([.,]0+)?)?$/.test(cell(field)))
    .map((field) => ({ minutes: minutesIn(cell(field), 'hours'), paid: field === 'paidHours' }));
  return columns.length === undefined ? sums : [length];
}
