import { useLingui } from '@lingui/react/macro';
import { RequirementRow } from '@standing/design-system';
import { readFragment, useFormat } from '@standing/web-core';
import { sayAmount } from './amount.js';
import type { Line, MaskedLine } from './line.js';
import { LineDetails } from './line-details.js';
import { LineFigures } from './line-figures.js';
import { lineStatus } from './line-status.js';
import { lineFragment } from './standing.queries.js';

export type RequirementLineProps = {
  readonly line: MaskedLine;
  /** Whether it is the reader's own: what to do next leads to their own pages. */
  readonly own?: boolean;
};

/** One requirement: how far, in which state, what to do, and how it was worked out. */
export function RequirementLine({ line: masked, own = true }: RequirementLineProps) {
  const { t } = useLingui();
  const format = useFormat();
  const line = readFragment(lineFragment, masked);
  const status = lineStatus(line, format);
  return (
    <RequirementRow
      title={line.title}
      status={{ tone: status.tone, word: t(status.word) }}
      meter={useMeter(line)}
      details={{ title: t`How this is worked out`, body: <LineDetails line={line} parts={masked.parts ?? []} /> }}
    >
      <LineFigures line={line} own={own} />
    </RequirementRow>
  );
}

function useMeter(line: Line) {
  const { t } = useLingui();
  const format = useFormat();
  const { needed, counted, awaiting, unit } = line;
  if (needed === null || counted === null || unit === 'NONE') return undefined;
  const say = (amount: number) => sayAmount(amount, unit, format);
  const [done, of] = [say(counted), say(needed)];
  const waiting = awaiting ?? 0;
  const more = say(waiting);
  const sentence = waiting > 0 ? t`${done} of ${of}, ${more} awaiting confirmation` : t`${done} of ${of}`;
  return { needed, counted, awaiting: waiting, sentence };
}
