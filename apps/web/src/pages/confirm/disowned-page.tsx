import { Trans, useLingui } from '@lingui/react/macro';
import { usePage } from '../parts/page-context.js';
import { PublicPage } from '../parts/public-page.js';
import type { InState } from './in-state.js';

/** Said to somebody who did not know the coach. */
export function DisownedPage({ askedBy }: InState<'disowned'>) {
  const { t } = useLingui();
  const { bodyName } = usePage();
  return (
    <PublicPage title={t`Thank you for telling us`}>
      <h1>
        <Trans>Thank you for telling us</Trans>
      </h1>
      <p className="lead">
        <Trans>
          The sessions were declined and {bodyName} will look into the address that {askedBy} gave. You will get no more
          mails about it.
        </Trans>
      </p>
    </PublicPage>
  );
}
