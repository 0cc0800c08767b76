import { useLingui } from '@lingui/react/macro';
import { VaultFull } from '../bytes/packed.js';
import { PasskeyGivesNoKey } from './ask-passkey.js';
import { DoesNotOpen, KeysChanged } from './open-vault.js';

/** What went wrong in this browser, as a sentence; null for what the server or the way to it said. */
export function useSentence(): (error: Error) => string | null {
  const { t } = useLingui();
  return (error) => {
    if (error instanceof PasskeyGivesNoKey)
      return t`This passkey, this device or this browser cannot make a key for a vault. Nothing is lost: the passphrase opens it. A new passkey, made in your account, may be able to.`;
    if (error instanceof DoesNotOpen && error.way === 'passkey')
      return t`It does not open with this passkey: none was set up for this vault, it was another one, or the passphrase was changed since. The passphrase opens it, and then you can set up this passkey.`;
    if (error instanceof DoesNotOpen)
      return t`It does not open: this is not its passphrase or its code, or nothing was kept here yet. Nobody else can tell which of them it is, the association included.`;
    if (error instanceof KeysChanged)
      return t`Its keys were changed on another device. Copy what you have just written, lock the vault, and open it with the new passphrase.`;
    if (error instanceof VaultFull)
      return t`The vault is full: it is as large as everybody’s. Save a copy as a file, then erase entries that you no longer need.`;
    return null;
  };
}
