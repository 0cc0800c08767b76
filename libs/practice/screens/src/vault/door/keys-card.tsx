import { useLingui } from '@lingui/react/macro';
import { Button, Card, Disclosure, Form } from '@standing/design-system';
import { FormProblems, useFields } from '@standing/web-core';
import type { VaultHeld } from '../hold/use-vault.js';
import { VaultFailure } from '../hold/vault-failure.js';
import { NOTHING_CHOSEN, PASSPHRASE_IDS, PassphraseFields, useCheckPassphrase } from './passphrase-fields.js';

/** New keys for a vault that is open: another passphrase and another recovery sheet. */
export function KeysCard({ beginning }: { readonly beginning: VaultHeld['beginning'] }) {
  const { t } = useLingui();
  const fields = useFields(NOTHING_CHOSEN, useCheckPassphrase(), null);
  return (
    <Card title={t`Passphrase and recovery sheet`}>
      <p>{t`Both are changed together. A copy of the vault from before, such as a backup, still opens with the old ones. A passkey no longer opens the vault then, until you set it up again.`}</p>
      <Disclosure title={t`Change them`}>
        <Form
          onSubmit={() => fields.submit(({ passphrase }) => beginning.mutate(passphrase))}
          label={t`Change the keys`}
        >
          <VaultFailure title={t`The keys were not changed.`} error={beginning.error} />
          <FormProblems title="" error={null} mistakes={fields.mistakes} ids={PASSPHRASE_IDS} tried={fields.tried} />
          <PassphraseFields values={fields.values} set={fields.set} wrong={fields.wrong} />
          <div>
            <Button
              type="submit"
              kind="second"
              pending={beginning.isPending}
            >{t`Change the passphrase and make a new sheet`}</Button>
          </div>
        </Form>
      </Disclosure>
    </Card>
  );
}
