import { Trans } from '@lingui/react/macro';
import { useWords } from '../parts/page-context.js';
import { PublicPage } from '../parts/public-page.js';
import type { DemoMailProps } from '../props/demo.js';
import { splitLinks } from './split-links.js';

/** One mail as its reader would see it, in the reader's language. */
export function DemoMailPage({ subject, from, to, sentAt, zone, text, locale }: DemoMailProps) {
  const words = useWords();
  return (
    <PublicPage title={subject}>
      <p>
        <a href="/demo/mail">
          <Trans>All mails</Trans>
        </a>
      </p>
      <article className="mail-paper stack" lang={locale}>
        <h1>{subject}</h1>
        <p className="muted small">
          {from} → {to} · {words.instant(sentAt, zone)}
        </p>
        <hr className="rule" />
        <div className="mail-text">
          {splitLinks(text).map((part, index) =>
            part.link ? (
              <a key={index} href={part.text}>
                {part.text}
              </a>
            ) : (
              part.text
            ),
          )}
        </div>
      </article>
    </PublicPage>
  );
}
