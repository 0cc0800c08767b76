import { Trans } from '@lingui/react/macro';
import { usePage } from '../parts/page-context.js';
import { PageForm } from '../parts/form.js';
import { Press } from '../parts/press.js';

/** The way out for somebody who should never have been asked. */
export function NotMe({ askedBy, idempotencyKey }: { readonly askedBy: string; readonly idempotencyKey: string }) {
  const { bodyName } = usePage();
  return (
    <details className="why">
      <summary>
        <Trans>I don’t know this person</Trans>
      </summary>
      <PageForm idempotencyKey={`${idempotencyKey}`} fields={{ act: 'disown' }}>
        <p>
          <Trans>
            Every session of this list will be declined, {askedBy} will read “It was not with me”, and {bodyName} will
            look into the address. You will get no more mails about it.
          </Trans>
        </p>
        <Press kind="danger">
          <Trans>I don’t know {askedBy}: decline them all</Trans>
        </Press>
      </PageForm>
    </details>
  );
}
