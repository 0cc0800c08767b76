import { useLingui } from '@lingui/react/macro';
import { RequirementRow, StatusTag } from '@standing/design-system';
import { readFragment, useFormat } from '@standing/web-core';
import { sayAmount } from './amount.js';
import type { Line, MaskedLine } from './line.js';
import { LineDetails } from './line-details.js';
import { LineFigures } from './line-figures.js';
import { LineNotes } from './line-notes.js';
import { lineStatus, withoutWarning } from './line-status.js';
import { lineFragment } from './standing.queries.js';

/** Where something stands among the requirements, and whose they are. */
export type Place = {
  /** Whether it is the reader's own: what to do next leads to their own pages. */
  readonly own: boolean;
  /** Of its heading: 3, or more inside of a group. */
  readonly level: 3 | 4 | 5 | 6;
  /** Whether it is the member of its group that is nearest to being met. */
  readonly isNearest?: boolean;
  /** Whether the level does not depend on it, since its group is met without it. */
  readonly isSpare?: boolean;
};

export type RequirementLineProps = Place & { readonly line: MaskedLine };

/** One requirement: how far, in which state, what to do, and how it was worked out. */
export function RequirementLine({ line: masked, own, level, isNearest, isSpare = false }: RequirementLineProps) {
  const { t } = useLingui();
  const format = useFormat();
  const line = readFragment(lineFragment, masked);
  const isFree = isSpare || line.modality === 'RECOMMENDED';
  const status = isFree ? withoutWarning(lineStatus(line, format)) : lineStatus(line, format);
  return (
    <RequirementRow
      title={line.title}
      level={level}
      status={{ tone: status.tone, word: t(status.word) }}
      meter={useMeter(line)}
      details={{ title: t`How this is worked out`, body: <LineDetails line={line} parts={masked.parts ?? []} /> }}
    >
      {isNearest && <NearestTag />}
      <LineFigures line={line} own={own && !isSpare} />
      <LineNotes line={line} />
    </RequirementRow>
  );
}

/** Marks the member of a group that lacks least. */
export function NearestTag() {
  const { t } = useLingui();
  return <StatusTag tone="brand">{t`Nearest`}</StatusTag>;
}

function useMeter(line: Line) {
  const { t } = useLingui();
  const format = useFormat();
  const { needed, counted, awaiting, unit, direction } = line;
  if (needed === null || counted === null || unit === 'NONE') return undefined;
  const say = (amount: number) => sayAmount(amount, unit, format);
  const [done, of] = [say(counted), say(needed)];
  const waiting = awaiting ?? 0;
  const more = say(waiting);
  if (direction === 'AT_MOST') return { needed, counted, awaiting: 0, sentence: t`${done} of at most ${of}` };
  const sentence = waiting > 0 ? t`${done} of ${of}, ${more} awaiting confirmation` : t`${done} of ${of}`;
  return { needed, counted, awaiting: waiting, sentence };
}
