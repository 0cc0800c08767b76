import { Trans, useLingui } from '@lingui/react/macro';
import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { Button, Callout, Card } from '@standing/design-system';
import { Failure } from '@standing/web-core';
import { PasskeyNotMade, useRegisterPasskey } from './use-register-passkey.js';

/** A passkey opens the account with the device's own lock: no code to wait for. */
export function PasskeyCard() {
  const { t } = useLingui();
  const act = useRegisterPasskey();
  const supported = browserSupportsWebAuthn();
  return (
    <Card title={t`Passkey`}>
      <p>
        <Trans>
          A passkey signs you in with your fingerprint, your face or the lock of your device. Nothing to remember,
          nothing to type.
        </Trans>
      </p>
      {!supported && <p className="muted">{t`This browser does not know passkeys. A code by e-mail always works.`}</p>}
      {act.isSuccess && <PasskeyReady />}
      {act.error && <PasskeyFailure error={act.error} />}
      {supported && (
        <div>
          <Button
            kind="second"
            onPress={() => act.mutate()}
            pending={act.isPending}
          >{t`Make a passkey on this device`}</Button>
        </div>
      )}
    </Card>
  );
}

function PasskeyReady() {
  return (
    <Callout tone="ok" announced>
      <p>
        <Trans>The passkey is ready. It will be offered the next time you sign in.</Trans>
      </p>
    </Callout>
  );
}

function PasskeyFailure({ error }: { readonly error: Error }) {
  const { t } = useLingui();
  if (!(error instanceof PasskeyNotMade)) return <Failure title={t`The passkey was not kept.`} error={error} />;
  return (
    <Callout tone="warn" announced>
      <p>
        <Trans>The device did not make a passkey.</Trans>
      </p>
    </Callout>
  );
}
