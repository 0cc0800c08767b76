import { Trans, useLingui } from '@lingui/react/macro';
import { useWords } from '../parts/page-context.js';
import { PublicPage } from '../parts/public-page.js';
import type { DemoMailboxProps } from '../props/demo.js';

/** Every mail of the demonstration, the newest first. */
export function DemoMailboxPage({ mails, zone }: DemoMailboxProps) {
  const { t } = useLingui();
  const words = useWords();
  return (
    <PublicPage title={t`Demonstration mailbox`}>
      <h1>
        <Trans>Demonstration mailbox</Trans>
      </h1>
      <p className="lead">
        <Trans>In the demonstration no mail leaves. Here is every mail, to whomever it was written.</Trans>
      </p>
      {mails.length === 0 && (
        <div className="empty">
          <p>
            <Trans>
              No mail yet. One appears here when a supervisor is asked to confirm, or when somebody signs in with a
              code.
            </Trans>
          </p>
        </div>
      )}
      {mails.length > 0 && (
        <ul className="sheet">
          {mails.map(({ id, subject, to, sentAt }) => (
            <li key={id} className="mail-row">
              <a href={`/demo/mail/${id}`}>{subject}</a>
              <span className="muted small">{words.instant(sentAt, zone)}</span>
              <span className="muted small">{t`To ${to}`}</span>
            </li>
          ))}
        </ul>
      )}
    </PublicPage>
  );
}
