import {
  type Bytes,
  fromBase64,
  joined,
  NONCE_BYTES,
  randomBytes,
  TAG_BYTES,
  toBase64,
} from '../../vault/bytes/layout.js';

/** How long every list is, whatever is in it. */
export const LIST_BYTES = 65_536;

const POINT_BYTES = 65;
const LENGTH_BYTES = 4;
const ROOM_BYTES = LIST_BYTES - POINT_BYTES - NONCE_BYTES - TAG_BYTES - LENGTH_BYTES;

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** Both halves of a colleague's key, in base 64: a point of P-256, and PKCS #8. */
export type OwnKey = { readonly publicKey: string; readonly privateKey: string };

export async function makeOwnKey(): Promise<OwnKey> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const exported = async (format: 'raw' | 'pkcs8', key: CryptoKey) =>
    toBase64(new Uint8Array(await crypto.subtle.exportKey(format, key)));
  return { publicKey: await exported('raw', pair.publicKey), privateKey: await exported('pkcs8', pair.privateKey) };
}

/**
 * A list for the holder of this key and for this plan alone, in base 64: the point of a key that is used once, a nonce, and
 * the padded text under AES-256-GCM. Throws a `RangeError` where the text has no room, which sixty clients always have.
 */
export async function seal(publicKey: string, planId: string, text: string): Promise<string> {
  const once = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', once.publicKey));
  const recipient = fromBase64(publicKey);
  const key = await keyBetween(once.privateKey, recipient, joined(point, recipient));
  const nonce = randomBytes(NONCE_BYTES);
  const sealed = await crypto.subtle.encrypt(bound(nonce, planId), key, padded(text));
  return toBase64(joined(point, nonce, new Uint8Array(sealed)));
}

/** The text of a list; rejects where the key is another's, or the list was made for another plan. */
export async function unseal({ publicKey, privateKey }: OwnKey, planId: string, list: string): Promise<string> {
  const bytes = fromBase64(list);
  const point = bytes.slice(0, POINT_BYTES);
  const own = await crypto.subtle.importKey('pkcs8', fromBase64(privateKey), CURVE, false, ['deriveBits']);
  const key = await keyBetween(own, point, joined(point, fromBase64(publicKey)));
  const nonce = bytes.slice(POINT_BYTES, POINT_BYTES + NONCE_BYTES);
  const plain = await crypto.subtle.decrypt(bound(nonce, planId), key, bytes.slice(POINT_BYTES + NONCE_BYTES));
  const whole = new Uint8Array(plain);
  const length = new DataView(whole.buffer).getUint32(0);
  return new TextDecoder().decode(whole.slice(LENGTH_BYTES, LENGTH_BYTES + length));
}

/** What two people read to each other to know that it is the same key: five groups of its SHA-256. */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', fromBase64(publicKey)));
  const digits = [...hash.slice(0, 10)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.toUpperCase().match(/.{4}/g)!.join(' ');
}

async function keyBetween(own: CryptoKey, point: Bytes, salt: Bytes): Promise<CryptoKey> {
  const other = await crypto.subtle.importKey('raw', point, CURVE, false, []);
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256);
  const from = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const derivation = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt,
    info: new TextEncoder().encode('standing continuity list'),
  };
  return crypto.subtle.deriveKey(derivation, from, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function bound(iv: Bytes, planId: string) {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(planId) };
}

function padded(text: string): Bytes {
  const bytes = new TextEncoder().encode(text);
  const room = ROOM_BYTES - bytes.length;
  if (room < 0) throw new RangeError('The list is longer than it can be.');
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, bytes.length);
  return joined(length, bytes, new Uint8Array(room));
}
