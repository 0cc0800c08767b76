import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, StatusTag } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { sayAmount, type Unit } from './amount.js';
import type { Evidence } from './line.js';

export type EvidenceRow = {
  readonly evidenceId: string;
  readonly kind: string;
  /** Whether the member brought it along from elsewhere, or from before the platform. */
  readonly isBroughtAlong?: boolean;
  readonly heldOn: string | null;
  /** The month, for what is shown no finer. */
  readonly heldIn?: string | null | undefined;
  readonly amount: number;
  readonly trust: Evidence['trust'];
  /** Why it was left out; null where it counted. */
  readonly reason: string | null;
};

export type EvidenceTableProps = {
  readonly title: string;
  readonly rows: readonly EvidenceRow[];
  readonly unit: Unit;
};

/** How many rows are enough to recognise one's own log; the rest is one press away. */
const AT_FIRST = 8;

/** Pieces of evidence, the newest first. */
export function EvidenceTable({ title, rows, unit }: EvidenceTableProps) {
  const { t } = useLingui();
  const [all, setAll] = useState(false);
  const sorted = [...rows].sort((a, b) => (b.heldOn ?? b.heldIn ?? '').localeCompare(a.heldOn ?? a.heldIn ?? ''));
  const count = sorted.length;
  return (
    <div className="table-wrap" role="region" aria-label={title} tabIndex={0}>
      <table className="table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Date`}</th>
            <th scope="col" data-figure="">
              {unit === 'MINUTES' ? t`Length` : t`Counted`}
            </th>
            <th scope="col">{rows.some(({ reason }) => reason) ? t`Why not` : t`Proof`}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? sorted : sorted.slice(0, AT_FIRST)).map((row) => (
            <Row key={`${row.evidenceId} ${row.reason ?? ''}`} row={row} unit={unit} />
          ))}
        </tbody>
      </table>
      {!all && count > AT_FIRST && (
        <Button
          kind="quiet"
          size="small"
          onPress={() => setAll(true)}
          label={t`Show all ${count}: ${title}`}
        >{t`Show all ${count}`}</Button>
      )}
    </div>
  );
}

function Row({ row, unit }: { readonly row: EvidenceRow; readonly unit: Unit }) {
  const format = useFormat();
  const broughtWord = useBroughtWord();
  const amount = unit === 'NONE' || row.amount === 0 ? '–' : sayAmount(row.amount, unit, format);
  return (
    <tr>
      <td>
        {row.heldOn ? format.day(row.heldOn) : row.heldIn ? format.month(row.heldIn) : '–'}
        {row.isBroughtAlong && (
          <>
            <br />
            <span className="muted small">{broughtWord(row.kind)}</span>
          </>
        )}
      </td>
      <td data-figure="">{amount}</td>
      <td>{row.reason ?? <Trust trust={row.trust} />}</td>
    </tr>
  );
}

/** What was brought along, in a word or two: hours from before stand among those that are logged. */
function useBroughtWord(): (kind: string) => string {
  const { t } = useLingui();
  return (kind) => {
    switch (kind) {
      case 'external-award':
        return t`Award of another body`;
      case 'qualification':
        return t`Qualification`;
      case 'training':
        return t({ message: 'Training', context: 'achievement' });
      case 'experience':
        return t`Experience`;
      default:
        return t`Hours from before`;
    }
  };
}

/** How a piece is known, in a word. */
export function Trust({ trust }: { readonly trust: EvidenceRow['trust'] }) {
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
