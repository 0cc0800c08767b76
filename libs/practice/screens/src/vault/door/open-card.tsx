import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Disclosure, Form, TextField } from '@standing/design-system';
import { readRecoveryCode } from '../bytes/recovery-code.js';
import { byPassphrase, byRecoveryCode } from '../bytes/secrets.js';
import { knowsPasskeys } from '../hold/ask-passkey.js';
import type { VaultHeld } from '../hold/use-vault.js';
import { VaultFailure } from '../hold/vault-failure.js';

type OpenCardProps = { readonly unlocking: VaultHeld['unlocking'] };

/** Opens the vault: by the passphrase, by a passkey, or by the code of the recovery sheet. It looks the same to everybody. */
export function OpenCard({ unlocking }: OpenCardProps) {
  const { t } = useLingui();
  const [passphrase, setPassphrase] = useState('');
  const isByPasskey = unlocking.variables === 'passkey';
  return (
    <Card title={t`Open the vault`}>
      <VaultFailure title={t`The vault was not opened.`} error={unlocking.error} />
      <Form onSubmit={() => passphrase && unlocking.mutate(byPassphrase(passphrase))} label={t`Open the vault`}>
        <TextField
          id="vault-passphrase"
          label={t`Passphrase`}
          type="password"
          autoComplete="current-password"
          size="medium"
          value={passphrase}
          onChange={setPassphrase}
        />
        <div>
          <Button
            type="submit"
            pending={unlocking.isPending && !isByPasskey}
            disabled={passphrase === ''}
          >{t`Open`}</Button>
        </div>
      </Form>
      {knowsPasskeys() && (
        <div>
          <Button
            kind="second"
            onPress={() => unlocking.mutate('passkey')}
            pending={unlocking.isPending && isByPasskey}
          >{t`Open with a passkey`}</Button>
        </div>
      )}
      <Disclosure title={t`I no longer know the passphrase`}>
        <ByCode unlocking={unlocking} />
      </Disclosure>
    </Card>
  );
}

function ByCode({ unlocking }: OpenCardProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const code = readRecoveryCode(typed);
  return (
    <Form onSubmit={() => code && unlocking.mutate(byRecoveryCode(code))} label={t`Open with the recovery sheet`}>
      <TextField
        id="vault-code"
        label={t`Code of the recovery sheet`}
        hint={t`Eight groups of four characters. Capitals, spaces and dashes do not matter.`}
        autoComplete="off"
        value={typed}
        onChange={setTyped}
      />
      <p>{t`Once it is open, choose a new passphrase at the foot of the page.`}</p>
      <div>
        <Button
          type="submit"
          kind="second"
          pending={unlocking.isPending && unlocking.variables !== 'passkey'}
          disabled={!code}
        >{t`Open with this code`}</Button>
      </div>
    </Form>
  );
}
