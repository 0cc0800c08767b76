/** Bytes that nobody shares. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** How long every vault is, whatever is in it. */
export const VAULT_BYTES = 65_536;

export const SALT_BYTES = 32;
export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;
export const KEY_BYTES = 32;

/**
 * The ways to open a vault, each with its place at the head: a salt, a nonce, and the vault's key as it is wrapped there. A
 * way that is not used holds random bytes; there is no mark, no version and no length, so that a vault looks like none.
 */
const WAYS = ['passphrase', 'recovery', 'passkey'] as const;
export type Way = (typeof WAYS)[number];

export const SLOT_BYTES = SALT_BYTES + NONCE_BYTES + KEY_BYTES + TAG_BYTES;
export const HEAD_BYTES = WAYS.length * SLOT_BYTES;

/** How many bytes of content a vault has room for. */
export const ROOM_BYTES = VAULT_BYTES - HEAD_BYTES - NONCE_BYTES - TAG_BYTES;

/** Where the place of a way begins. */
export function slotAt(way: Way): number {
  return WAYS.indexOf(way) * SLOT_BYTES;
}

/** Several bytes after each other. */
export function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function randomBytes(count: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(count));
}

export function textBytes(text: string): Bytes {
  return new TextEncoder().encode(text);
}

export function toBase64(bytes: Bytes): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
