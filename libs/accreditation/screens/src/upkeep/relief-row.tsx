import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { StatusTag } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Relief } from './relief.js';
import { useGroundWord, useKindWord, useReliefRefusalWord, useReliefStatus } from './relief-words.js';

/** One relief: what, when, why, what became of it, and what may be done. */
export function ReliefRow({ relief, children }: { readonly relief: Relief; readonly children?: ReactNode }) {
  const { t } = useLingui();
  const format = useFormat();
  const [kindWord, groundWord, refusalWord] = [useKindWord(), useGroundWord(), useReliefRefusalWord()];
  const { kind, ground, fromOn, untilOn, endedOn, status, refusal, isUnasked } = relief;
  const { tone, word } = useReliefStatus()(status);
  const [from, until] = [format.day(fromOn, 'long'), format.day(endedOn ?? untilOn, 'long')];
  return (
    <div className="item">
      <span className="item-main">
        <span className="strong">{kindWord(kind)}</span> · {t`${from} to ${until}`}
        {endedOn && ` · ${t`ended early`}`}
        <br />
        <span className="muted">
          {groundWord(ground)}
          {isUnasked && ` · ${t`granted by the office unasked`}`}
          {refusal && ` · ${refusalWord(refusal)}`}
        </span>
      </span>
      <span className="item-end">
        <StatusTag tone={tone}>{word}</StatusTag>
        {children}
      </span>
    </div>
  );
}
