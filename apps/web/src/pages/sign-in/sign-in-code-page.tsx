import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { Mistakes } from '../parts/mistakes.js';
import { usePage } from '../parts/page-context.js';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import { TextInput } from '../parts/text-input.js';
import type { SignInCodeProps } from '../props/sign-in.js';

/** Six digits in one field; they may be pasted. */
export function SignInCodePage({ idempotencyKey, action, challenge, email, next, error, sentAgain }: SignInCodeProps) {
  const { t } = useLingui();
  const { demo } = usePage();
  const wrong = error && t(sentenceOf(error));
  return (
    <PublicPage title={t`Type the code`} wrong={Boolean(wrong)}>
      {wrong && <Mistakes mistakes={[{ message: wrong, field: 'code' }]} />}
      {sentAgain && (
        <div className="callout" data-tone="ok" role="status">
          <p>
            <Trans>A new code is on its way. The earlier one no longer works.</Trans>
          </p>
        </div>
      )}
      <h1>
        <Trans>Type the code</Trans>
      </h1>
      <p className="lead">
        <Trans>
          If <strong>{email}</strong> belongs to a member, six digits are on their way. They work for ten minutes.
        </Trans>
      </p>
      <PageForm idempotencyKey={idempotencyKey} action={action} fields={{ challenge, email, next }}>
        <TextInput name="code" label={t`Six-digit code`} width="code" inputMode="numeric" autoComplete="one-time-code" maxLength={12} error={wrong} />
        <div className="row">
          <Press act="sign-in">
            <Trans>Continue</Trans>
          </Press>
          <Press act="send-again" kind="quiet">
            <Trans>Send another code</Trans>
          </Press>
        </div>
      </PageForm>
      <p>
        <a href="/sign-in">
          <Trans>Use another address</Trans>
        </a>
      </p>
      {demo && (
        <p className="muted">
          <Trans>
            In the demonstration no mail leaves: the code is in the <a href="/demo/mail">demonstration mailbox</a>.
          </Trans>
        </p>
      )}
    </PublicPage>
  );
}

function sentenceOf(error: NonNullable<SignInCodeProps['error']>): MessageDescriptor {
  switch (error) {
    case 'code-wrong':
      return msg`That is not the code we sent. Check the six digits.`;
    case 'code-expired':
      return msg`That code has run out. Send another one.`;
    case 'too-many':
      return msg`Too many tries. Send another code.`;
  }
}
