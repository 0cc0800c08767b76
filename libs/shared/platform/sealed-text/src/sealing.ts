import { createCipheriv, createDecipheriv } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const FORMAT = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A text is padded to whole blocks of this many bytes, so that the ciphertext does not tell how long a name is. */
const BLOCK = 64;

/** Thrown when what is stored does not open: another key, another place, or a changed byte. It says nothing of the text. */
export class CannotOpen extends Error {
  constructor() {
    super('The sealed text does not open.');
    this.name = 'CannotOpen';
  }
}

/**
 * AES-256-GCM under a random nonce, bound to where it belongs: format, nonce, tag, ciphertext. A key seals one case's few
 * texts, so that random nonces of 96 bits do not repeat.
 */
export function seal(key: Uint8Array, plain: Uint8Array, place: readonly string[], nonce: Uint8Array): Buffer {
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(associated(place));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.getAuthTag(), sealed]);
}

/** The reverse; throws `CannotOpen` unless every byte and the place are those of the sealing. */
export function unseal(key: Uint8Array, sealed: Uint8Array, place: readonly string[]): Buffer {
  const head = 1 + NONCE_BYTES + TAG_BYTES;
  if (sealed[0] !== FORMAT || sealed.length < head) throw new CannotOpen();
  const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(1, 1 + NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(associated(place));
  decipher.setAuthTag(sealed.subarray(1 + NONCE_BYTES, head));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(head)), decipher.final()]);
  } catch {
    throw new CannotOpen();
  }
}

/** The text's length, the text, and zeros up to a whole block. */
export function padded(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  const whole = Buffer.alloc(Math.ceil((bytes.length + 4) / BLOCK) * BLOCK);
  whole.writeUInt32BE(bytes.length, 0);
  bytes.copy(whole, 4);
  return whole;
}

/** The text of what `padded` made. */
export function unpadded(whole: Buffer): string {
  return whole.subarray(4, 4 + whole.readUInt32BE(0)).toString('utf8');
}

/** The place as bytes, in which no two places look alike. */
function associated(place: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(['standing', FORMAT, ...place]), 'utf8');
}
