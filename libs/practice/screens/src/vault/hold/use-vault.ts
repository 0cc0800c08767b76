import { useMutation } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useSession } from '@standing/web-core';
import { newRecoveryCode, readRecoveryCode } from '../bytes/recovery-code.js';
import { byPasskey, byPassphrase, byRecoveryCode, type Secret } from '../bytes/secrets.js';
import type { Contents } from '../content/contents.js';
import { withoutPasskey, withPasskey } from '../content/passkey.js';
import { askPasskey } from './ask-passkey.js';
import { begin, type OpenVault, save, unlock } from './open-vault.js';
import { useLocking } from './use-locking.js';

/** The vault of the person signed in: locked until they open it, and never kept by the browser. */
export function useVault() {
  const { body, personId } = useSession();
  const [open, setOpen] = useState<OpenVault | null>(null);
  const [sheet, setSheet] = useState<string | null>(null);
  const lock = useCallback(() => {
    setOpen(null);
    setSheet(null);
  }, []);
  useLocking(open !== null, lock);
  // The device's question may stay open for longer than the vault does.
  const keep = (next: OpenVault) => setOpen((now) => now && next);
  const unlocking = useMutation<OpenVault, Error, Secret | 'passkey'>({
    mutationFn: async (by) => unlock(by === 'passkey' ? byPasskey(await askPasskey(personId)) : by, body.today),
    onSuccess: setOpen,
  });
  const beginning = useMutation<OpenVault, Error, string>({
    mutationFn: async (passphrase) => {
      const code = newRecoveryCode();
      const begun = await begin([byPassphrase(passphrase), byRecoveryCode(readRecoveryCode(code)!)], open);
      setSheet(code);
      return begun;
    },
    onSuccess: setOpen,
  });
  const saving = useMutation<OpenVault, Error, Contents>({
    mutationFn: (contents) => save(open!, contents),
    onSuccess: keep,
  });
  const changingPasskey = useMutation<OpenVault, Error, 'set-up' | 'drop'>({
    mutationFn: async (act) => {
      const { contents } = open!;
      if (act === 'drop') return save(open!, withoutPasskey(contents));
      return save(open!, withPasskey(contents, await askPasskey(personId), body.today));
    },
    onSuccess: keep,
  });
  return { open, sheet, lock, unlocking, beginning, saving, changingPasskey, putSheetAway: () => setSheet(null) };
}

export type VaultHeld = ReturnType<typeof useVault>;
