import { useLingui } from '@lingui/react/macro';
import { StatusTag } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { sayAmount } from './amount.js';
import type { Line } from './line.js';
import { lineStatus, withoutWarning } from './line-status.js';
import { areQuarters, periodName } from './period-name.js';

/** The periods of a line, the current one last. */
export function Periods({ parts }: { readonly parts: readonly Line[] }) {
  const { t } = useLingui();
  const quarters = areQuarters(parts);
  const title = quarters ? t`Quarter by quarter` : t`Period by period`;
  const isMost = parts[0]?.direction === 'AT_MOST';
  return (
    <div className="table-wrap" role="region" aria-label={title} tabIndex={0}>
      <table className="table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{quarters ? t`Quarter` : t`Period`}</th>
            <th scope="col" data-figure="">
              {t`Counted`}
            </th>
            <th scope="col" data-figure="">
              {isMost ? t`At most` : t`Needed`}
            </th>
            <th scope="col">{t`State`}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <Period key={part.windowFrom ?? part.ruleId} part={part} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One of them: its amounts, its state in a word, and what changed it. */
function Period({ part }: { readonly part: Line }) {
  const { t } = useLingui();
  const format = useFormat();
  const state = lineStatus(part, format);
  const { tone, word } = part.modality === 'RECOMMENDED' ? withoutWarning(state) : state;
  return (
    <tr>
      <td>{periodName(part, format)}</td>
      <td data-figure="">{sayAmount(part.counted ?? 0, part.unit, format)}</td>
      <td data-figure="">{sayAmount(part.needed ?? 0, part.unit, format)}</td>
      <td>
        <StatusTag tone={tone}>{t(word)}</StatusTag>
        {part.adjusted.map(({ kind, sentence }) => (
          <p key={kind} className="muted small">
            {sentence}
          </p>
        ))}
      </td>
    </tr>
  );
}
