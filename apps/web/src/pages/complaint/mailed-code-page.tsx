import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { Mistakes, useMistake } from '../parts/mistakes.js';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import { TextInput } from '../parts/text-input.js';
import type { ComplaintReturnProps } from '../props/complaint.js';
import { ReferenceField } from './reference-field.js';

type MailProps = Extract<ComplaintReturnProps, { state: 'mail' }>;

/** Coming back to what was not sent yet by a code that is mailed, if an address was given. It says alike of every reference. */
export function MailedCodePage({ idempotencyKey, asked, mistakes = [], sent = {} }: MailProps) {
  const { t } = useLingui();
  const mistake = useMistake();
  return (
    <PublicPage title={t`A code by e-mail`} wrong={mistakes.length > 0}>
      <Mistakes mistakes={mistakes} />
      <h1>
        <Trans>A code by e-mail</Trans>
      </h1>
      {asked && (
        <p className="lead" role="status">
          <Trans>
            If something is kept under this reference and an address was given, a code is on its way there. It works for
            thirty minutes.
          </Trans>
        </p>
      )}
      <PageForm idempotencyKey={idempotencyKey}>
        <ReferenceField sent={sent} mistakes={mistakes} />
        {asked && (
          <TextInput
            name="code"
            label={t`Code from the mail`}
            width="medium"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={20}
            error={mistake(mistakes, 'code')}
          />
        )}
        <Ways asked={asked} />
      </PageForm>
    </PublicPage>
  );
}

function Ways({ asked }: Pick<MailProps, 'asked'>) {
  return (
    <div className="row">
      {asked && (
        <Press act="open">
          <Trans>Go on writing</Trans>
        </Press>
      )}
      <Press act="ask" kind={asked ? 'second' : 'first'}>
        {asked ? <Trans>Send another code</Trans> : <Trans>Send a code</Trans>}
      </Press>
    </div>
  );
}
