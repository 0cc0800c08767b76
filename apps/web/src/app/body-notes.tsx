import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat, useSession } from '@standing/web-core';

/** Said on every screen: that nothing here is real, or that the clock has been moved. */
export function BodyNotes() {
  const { t } = useLingui();
  const { body } = useSession();
  const day = useFormat().day(body.today, 'long');
  if (!body.demo && !body.rehearsal) return null;
  return (
    <aside className="note" aria-label={body.demo ? t`Demonstration` : t`Rehearsal`}>
      <p>
        {body.rehearsal && (
          <strong>
            <Trans>REHEARSAL · {day}</Trans>
          </strong>
        )}{' '}
        {body.demo && (
          <Trans>
            Demonstration: the people and the facts are made up. <a href="/demo">Change person</a> ·{' '}
            <a href="/demo/mail">Mailbox</a>
          </Trans>
        )}
      </p>
    </aside>
  );
}
