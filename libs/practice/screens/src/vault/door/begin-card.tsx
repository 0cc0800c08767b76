import { useLingui } from '@lingui/react/macro';
import { Button, Callout, Card, Disclosure, Form, TextField } from '@standing/design-system';
import { FormProblems, useFields } from '@standing/web-core';
import type { VaultHeld } from '../hold/use-vault.js';
import { VaultFailure } from '../hold/vault-failure.js';
import {
  type Chosen,
  NOTHING_CHOSEN,
  PASSPHRASE_IDS,
  PassphraseFields,
  useCheckPassphrase,
} from './passphrase-fields.js';

type Beginning = Chosen & { readonly typed: string };

const IDS = { ...PASSPHRASE_IDS, typed: 'vault-begin-word' };

/** Begins a vault. Nobody can tell whether there is one already: so it is asked for in so many words. */
export function BeginCard({ beginning }: { readonly beginning: VaultHeld['beginning'] }) {
  const { t } = useLingui();
  return (
    <Card title={t`Begin a vault`}>
      <p>{t`You have a place of your own here, as everybody has. It is empty until you begin: choose a passphrase, then print your recovery sheet.`}</p>
      <Disclosure title={t`Begin a vault`}>
        <BeginForm beginning={beginning} />
      </Disclosure>
    </Card>
  );
}

function BeginForm({ beginning }: { readonly beginning: VaultHeld['beginning'] }) {
  const { t } = useLingui();
  const word = t({ message: 'BEGIN', context: 'vault' });
  const checkPassphrase = useCheckPassphrase();
  const fields = useFields<Beginning>(
    { ...NOTHING_CHOSEN, typed: '' },
    (values) => ({
      ...checkPassphrase(values),
      ...(values.typed.trim().toUpperCase() !== word && { typed: t`Type the word ${word}.` }),
    }),
    null,
  );
  return (
    <Form onSubmit={() => fields.submit(({ passphrase }) => beginning.mutate(passphrase))} label={t`Begin a vault`}>
      <VaultFailure title={t`The vault was not begun.`} error={beginning.error} />
      <FormProblems title="" error={null} mistakes={fields.mistakes} ids={IDS} tried={fields.tried} />
      <Callout tone="warn" title={t`Did you begin one before?`}>
        <p>{t`Then open it instead, also on a new device. Whatever it holds is lost for good as soon as you begin anew, and nobody can bring it back.`}</p>
      </Callout>
      <PassphraseFields values={fields.values} set={fields.set} wrong={fields.wrong} />
      <TextField
        id={IDS.typed}
        label={t`To begin, type ${word}`}
        hint={t`With it you say that nothing here has to be kept.`}
        autoComplete="off"
        size="short"
        value={fields.values.typed}
        onChange={(typed) => fields.set({ typed })}
        error={fields.wrong('typed')}
      />
      <div>
        <Button type="submit" kind="second" pending={beginning.isPending}>{t`Begin`}</Button>
      </div>
    </Form>
  );
}
