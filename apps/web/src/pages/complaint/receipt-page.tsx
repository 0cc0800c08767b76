import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { Mistakes, useMistake } from '../parts/mistakes.js';
import { usePage, useWords } from '../parts/page-context.js';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import { TextArea } from '../parts/text-area.js';
import type { ComplaintReceiptProps } from '../props/complaint.js';
import { textOf } from '../read/fields.js';

/** Whether a receipt was signed here, and whether a copy is the one that it stands for. It says nothing of any case. */
export function ReceiptPage(props: ComplaintReceiptProps) {
  const { t } = useLingui();
  const { publicKey, mistakes = [], checked } = props;
  return (
    <PublicPage title={t`Check a receipt`} wrong={mistakes.length > 0}>
      <Mistakes mistakes={mistakes} />
      <h1>
        <Trans>Check a receipt</Trans>
      </h1>
      {checked && <Checked checked={checked} />}
      <CheckForm {...props} />
      <details className="why">
        <summary>
          <Trans>The key, to check it without us</Trans>
        </summary>
        <p className="as-typed">{publicKey}</p>
      </details>
    </PublicPage>
  );
}

function CheckForm({ idempotencyKey, mistakes = [], sent = {} }: ComplaintReceiptProps) {
  const { t } = useLingui();
  return (
    <PageForm idempotencyKey={idempotencyKey}>
      <TextArea
        name="receipt"
        label={t`The receipt`}
        hint={t`The long line that its complainant was given.`}
        rows={4}
        maxLength={2000}
        defaultValue={textOf(sent, 'receipt')}
        error={useMistake()(mistakes, 'receipt')}
      />
      <TextArea
        name="copy"
        label={t`The copy (optional)`}
        hint={t`To see whether it is the text for which the receipt stands. It is compared here and kept nowhere.`}
        rows={6}
        maxLength={250_000}
        defaultValue={textOf(sent, 'copy')}
      />
      <Press>
        <Trans>Check</Trans>
      </Press>
    </PageForm>
  );
}

function Checked({ checked }: { readonly checked: NonNullable<ComplaintReceiptProps['checked']> }) {
  const { bodyName } = usePage();
  return (
    <div className="callout" data-tone={checked.holds ? 'ok' : 'warn'} role="status">
      {checked.holds ? (
        <Holds {...checked} />
      ) : (
        <p>
          <Trans>This is no receipt of {bodyName}, or it was changed.</Trans>
        </p>
      )}
    </div>
  );
}

type HoldsProps = Extract<NonNullable<ComplaintReceiptProps['checked']>, { holds: true }>;

function Holds({ reference, receivedOn, copyMatches }: HoldsProps) {
  const { bodyName } = usePage();
  const day = useWords().day(receivedOn, 'full');
  return (
    <>
      <p>
        <Trans>
          {bodyName} signed it: something was received on {day} under the reference {reference}.
        </Trans>
      </p>
      {copyMatches === true && (
        <p>
          <Trans>The copy is what was received.</Trans>
        </p>
      )}
      {copyMatches === false && (
        <p>
          <Trans>The copy is not what was received: a character at least is another.</Trans>
        </p>
      )}
    </>
  );
}
