import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, EmptyState } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { Trust } from '../standing/evidence-table.js';
import { EVIDENCE_WORDS } from './evidence-words.js';
import type { Sheet } from './sheet.js';

/** How many rows are shown before the rest is asked for. */
const AT_FIRST = 15;

/** The evidence, the newest first; engagements and supervisors are numbers. */
export function SheetEvidence({ evidence }: Pick<Sheet, 'evidence'>) {
  const { t } = useLingui();
  const [all, setAll] = useState(false);
  const count = evidence.length;
  if (count === 0) return <EmptyState sentence={t`Nothing was recorded up to the day of the application.`} />;
  return (
    <div className="table-wrap" role="region" aria-label={t`Evidence by day`} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t`Date`}</th>
            <th scope="col">{t`What`}</th>
            <th scope="col">{t`With`}</th>
            <th scope="col" data-figure="">{t`Length`}</th>
            <th scope="col">{t`Proof`}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? evidence : evidence.slice(0, AT_FIRST)).map((piece) => (
            <Piece key={piece.id} piece={piece} />
          ))}
        </tbody>
      </table>
      {!all && count > AT_FIRST && (
        <Button kind="quiet" size="small" onPress={() => setAll(true)}>{t`Show all ${count}`}</Button>
      )}
    </div>
  );
}

function Piece({ piece }: { readonly piece: Sheet['evidence'][number] }) {
  const { t } = useLingui();
  const format = useFormat();
  const { kind, heldOn, heldIn, minutes, trust, party } = piece;
  const word = EVIDENCE_WORDS[kind];
  return (
    <tr>
      <td>{heldOn ? format.day(heldOn) : format.month(heldIn)}</td>
      <td>{word ? t(word) : kind}</td>
      <td>{party === null ? '–' : t`No. ${party}`}</td>
      <td data-figure="">{minutes === 0 ? '–' : format.duration(minutes)}</td>
      <td>
        <Trust trust={trust} />
      </td>
    </tr>
  );
}
