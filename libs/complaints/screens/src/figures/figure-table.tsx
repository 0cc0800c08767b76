import { useLingui } from '@lingui/react/macro';
import { Button } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { ReactNode } from 'react';
import { FIGURE_WORDS, PART_WORDS } from './figure-words.js';
import type { FigureMeant } from './figures.js';

/** A row: what is counted, its numbers, and whether there are cases to show. */
export type FigureRow = FigureMeant & { readonly cells: readonly ReactNode[]; readonly hasCases: boolean };

export type FigureTableProps = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly onOpen: (meant: FigureMeant) => void;
};

/** Numbers side by side. The name of each opens the cases behind it; on a narrow screen the columns roll inside the table. */
export function FigureTable({ title, columns, rows, onOpen }: FigureTableProps) {
  const { t } = useLingui();
  return (
    <div className="table-wrap" role="region" aria-label={title} tabIndex={0}>
      <table className="table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t({ message: 'Figure', context: 'figure' })}</th>
            {columns.map((column) => (
              <th key={column} scope="col" data-figure="">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={`${row.figure} ${row.part ?? ''}`} row={row} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ row, onOpen }: { readonly row: FigureRow; readonly onOpen: FigureTableProps['onOpen'] }) {
  const { figure, part, cells, hasCases } = row;
  const name = useNameOf()(row);
  return (
    <tr>
      <th scope="row">
        {hasCases ? (
          <Button kind="quiet" size="small" onPress={() => onOpen({ figure, part })}>
            {name}
          </Button>
        ) : (
          name
        )}
      </th>
      {cells.map((cell, place) => (
        <td key={place} data-figure="">
          {cell}
        </td>
      ))}
    </tr>
  );
}

/** The name of a figure, or of its part where it has parts. */
export function useNameOf() {
  const { t } = useLingui();
  return ({ figure, part }: FigureMeant) => t(part === null ? FIGURE_WORDS[figure] : PART_WORDS[part]);
}

/** A number as it is read; a dash where there is none. */
export function useNumber() {
  const format = useFormat();
  return (value: number | null | undefined) => (value === null || value === undefined ? '–' : format.number(value));
}
