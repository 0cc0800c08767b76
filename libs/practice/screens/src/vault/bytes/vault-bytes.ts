import {
  type Bytes,
  HEAD_BYTES,
  joined,
  KEY_BYTES,
  NONCE_BYTES,
  randomBytes,
  SALT_BYTES,
  SLOT_BYTES,
  slotAt,
} from './layout.js';
import { packed, unpacked } from './packed.js';
import type { Secret } from './secrets.js';

/** What opens a vault and closes it again, while it is open: the head as it is kept, and the key, which no script can read. */
export type VaultKeys = { readonly head: Bytes; readonly key: CryptoKey };

/** New keys, wrapped in each of these ways. */
export async function makeKeys(secrets: readonly Secret[]): Promise<VaultKeys> {
  const raw = randomBytes(KEY_BYTES);
  const head = randomBytes(HEAD_BYTES);
  for (const secret of secrets) head.set(await wrap(raw, secret), slotAt(secret.way));
  const key = await importKey(raw);
  raw.fill(0);
  return { head, key };
}

/** The vault's bytes with this text in it. Throws `VaultFull`. */
export async function closeVault({ head, key }: VaultKeys, text: string): Promise<Bytes> {
  const nonce = randomBytes(NONCE_BYTES);
  return joined(head, nonce, await encrypt(key, nonce, await packed(text), head));
}

/** The keys and the text; null where this secret does not open it: it is a wrong one, or nothing was ever kept. */
export async function openVault(
  vault: Bytes,
  secret: Secret,
): Promise<{ readonly keys: VaultKeys; readonly text: string } | null> {
  const head = vault.slice(0, HEAD_BYTES);
  const raw = await unwrap(head, secret);
  if (!raw) return null;
  const key = await importKey(raw);
  raw.fill(0);
  const text = await openAgain({ head, key }, vault);
  return text === null ? null : { keys: { head, key }, text };
}

/** The text of a vault that is open already; null where its keys were changed on another device. */
export async function openAgain({ key }: VaultKeys, vault: Bytes): Promise<string | null> {
  const head = vault.slice(0, HEAD_BYTES);
  const nonce = vault.slice(HEAD_BYTES, HEAD_BYTES + NONCE_BYTES);
  const plain = await decrypt(key, nonce, vault.slice(HEAD_BYTES + NONCE_BYTES), head);
  return plain && unpacked(plain);
}

async function wrap(raw: Bytes, { way, keyUnder }: Secret): Promise<Bytes> {
  const [salt, nonce] = [randomBytes(SALT_BYTES), randomBytes(NONCE_BYTES)];
  return joined(salt, nonce, await encrypt(await keyUnder(salt), nonce, raw, nameOf(way)));
}

async function unwrap(head: Bytes, { way, keyUnder }: Secret): Promise<Bytes | null> {
  const slot = head.slice(slotAt(way), slotAt(way) + SLOT_BYTES);
  const nonce = slot.slice(SALT_BYTES, SALT_BYTES + NONCE_BYTES);
  return decrypt(await keyUnder(slot.slice(0, SALT_BYTES)), nonce, slot.slice(SALT_BYTES + NONCE_BYTES), nameOf(way));
}

function importKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

async function encrypt(key: CryptoKey, iv: Bytes, plain: Bytes, additionalData: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain));
}

async function decrypt(key: CryptoKey, iv: Bytes, sealed: Bytes, additionalData: Bytes): Promise<Bytes | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed));
  } catch {
    // The one answer to a wrong key and to bytes that are no vault.
    return null;
  }
}

function nameOf(way: string): Bytes {
  return new TextEncoder().encode(`standing vault ${way}`);
}
