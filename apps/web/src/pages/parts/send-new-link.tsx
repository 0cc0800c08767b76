import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from './form.js';
import { Press } from './press.js';
import { PublicPage } from './public-page.js';

/** The link has run out: a new one goes to the address on file, which is shown masked. */
export function ExpiredLink({
  idempotencyKey,
  addressShown,
}: {
  readonly idempotencyKey: string;
  readonly addressShown: string;
}) {
  const { t } = useLingui();
  return (
    <PublicPage title={t`This link has run out`}>
      <h1>
        <Trans>This link has run out</Trans>
      </h1>
      <p className="lead">
        <Trans>Links in our mails work for seven days. Nothing was lost: the request still waits for you.</Trans>
      </p>
      <PageForm idempotencyKey={idempotencyKey} fields={{ act: 'send-new' }}>
        <p>
          <Trans>
            A new link goes to <strong>{addressShown}</strong>, the address that received this one.
          </Trans>
        </p>
        <Press>
          <Trans>Send me a new link</Trans>
        </Press>
      </PageForm>
    </PublicPage>
  );
}

/** A new link is on its way. */
export function NewLinkSent({ addressShown }: { readonly addressShown: string }) {
  const { t } = useLingui();
  return (
    <PublicPage title={t`A new link is on its way`}>
      <h1>
        <Trans>A new link is on its way</Trans>
      </h1>
      <p className="lead">
        <Trans>
          Look in the mailbox of <strong>{addressShown}</strong>. It usually takes less than a minute; you can close
          this page.
        </Trans>
      </p>
    </PublicPage>
  );
}

/** No link of ours looks like this. */
export function UnknownLink() {
  const { t } = useLingui();
  return (
    <PublicPage title={t`This link is not one of ours`}>
      <h1>
        <Trans>This link is not one of ours</Trans>
      </h1>
      <p className="lead">
        <Trans>
          It may have been cut in two by a mail program. Copy the whole line from the mail into the address bar and try
          again.
        </Trans>
      </p>
    </PublicPage>
  );
}
