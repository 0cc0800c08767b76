import {
  type Bytes,
  HEAD_BYTES,
  joined,
  NONCE_BYTES,
  randomBytes,
  SALT_BYTES,
  SLOT_BYTES,
  slotAt,
  textBytes,
  type Way,
} from './layout.js';
import { packed, unpacked } from './packed.js';
import type { Secret } from './secrets.js';

/** What opens a vault and closes it again, while it is open: the head as it is kept, and the key. */
export type VaultKeys = { readonly head: Bytes; readonly key: CryptoKey };

const USES = ['encrypt', 'decrypt'] as const;

/** A place can be written anew only with a key that may leave. Whoever runs a script here reads an open vault anyway. */
const CAN_BE_WRAPPED = true;

/** New keys, wrapped in each of these ways. */
export async function makeKeys(secrets: readonly Secret[]): Promise<VaultKeys> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, CAN_BE_WRAPPED, [...USES]);
  const head = randomBytes(HEAD_BYTES);
  for (const secret of secrets) head.set(await wrap(key, secret), slotAt(secret.way));
  return { head, key };
}

/** The same keys with the place of a way written anew: wrapped under this secret, or random where there is none. */
export async function withPlace({ head, key }: VaultKeys, way: Way, secret: Secret | null): Promise<VaultKeys> {
  const renewed = head.slice();
  renewed.set(secret ? await wrap(key, secret) : randomBytes(SLOT_BYTES), slotAt(way));
  return { head: renewed, key };
}

/** The vault's bytes with this text in it. Throws `VaultFull`. */
export async function closeVault({ head, key }: VaultKeys, text: string): Promise<Bytes> {
  const nonce = randomBytes(NONCE_BYTES);
  const sealed = await crypto.subtle.encrypt(bound(nonce, head), key, await packed(text));
  return joined(head, nonce, new Uint8Array(sealed));
}

/** The keys and the text; null where this secret does not open it: it is a wrong one, or nothing was ever kept. */
export async function openVault(
  vault: Bytes,
  secret: Secret,
): Promise<{ readonly keys: VaultKeys; readonly text: string } | null> {
  const head = vault.slice(0, HEAD_BYTES);
  const key = await unwrap(head, secret);
  if (!key) return null;
  const text = await openAgain({ head, key }, vault);
  return text === null ? null : { keys: { head, key }, text };
}

/** The text of a vault that is open already; null where its keys were changed on another device. */
export async function openAgain({ key }: VaultKeys, vault: Bytes): Promise<string | null> {
  const head = vault.slice(0, HEAD_BYTES);
  const nonce = vault.slice(HEAD_BYTES, HEAD_BYTES + NONCE_BYTES);
  const sealed = vault.slice(HEAD_BYTES + NONCE_BYTES);
  const plain = await orNull(crypto.subtle.decrypt(bound(nonce, head), key, sealed));
  return plain && unpacked(new Uint8Array(plain));
}

async function wrap(key: CryptoKey, { way, keyUnder }: Secret): Promise<Bytes> {
  const [salt, nonce] = [randomBytes(SALT_BYTES), randomBytes(NONCE_BYTES)];
  const wrapped = await crypto.subtle.wrapKey('raw', key, await keyUnder(salt), bound(nonce, nameOf(way)));
  return joined(salt, nonce, new Uint8Array(wrapped));
}

async function unwrap(head: Bytes, { way, keyUnder }: Secret): Promise<CryptoKey | null> {
  const slot = head.slice(slotAt(way), slotAt(way) + SLOT_BYTES);
  const under = await keyUnder(slot.slice(0, SALT_BYTES));
  const nonce = slot.slice(SALT_BYTES, SALT_BYTES + NONCE_BYTES);
  const wrapped = slot.slice(SALT_BYTES + NONCE_BYTES);
  return orNull(
    crypto.subtle.unwrapKey('raw', wrapped, under, bound(nonce, nameOf(way)), 'AES-GCM', CAN_BE_WRAPPED, [...USES]),
  );
}

/** The one answer to a wrong key and to bytes that are no vault. */
function orNull<Found>(found: Promise<Found>): Promise<Found | null> {
  return found.catch(() => null);
}

function bound(iv: Bytes, additionalData: Bytes) {
  return { name: 'AES-GCM', iv, additionalData };
}

function nameOf(way: Way): Bytes {
  return textBytes(`standing vault ${way}`);
}
