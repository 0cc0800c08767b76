import { useMemo, useState } from 'react';
import type { Engagement } from '../engagements/use-engagements.js';
import { ClientSteps } from './client-steps.js';
import { ColumnsStep } from './columns-step.js';
import { orderOf } from './read/days.js';
import { prepare } from './read/prepare.js';
import { cellsOfDays, firstSaid, isWhole, type Said } from './read/said.js';
import type { Table } from './read/table.js';

type ReadingStepsProps = { readonly table: Table; readonly engagements: readonly Engagement[] };

/** Step 2, and those after it once it is known how the table is read. */
export function ReadingSteps({ table, engagements }: ReadingStepsProps) {
  const [said, setSaid] = useState<Said>(() => firstSaid(table));
  const dates = useMemo(() => orderOf(cellsOfDays(table, said.columns)), [table, said.columns]);
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
