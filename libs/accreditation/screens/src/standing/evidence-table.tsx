import { useLingui } from '@lingui/react/macro';
import { StatusTag } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { sayAmount, type Unit } from './amount.js';
import type { Evidence } from './line.js';

export type EvidenceRow = {
  readonly evidenceId: string;
  readonly kind: string;
  readonly heldOn: string | null;
  readonly amount: number;
  readonly trust: Evidence['trust'];
  /** Why it was left out; null where it counted. */
  readonly reason: string | null;
};

/** Pieces of evidence, the newest first. */
export function EvidenceTable({
  title,
  rows,
  unit,
}: {
  readonly title: string;
  readonly rows: readonly EvidenceRow[];
  readonly unit: Unit;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const sorted = [...rows].sort((a, b) => (b.heldOn ?? '').localeCompare(a.heldOn ?? ''));
  return (
    <div className="table-wrap" role="region" aria-label={title} tabIndex={0}>
      <table className="table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Date`}</th>
            <th scope="col" data-figure="">
              {t`Length`}
            </th>
            <th scope="col">{rows.some(({ reason }) => reason) ? t`Why not` : t`Proof`}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.evidenceId}>
              <td>{row.heldOn ? format.day(row.heldOn) : '–'}</td>
              <td data-figure="">
                {unit === 'NONE' ? '–' : sayAmount(row.amount, unit === 'MINUTES' ? 'MINUTES' : 'ITEMS', format)}
              </td>
              <td>{row.reason ?? <Trust trust={row.trust} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Trust({ trust }: { readonly trust: EvidenceRow['trust'] }) {
  const { t } = useLingui();
  switch (trust) {
    case 'DECLARED':
      return <StatusTag>{t({ message: 'Declared', context: 'trust' })}</StatusTag>;
    case 'CONFIRMED':
      return <StatusTag tone="ok">{t({ message: 'Confirmed', context: 'trust' })}</StatusTag>;
    case 'DOCUMENTED':
      return <StatusTag tone="ok">{t({ message: 'Documented', context: 'trust' })}</StatusTag>;
  }
}
