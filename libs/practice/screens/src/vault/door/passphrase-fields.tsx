import { useLingui } from '@lingui/react/macro';
import { TextField } from '@standing/design-system';
import type { FieldMistakes, Fields } from '@standing/web-core';

export type Chosen = { readonly passphrase: string; readonly again: string };

export const NOTHING_CHOSEN: Chosen = { passphrase: '', again: '' };

/** Somebody who holds the host and its key could try passphrases for ever: a short one would be found. */
const SHORTEST = 14;

export const PASSPHRASE_IDS = { passphrase: 'vault-new-passphrase', again: 'vault-new-passphrase-again' };

/** What is wrong with a new passphrase. */
export function useCheckPassphrase(): (chosen: Chosen) => FieldMistakes<Chosen> {
  const { t } = useLingui();
  return ({ passphrase, again }) => ({
    ...(passphrase.trim().length < SHORTEST && { passphrase: t`Write at least ${SHORTEST} characters.` }),
    ...(passphrase !== again && { again: t`The two are not the same.` }),
  });
}

/** A new passphrase, typed twice. */
export function PassphraseFields<Values extends Chosen>({
  values,
  set,
  wrong,
}: Pick<Fields<Values>, 'values' | 'set' | 'wrong'>) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        id={PASSPHRASE_IDS.passphrase}
        label={t`New passphrase`}
        hint={t`Four or five words that nobody would put together, and that you use nowhere else.`}
        type="password"
        autoComplete="new-password"
        size="medium"
        value={values.passphrase}
        onChange={(passphrase) => set({ passphrase } as Partial<Values>)}
        error={wrong('passphrase')}
      />
      <TextField
        id={PASSPHRASE_IDS.again}
        label={t`The same once more`}
        type="password"
        autoComplete="new-password"
        size="medium"
        value={values.again}
        onChange={(again) => set({ again } as Partial<Values>)}
        error={wrong('again')}
      />
    </>
  );
}
