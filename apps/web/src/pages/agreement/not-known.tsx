import { Trans } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { usePage } from '../parts/page-context.js';
import { Press } from '../parts/press.js';

type NotKnownProps = { readonly superviseeName: string; readonly idempotencyKey: string };

/** The way out for somebody who does not know the coach: no name is asked, and one button is enough. */
export function NotKnown({ superviseeName, idempotencyKey }: NotKnownProps) {
  const { bodyName } = usePage();
  return (
    <details className="why">
      <summary>
        <Trans>I don’t know this person</Trans>
      </summary>
      <PageForm idempotencyKey={idempotencyKey} fields={{ act: 'disown' }}>
        <p>
          <Trans>
            The proposal will be declined, {superviseeName} will read that you did not recognise their name, and{' '}
            {bodyName} will look into the address.
          </Trans>
        </p>
        <Press kind="danger">
          <Trans>I don’t know {superviseeName}: decline the proposal</Trans>
        </Press>
      </PageForm>
    </details>
  );
}
