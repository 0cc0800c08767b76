import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { useWords } from '../parts/page-context.js';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import type { ComplaintPageProps } from '../props/complaint.js';
import { KeptCodes } from './kept-codes.js';

type FiledProps = ComplaintPageProps<'done'>;

/** What the person takes away: a reference, a code if one can answer, a day, and a copy. */
export function FiledPage(props: FiledProps) {
  const { t } = useLingui();
  const { reference, returnCode, idempotencyKey } = props;
  return (
    <PublicPage title={t`Your complaint has been received`}>
      <h1>
        <Trans>Your complaint has been received</Trans>
      </h1>
      <p className="lead" role="status">
        {returnCode === null ? (
          <Trans>You chose to stay anonymous: there is no code, and nothing more to do.</Trans>
        ) : (
          <Trans>Note these two lines now. The return code is kept nowhere and nobody can find it again for you.</Trans>
        )}
      </p>
      <KeptCodes reference={reference} returnCode={returnCode} />
      <Next {...props} />
      <Copy {...props} />
      <PageForm idempotencyKey={idempotencyKey} action="/complaint/saved">
        <p>
          <Trans>On a device that others use, leave by this button: this browser forgets what you wrote here.</Trans>
        </p>
        <Press act="leave" kind="second">
          <Trans>I have noted it: leave</Trans>
        </Press>
      </PageForm>
    </PublicPage>
  );
}

function Next({ acknowledgedBy, returnCode }: FiledProps) {
  const day = useWords().day(acknowledgedBy, 'full');
  return (
    <>
      <h2>
        <Trans>What comes next</Trans>
      </h2>
      <p>
        {returnCode === null ? (
          <Trans>By {day} at the latest, a person will have taken your case in hand.</Trans>
        ) : (
          <Trans>By {day} at the latest, a person will have taken your case in hand and you will see it here.</Trans>
        )}
      </p>
      {returnCode !== null && (
        <p>
          <a href="/complaint/return">
            <Trans>See how far my complaint is</Trans>
          </a>
        </p>
      )}
    </>
  );
}

function Copy({ copy, receipt }: FiledProps) {
  return (
    <details className="why">
      <summary>
        <Trans>What you sent, to keep</Trans>
      </summary>
      <p className="as-typed">{copy}</p>
      <p>
        <Trans>
          Keep this receipt with it. Signed by us, it proves what you sent and when, and says nothing of it to anybody
          else. It can be checked by <a href="/complaint/receipt">anybody to whom you show it</a>.
        </Trans>
      </p>
      <p className="as-typed">{receipt}</p>
    </details>
  );
}
