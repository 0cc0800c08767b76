import { useMemo, useState } from 'react';
import type { Engagement } from '../engagements/use-engagements.js';
import { ClientSteps } from './client-steps.js';
import { ColumnsStep } from './columns-step.js';
import { type Columns, columnsOf } from './read/columns.js';
import { type DateOrder, orderOf } from './read/days.js';
import { prepare } from './read/prepare.js';
import type { Table } from './read/table.js';

/** What the coach says of the columns; the order of dates is theirs to say only where the file does not show it. */
export type Said = {
  readonly columns: Columns;
  readonly order: DateOrder | null;
  readonly allPaid: boolean | null;
  readonly sumsOnLastDay: boolean;
};

type ReadingStepsProps = { readonly table: Table; readonly engagements: readonly Engagement[] };

/** Step 2, and those after it once it is known how the table is read. */
export function ReadingSteps({ table, engagements }: ReadingStepsProps) {
  const [said, setSaid] = useState<Said>(() => firstSaid(table));
  const dates = useMemo(() => orderOf(cellsOf(table, said.columns)), [table, said.columns]);
  const order = dates.order ?? said.order;
  const isRead = order !== null && isWhole(said);
  const prepared = useMemo(() => (isRead ? prepare(table, { ...said, order }) : null), [table, said, order, isRead]);
  return (
    <>
      <ColumnsStep
        table={table}
        said={said}
        set={(changes) => setSaid({ ...said, ...changes })}
        example={dates.example}
        sums={prepared?.mistakes.filter(({ wrong }) => wrong === 'sum').length ?? 0}
      />
      {prepared && (
        <ClientSteps key={JSON.stringify([said, order])} table={table} prepared={prepared} engagements={engagements} />
      )}
    </>
  );
}

function firstSaid(table: Table): Said {
  return { columns: columnsOf(table.headers), order: null, allPaid: null, sumsOnLastDay: false };
}

/** Whether every session can be found: its client, day, length and fee. */
function isWhole({ columns, allPaid }: Said): boolean {
  const sums = columns.paidHours !== undefined || columns.proBonoHours !== undefined;
  const hasLength = columns.length !== undefined || sums;
  const hasFee = columns.fee !== undefined || (columns.length === undefined && sums) || allPaid !== null;
  return columns.client !== undefined && columns.heldOn !== undefined && hasLength && hasFee;
}

function cellsOf({ rows }: Table, { heldOn, endedOn }: Columns): string[] {
  const places = [heldOn, endedOn].filter((place) => place !== undefined);
  return rows.flatMap(({ cells }) => places.map((place) => cells[place] ?? ''));
}
