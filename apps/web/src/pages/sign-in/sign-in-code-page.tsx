import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { Mistakes } from '../parts/mistakes.js';
import { Note } from '../parts/note.js';
import { usePage } from '../parts/page-context.js';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import { TextInput } from '../parts/text-input.js';
import type { SignInCodeProps } from '../props/sign-in.js';

/** Six digits in one field; they may be pasted. */
export function SignInCodePage({ error, sentAgain, ...form }: SignInCodeProps) {
  const { t } = useLingui();
  const { demo } = usePage();
  const { email } = form;
  const wrong = error && t(sentenceOf(error));
  return (
    <PublicPage title={t`Type the code`} wrong={Boolean(wrong)}>
      {wrong && <Mistakes mistakes={[{ message: wrong, field: 'code' }]} />}
      {sentAgain && <Note>{t`A new code is on its way. The earlier one no longer works.`}</Note>}
      <h1>
        <Trans>Type the code</Trans>
      </h1>
      <p className="lead">
        <Trans>
          If <strong>{email}</strong> belongs to a member, six digits are on their way. They work for ten minutes.
        </Trans>
      </p>
      <CodeForm {...form} wrong={wrong} />
      <a href="/sign-in">{t`Use another address`}</a>
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

type CodeFormProps = Omit<SignInCodeProps, 'error' | 'sentAgain'> & { readonly wrong: string | undefined };

function CodeForm({ idempotencyKey, action, challenge, email, next, wrong }: CodeFormProps) {
  const { t } = useLingui();
  return (
    <PageForm idempotencyKey={idempotencyKey} action={action} fields={{ challenge, email, next }}>
      <TextInput
        name="code"
        label={t`Six-digit code`}
        width="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        error={wrong}
      />
      <div className="row">
        <Press act="sign-in">
          <Trans>Continue</Trans>
        </Press>
        <Press act="send-again" kind="quiet">
          <Trans>Send another code</Trans>
        </Press>
      </div>
    </PageForm>
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
