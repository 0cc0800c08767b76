import { Trans, useLingui } from '@lingui/react/macro';
import { useWords } from '../parts/page-context.js';
import { PublicPage } from '../parts/public-page.js';
import type { ComplaintProps } from '../props/complaint.js';

/** What the person takes away: a reference, a code that is shown once, and a day. */
export function FiledPage({ reference, returnCode, acknowledgedBy }: Extract<ComplaintProps, { state: 'done' }>) {
  const { t } = useLingui();
  const day = useWords().day(acknowledgedBy, 'full');
  return (
    <PublicPage title={t`Your complaint has been received`}>
      <h1>
        <Trans>Your complaint has been received</Trans>
      </h1>
      <p className="lead" role="status">
        <Trans>
          Note these two lines now. The return code is shown only once and nobody can find it again for you.
        </Trans>
      </p>
      <Codes reference={reference} returnCode={returnCode} />
      <h2>
        <Trans>What comes next</Trans>
      </h2>
      <p>
        <Trans>By {day} at the latest, a person will have taken your case in hand and you will see it here.</Trans>
      </p>
      <p>
        <a href="/complaint/return">
          <Trans>See how far my complaint is</Trans>
        </a>
      </p>
    </PublicPage>
  );
}

function Codes({ reference, returnCode }: { readonly reference: string; readonly returnCode: string }) {
  return (
    <dl className="answers kept-codes">
      <div>
        <dt>
          <Trans>Reference</Trans>
        </dt>
        <dd className="code-shown">{reference}</dd>
      </div>
      <div>
        <dt>
          <Trans>Return code</Trans>
        </dt>
        <dd className="code-shown">{returnCode}</dd>
      </div>
    </dl>
  );
}
