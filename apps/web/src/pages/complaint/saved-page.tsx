import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { Mistakes, useMistake } from '../parts/mistakes.js';
import { useWords } from '../parts/page-context.js';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import { TextInput } from '../parts/text-input.js';
import type { ComplaintPageProps } from '../props/complaint.js';
import { textOf } from '../read/fields.js';
import { KeptCodes } from './kept-codes.js';

type SavedProps = ComplaintPageProps<'saved'>;

/** Everything is kept: how to come back, until when, an address if they want, and the two ways to leave. */
export function SavedPage(props: SavedProps) {
  const { t } = useLingui();
  const { reference, returnCode, mistakes = [], idempotencyKey } = props;
  const day = useWords().day(props.erasedOn, 'full');
  return (
    <PublicPage title={t`Your answers are kept`} wrong={mistakes.length > 0}>
      <Mistakes mistakes={mistakes} />
      <h1>
        <Trans>Your answers are kept</Trans>
      </h1>
      <p className="lead" role="status">
        <Trans>Note these two lines: with them you come back from any device. Nobody can find the code for you.</Trans>
      </p>
      <KeptCodes reference={reference} returnCode={returnCode} />
      <p>
        <Trans>
          Nothing has been sent: nobody here can read this, nor see that it is there. It is erased for good on {day} if
          you change nothing before.
        </Trans>
      </p>
      <p>
        <a href="/complaint/check">
          <Trans>Go on writing</Trans>
        </a>
      </p>
      <Address {...props} />
      <Leave idempotencyKey={idempotencyKey} />
    </PublicPage>
  );
}

function Leave({ idempotencyKey }: Pick<SavedProps, 'idempotencyKey'>) {
  return (
    <>
      <h2>
        <Trans>Leave</Trans>
      </h2>
      <PageForm idempotencyKey={idempotencyKey}>
        <p>
          <Trans>On a device that others use, leave by this button: this browser forgets what you wrote here.</Trans>
        </p>
        <div className="row">
          <Press act="leave" kind="second">
            <Trans>Leave, and come back with my code</Trans>
          </Press>
          <Press act="erase" kind="danger">
            <Trans>Erase everything now</Trans>
          </Press>
        </div>
      </PageForm>
    </>
  );
}

function Address({ idempotencyKey, address, mistakes = [], sent }: SavedProps) {
  const { t } = useLingui();
  return (
    <PageForm idempotencyKey={idempotencyKey}>
      <TextInput
        name="address"
        type="email"
        label={t`An e-mail address (optional)`}
        hint={t`Only for a code, should you lose yours, and to warn you a week before it is erased. The mails say nothing of what you write. It is encrypted too; leave it empty to take it back.`}
        maxLength={254}
        autoComplete="email"
        defaultValue={sent ? textOf(sent, 'address') : (address ?? '')}
        error={useMistake()(mistakes, 'address')}
      />
      <Press act="address" kind="second">
        <Trans>Keep this address</Trans>
      </Press>
    </PageForm>
  );
}
