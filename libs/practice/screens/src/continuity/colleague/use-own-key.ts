import { ask, newIdempotencyKey, useSession } from '@standing/web-core';
import type { VaultHeld } from '../../vault/hold/use-vault.js';
import { type Continuity, keepKeyMutation } from '../continuity.queries.js';
import { keysIn, withKey } from '../keep/kept.js';
import { makeOwnKey } from '../keep/sealing.js';

/** The key to which lists are encrypted, as far as the open vault holds it. */
export function useOwnKey(vault: VaultHeld, known: Continuity['myContinuityKey']) {
  const { today } = useSession().body;
  const contents = vault.open?.contents ?? [];
  const kept = keysIn(contents);
  const isHeld = known !== null && kept.some(({ publicKey }) => publicKey === known.publicKey);
  const make = async () => {
    const key = await makeOwnKey();
    await vault.saving.mutateAsync(withKey(contents, key, today));
    return key;
  };
  return {
    isHeld,
    /** Sees to it that the vault holds the key which coaches are shown: kept first, then told. */
    ensure: async () => {
      if (isHeld) return;
      const { publicKey } = kept.at(-1) ?? (await make());
      await ask(keepKeyMutation, { publicKey, idempotencyKey: newIdempotencyKey() });
    },
  };
}

export type HeldKey = ReturnType<typeof useOwnKey>;
