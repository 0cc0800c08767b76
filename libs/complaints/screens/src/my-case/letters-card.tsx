import { useLingui } from '@lingui/react/macro';
import { Card } from '@standing/design-system';
import { type ResultOf, useFormat } from '@standing/web-core';
import type { lettersFragment } from './letters.queries.js';

/** Each letter to the reader, the latest first; nothing where none was kept. */
export function LettersCard({ letters }: ResultOf<typeof lettersFragment>) {
  const { t } = useLingui();
  const format = useFormat();
  if (letters.length === 0) return null;
  return (
    <Card title={t`Letters to you in this case`}>
      <ul className="stack" data-gap="small">
        {letters.map(({ id, writtenOn, title, text }) => (
          <li key={id}>
            <h3>{title}</h3>
            <p className="muted">{format.day(writtenOn, 'long')}</p>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
