import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import type { Enquiry } from './advice.queries.js';

type Props = {
  readonly words: Enquiry['words'];
  /** Who wrote, as the reader says of each side. */
  readonly asker: string;
  readonly adviser: string;
};

/** What both sides wrote, in its order. */
export function WordsList({ words, asker, adviser }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <ol className="rows" aria-label={t`What was written`}>
      {words.map(({ saidBy, saidOn, text }, index) => (
        <li key={index}>
          <p className="muted small">
            {saidBy === 'ASKER' ? asker : adviser} · {format.day(saidOn)}
          </p>
          <div className="stack" data-gap="small" data-user-text="">
            {text.split(/\n+/).map((line, at) => (
              <p key={at}>{line}</p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
