import { useLingui } from '@lingui/react/macro';
import { StatusTag, type Tone } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Outcome } from './training.queries.js';
import type { ListLookedAt } from './use-report.js';

const TONES: Readonly<Record<Outcome, Tone>> = {
  FOUND: 'ok',
  NOT_KNOWN: 'plain',
  ALREADY_REPORTED: 'plain',
  MINUTES_WRONG: 'warn',
  ADDRESS_WRONG: 'warn',
};

type ReportedRowsProps = { readonly list: ListLookedAt; readonly isDone: boolean };

/** What becomes of each row, or what became of it. */
export function ReportedRows({ list: { rows, outcomes }, isDone }: ReportedRowsProps) {
  const { t } = useLingui();
  const format = useFormat();
  const title = isDone ? t`What was reported` : t`What would be reported`;
  const words: Readonly<Record<Outcome, string>> = {
    FOUND: isDone ? t`Reported` : t`Member found`,
    NOT_KNOWN: t({ message: 'Not known', context: 'address' }),
    ALREADY_REPORTED: t`Already reported`,
    MINUTES_WRONG: t`Minutes wrong`,
    ADDRESS_WRONG: t`No e-mail address`,
  };
  return (
    <section className="stack" data-gap="small" aria-label={title} role="status">
      <h3>{title}</h3>
      <ol className="rows">
        {outcomes.map((outcome, at) => {
          const { address = '', minutes = null } = rows[at] ?? {};
          return (
            <li key={at}>
              <div className="item">
                <span className="item-main" data-user-text="">
                  {address}
                </span>
                {minutes !== null && <span className="item-figure figure">{format.duration(minutes)}</span>}
                <span className="item-end">
                  <StatusTag tone={TONES[outcome]}>{words[outcome]}</StatusTag>
                </span>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
