import { Trans, useLingui } from '@lingui/react/macro';
import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { Button, Callout, Card } from '@standing/design-system';
import { Failure, ProblemError } from '@standing/web-core';
import { PasskeyNotMade, useRegisterPasskey } from './use-register-passkey.js';

/** A passkey opens the account with the device's own lock: no code to wait for. */
export function PasskeyCard() {
  const { t } = useLingui();
  const act = useRegisterPasskey();
  const supported = browserSupportsWebAuthn();
  return (
    <Card title={t`Passkey`}>
      <p>
        <Trans>A passkey signs you in with your fingerprint, your face or the lock of your device. Nothing to remember, nothing to type.</Trans>
      </p>
      {!supported && (
        <p className="muted">
          <Trans>This browser does not know passkeys. A code by e-mail always works.</Trans>
        </p>
      )}
      {act.isSuccess && (
        <Callout tone="ok" announced>
          <p>
            <Trans>The passkey is ready. It will be offered the next time you sign in.</Trans>
          </p>
        </Callout>
      )}
      {act.error && <Failure title={act.error instanceof PasskeyNotMade ? t`The device did not make a passkey.` : t`The passkey was not kept.`} error={act.error instanceof PasskeyNotMade ? new ProblemError(null) : act.error} />}
      {supported && (
        <div>
          <Button kind="second" onPress={() => act.mutate()} pending={act.isPending}>{t`Make a passkey on this device`}</Button>
        </div>
      )}
    </Card>
  );
}
