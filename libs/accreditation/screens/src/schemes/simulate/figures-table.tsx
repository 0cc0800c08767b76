import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import type { Simulation } from './simulation.js';

type Figures = Omit<Simulation['levels'][number], 'level' | 'title'>;

type FiguresTableProps = {
  readonly label: string;
  /** What the rows are. */
  readonly head: string;
  readonly rows: readonly { readonly key: string; readonly title: string; readonly figures: Figures }[];
};

/** How many members come out how, row by row. */
export function FiguresTable({ label, head, rows }: FiguresTableProps) {
  const { t } = useLingui();
  const format = useFormat();
  const columns = [
    ['stays', t`Still met`],
    ['drops', t`No longer met`],
    ['kept', t`of whom kept by the transition`],
    ['gains', t`Newly met`],
    ['stillNot', t`Still not met`],
    ['open', t({ message: 'Open', context: 'not decided' })],
  ] as const;
  return (
    <div className="table-wrap simulated" role="region" aria-label={label} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map(([name, title]) => (
              <th key={name} scope="col" data-figure="">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, title, figures }) => (
            <tr key={key}>
              <th scope="row">{title}</th>
              {columns.map(([name]) => (
                <td key={name} data-figure="">
                  {format.number(figures[name])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
