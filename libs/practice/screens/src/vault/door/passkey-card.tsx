import { useLingui } from '@lingui/react/macro';
import { Button, Callout, Card, Disclosure, Row, TextLink, toast } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { passkeyIn } from '../content/passkey.js';
import { knowsPasskeys } from '../hold/ask-passkey.js';
import type { OpenVault } from '../hold/open-vault.js';
import type { VaultHeld } from '../hold/use-vault.js';
import { VaultFailure } from '../hold/vault-failure.js';

type PasskeyCardProps = { readonly open: OpenVault; readonly vault: VaultHeld };

/** Lets a passkey open the vault as well, or no longer. Whether one does is said in the vault alone. */
export function PasskeyCard({ open: { contents }, vault: { changingPasskey: change } }: PasskeyCardProps) {
  const { t } = useLingui();
  const format = useFormat();
  const passkey = passkeyIn(contents);
  const since = passkey && format.day(passkey.since);
  const done = (text: string) => ({ onSuccess: () => toast({ text }) });
  return (
    <Card title={t`Passkey`}>
      <p>
        {since
          ? t`A passkey opens this vault, set up on ${since}. The passphrase and the recovery sheet open it as well.`
          : t`Your passkey can open the vault instead of the passphrase. The passphrase and the recovery sheet go on opening it.`}
      </p>
      <VaultFailure title={t`The passkey was not changed.`} error={change.error} />
      {knowsPasskeys() ? <Warning /> : <p className="muted">{t`This browser does not know passkeys.`}</p>}
      <Row>
        {knowsPasskeys() && (
          <Button
            kind="second"
            onPress={() => change.mutate('set-up', done(t`This passkey opens your vault.`))}
            pending={change.isPending && change.variables === 'set-up'}
          >
            {since ? t`Set up another passkey` : t`Set up a passkey`}
          </Button>
        )}
        {since && (
          <Button
            kind="quiet"
            onPress={() => change.mutate('drop', done(t`No passkey opens your vault any more.`))}
            pending={change.isPending && change.variables === 'drop'}
          >{t`Let no passkey open it`}</Button>
        )}
      </Row>
      <Particulars />
    </Card>
  );
}

function Warning() {
  const { t } = useLingui();
  return (
    <Callout tone="warn">
      <p>{t`Whoever can unlock your device and use its passkeys then has both: your account and your vault. With the passphrase alone, the vault stays closed to them.`}</p>
    </Callout>
  );
}

function Particulars() {
  const { t } = useLingui();
  return (
    <Disclosure title={t`What to know about passkeys`}>
      <ul className="bullets">
        <li>
          {t`It is the passkey with which you sign in.`}{' '}
          <TextLink href="/account">{t`Make one in your account`}</TextLink>
        </li>
        <li>{t`A passkey that your devices share opens the vault on each of them. There is room for one: what you set up last takes the place of the one before.`}</li>
        <li>{t`Neither the association nor whoever hosts the platform can see in the vault whether a passkey opens it. But some passkeys, such as those on a security key, count how often they are used and say so at the next sign-in: it could be seen then that it served for something else.`}</li>
        <li>{t`A copy of the vault from before, such as a backup, still opens with it. If somebody else has had your passkey, change the passphrase as well: that makes new keys.`}</li>
      </ul>
    </Disclosure>
  );
}
