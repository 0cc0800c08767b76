import { Trans, useLingui } from '@lingui/react/macro';
import { usePage } from '../parts/page-context.js';
import { PublicPage } from '../parts/public-page.js';

/** Said to somebody who did not know the coach, as often as they come back. */
export function NotKnownPage({ superviseeName }: { readonly superviseeName: string }) {
  const { t } = useLingui();
  const { bodyName } = usePage();
  return (
    <PublicPage title={t`Thank you for telling us`}>
      <h1>
        <Trans>Thank you for telling us</Trans>
      </h1>
      <p className="lead" role="status">
        <Trans>
          The proposal was declined and {bodyName} will look into the address that {superviseeName} gave. No session
          with you can be logged.
        </Trans>
      </p>
    </PublicPage>
  );
}
