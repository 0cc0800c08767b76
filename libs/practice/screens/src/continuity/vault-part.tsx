import { useLingui } from '@lingui/react/macro';
import { Callout } from '@standing/design-system';
import { BeginCard } from '../vault/door/begin-card.js';
import { OpenCard } from '../vault/door/open-card.js';
import type { VaultHeld } from '../vault/hold/use-vault.js';

/** Opens the vault, or begins one: it keeps the key and the list. */
export function VaultPart({ vault: { unlocking, beginning } }: { readonly vault: VaultHeld }) {
  const { t } = useLingui();
  return (
    <>
      <Callout>
        <p>{t`Lists are written, handed over and read with your vault open: it keeps your own copy, and the key to lists that are released to you.`}</p>
      </Callout>
      <OpenCard unlocking={unlocking} />
      <BeginCard beginning={beginning} />
    </>
  );
}
