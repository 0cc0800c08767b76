import { useLingui } from '@lingui/react/macro';
import { StatusTag } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { sayAmount } from './amount.js';
import type { Line } from './line.js';
import { lineStatus } from './line-status.js';

/** The quarters of a line, the current one last. */
export function Periods({ parts }: { readonly parts: readonly Line[] }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <div className="table-wrap" role="region" aria-label={t`Quarter by quarter`} tabIndex={0}>
      <table className="table">
        <caption>{t`Quarter by quarter`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Quarter`}</th>
            <th scope="col" data-figure="">
              {t`Counted`}
            </th>
            <th scope="col" data-figure="">
              {t`Needed`}
            </th>
            <th scope="col">{t`State`}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => {
            const status = lineStatus(part, format);
            return (
              <tr key={part.windowFrom ?? part.ruleId}>
                <td>{quarter(part, format.locale)}</td>
                <td data-figure="">{sayAmount(part.counted ?? 0, part.unit, format)}</td>
                <td data-figure="">{sayAmount(part.needed ?? 0, part.unit, format)}</td>
                <td>
                  <StatusTag tone={status.tone}>{t(status.word)}</StatusTag>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** "T4 2026" in French, "Q4 2026" in English. */
function quarter({ windowFrom }: Line, locale: string): string {
  if (windowFrom === null) return '–';
  const number = Math.ceil(Number(windowFrom.slice(5, 7)) / 3);
  return `${locale === 'fr' ? 'T' : 'Q'}${number} ${windowFrom.slice(0, 4)}`;
}
