import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { assets } from 'virtual:page-assets';
import { PageForm } from '../parts/form.js';
import { Mistakes } from '../parts/mistakes.js';
import { Note } from '../parts/note.js';
import { usePage } from '../parts/page-context.js';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import { TextInput } from '../parts/text-input.js';
import type { SignInProps } from '../props/sign-in.js';

/** One field and one button; a passkey offers itself where the browser knows one. */
export function SignInPage({ idempotencyKey, email, next, error, passkey, signedOut }: SignInProps) {
  const { t } = useLingui();
  const { bodyName, demo } = usePage();
  const wrong = error && t(sentenceOf(error));
  const data = passkey && { 'data-passkey-options': passkey.optionsUrl, 'data-passkey-verify': passkey.verifyUrl };
  return (
    <PublicPage title={t`Sign in`} wrong={Boolean(wrong)} {...(passkey && { script: assets.passkey })}>
      {wrong && <Mistakes mistakes={[{ message: wrong, field: 'email' }]} />}
      {signedOut && <Note>{t`You are signed out.`}</Note>}
      <h1>
        <Trans>Sign in</Trans>
      </h1>
      <p className="lead">
        <Trans>Give the address that {bodyName} knows. We send it a code; there is no password.</Trans>
      </p>
      <PageForm idempotencyKey={idempotencyKey} fields={{ next }} {...(data && { data })}>
        <EmailField email={email} error={wrong} />
        <div className="row">
          <Press>
            <Trans>Send me a code</Trans>
          </Press>
          {passkey && <UsePasskey />}
        </div>
        {passkey && <PasskeyProblem />}
      </PageForm>
      {demo && <a href="/demo">{t`Try the demonstration as one of its people`}</a>}
    </PublicPage>
  );
}

function EmailField({ email, error }: { readonly email: string | undefined; readonly error: string | undefined }) {
  const { t } = useLingui();
  return (
    <TextInput
      name="email"
      type="email"
      label={t`E-mail address`}
      width="medium"
      autoComplete="username webauthn"
      inputMode="email"
      defaultValue={email}
      error={error}
    />
  );
}

/** Hidden until the page's script finds that the browser knows passkeys. */
function UsePasskey() {
  return (
    <button type="button" className="button" data-kind="second" id="use-passkey" hidden>
      <Trans>Use a passkey</Trans>
    </button>
  );
}

function PasskeyProblem() {
  return (
    <p className="field-error" id="passkey-problem" role="alert" hidden>
      <span>
        <Trans>The passkey did not work. Use a code instead.</Trans>
      </span>
    </p>
  );
}

function sentenceOf(error: NonNullable<SignInProps['error']>): MessageDescriptor {
  switch (error) {
    case 'email-unreadable':
      return msg`Write an e-mail address, for example name@example.org.`;
    case 'too-many':
      return msg`Too many codes were asked for. Wait ten minutes, then try again.`;
    case 'passkey-failed':
      return msg`The passkey did not work. Use a code instead.`;
  }
}
