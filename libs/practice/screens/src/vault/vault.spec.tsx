/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Bytes,
  fromBase64,
  HEAD_BYTES,
  joined,
  NONCE_BYTES,
  randomBytes,
  ROOM_BYTES,
  SALT_BYTES,
  SLOT_BYTES,
  slotAt,
  toBase64,
  VAULT_BYTES,
} from './bytes/layout.js';
import { packed, VaultFull } from './bytes/packed.js';
import { newRecoveryCode, readRecoveryCode } from './bytes/recovery-code.js';
import { byPasskey, byPassphrase, byRecoveryCode, keptOfAnswer, questionFor } from './bytes/secrets.js';
import { closeVault, makeKeys, openAgain, openVault, withPlace } from './bytes/vault-bytes.js';

const PASSPHRASE = 'quatre étangs sous la lune';

/** Chi-squared over the 256 values of a byte: far beyond chance at 400. */
function looksRandom(bytes: Uint8Array): boolean {
  const counts = new Array<number>(256).fill(0);
  for (const byte of bytes) counts[byte]! += 1;
  const expected = bytes.length / 256;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0) < 400;
}

/** What a passkey might answer. */
const aKey = (byte: number) => new Uint8Array(32).fill(byte);

/** As vaults were written before passkeys opened any: the key is encrypted under the passphrase as bytes. */
async function aVaultOfBefore(text: string) {
  const aes = async (key: CryptoKey, iv: BufferSource, additionalData: BufferSource, plain: BufferSource) =>
    new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain));
  const [raw, salt, nonce, last] = [32, SALT_BYTES, NONCE_BYTES, NONCE_BYTES].map(randomBytes) as Four;
  const typed = await crypto.subtle.importKey('raw', Buffer.from(PASSPHRASE), 'PBKDF2', false, ['deriveKey']);
  const stretching = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 600_000 };
  const under = await crypto.subtle.deriveKey(stretching, typed, { name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  const head = randomBytes(HEAD_BYTES);
  head.set(joined(salt, nonce, await aes(under, nonce, Buffer.from('standing vault passphrase'), raw)));
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
  return joined(head, last, await aes(key, last, head, await packed(text)));
}

type Four = [Bytes, Bytes, Bytes, Bytes];

async function aVault() {
  const code = readRecoveryCode(newRecoveryCode())!;
  const keys = await makeKeys([byPassphrase(PASSPHRASE), byRecoveryCode(code)]);
  return { code, keys };
}

describe('the bytes of a vault', () => {
  it('are as many whatever is in it, come back as they went in, and are never the same twice', async () => {
    const { keys } = await aVault();
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 5000, unit: 'grapheme' }), async (text) => {
        const [one, other] = [await closeVault(keys, text), await closeVault(keys, text)];
        expect([one.length, other.length]).toEqual([VAULT_BYTES, VAULT_BYTES]);
        expect(toBase64(one.slice(HEAD_BYTES))).not.toBe(toBase64(other.slice(HEAD_BYTES)));
        expect(await openAgain(keys, one)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('open with the passphrase, however its accents are typed, and with the code of the sheet', async () => {
    const { code, keys } = await aVault();
    const vault = await closeVault(keys, 'kept');

    for (const secret of [byPassphrase(` ${PASSPHRASE.normalize('NFD')}`), byRecoveryCode(code)])
      expect(await openVault(vault, secret)).toMatchObject({ text: 'kept' });
  });

  it('open with nothing else, and a vault in which nothing was kept with nothing at all', async () => {
    const { code, keys } = await aVault();
    const vault = await closeVault(keys, 'kept');
    const other = await closeVault((await aVault()).keys, 'kept by another');
    const wrong = [byPassphrase('quatre etangs sous la lune'), byRecoveryCode(readRecoveryCode(newRecoveryCode())!)];

    for (const secret of wrong) expect(await openVault(vault, secret)).toBeNull();
    for (const secret of [byPassphrase(PASSPHRASE), byRecoveryCode(code)])
      expect(await openVault(randomBytes(VAULT_BYTES), secret)).toBeNull();
    expect(await openAgain(keys, other)).toBeNull();
  });

  it('do not open once any byte of them was changed, in the head or after it', async () => {
    const { keys } = await aVault();
    const vault = await closeVault(keys, 'kept');
    for (const at of [0, 40, 100, HEAD_BYTES - 1, HEAD_BYTES, VAULT_BYTES - 1]) {
      const changed = vault.slice();
      changed[at]! ^= 1;
      expect(await openAgain(keys, changed)).toBeNull();
    }
  });

  it('look like those of a vault never opened, to statistics, in every part', async () => {
    const { keys } = await aVault();
    const used = await Promise.all(Array.from({ length: 40 }, (_, at) => closeVault(keys, 'a'.repeat(at * 500))));
    const heads = await Promise.all(Array.from({ length: 12 }, async () => (await aVault()).keys.head));
    const unused = randomBytes(VAULT_BYTES);
    const head = Uint8Array.from(heads.flatMap((one) => [...one]));

    expect(used.filter((vault) => !looksRandom(vault))).toEqual([]);
    expect([head, unused].map(looksRandom)).toEqual([true, true]);
    expect(looksRandom(new Uint8Array(VAULT_BYTES))).toBe(false);
  });

  it('travel as base 64 and back', () => {
    const bytes = randomBytes(VAULT_BYTES);

    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    expect(toBase64(bytes)).toHaveLength(87_384);
  });

  it('say so when they are full', async () => {
    const { keys } = await aVault();
    const noise = Array.from(randomBytes(ROOM_BYTES), (byte) => byte.toString(16)).join('');

    await expect(closeVault(keys, noise + noise)).rejects.toThrow(VaultFull);
  });
});

describe('the place of a passkey', () => {
  it('opens the vault by what that passkey answers, and by no other answer', async () => {
    const { keys } = await aVault();
    const [own, other] = [await keptOfAnswer(aKey(1)), await keptOfAnswer(aKey(2))];
    const vault = await closeVault(await withPlace(keys, 'passkey', byPasskey(own)), 'kept');

    expect(await openVault(vault, byPasskey(await keptOfAnswer(aKey(1))))).toMatchObject({ text: 'kept' });
    expect(await openVault(vault, byPassphrase(PASSPHRASE))).toMatchObject({ text: 'kept' });
    for (const wrong of [other, aKey(1)]) expect(await openVault(vault, byPasskey(wrong))).toBeNull();
    expect(toBase64(questionFor('one'))).not.toBe(toBase64(questionFor('another')));
  });

  it('is as long and looks as random whether one opens the vault or not, and is the only one that is written anew', async () => {
    const { keys } = await aVault();
    const secret = byPasskey(await keptOfAnswer(aKey(1)));
    const placesOf = async (by: typeof secret | null) =>
      Promise.all(Array.from({ length: 400 }, async () => (await withPlace(keys, 'passkey', by)).head));
    for (const heads of [await placesOf(secret), await placesOf(null)]) {
      const places = heads.map((head) => head.slice(slotAt('passkey')));
      expect(new Set(heads.map((head) => toBase64(head.slice(0, slotAt('passkey'))))).size).toBe(1);
      expect(new Set(places.map(toBase64)).size).toBe(heads.length);
      expect(places.every((place) => place.length === SLOT_BYTES)).toBe(true);
      expect(looksRandom(joined(...places))).toBe(true);
    }
  });

  it('was random in a vault of before, which opens as it did and takes a passkey', async () => {
    const vault = await aVaultOfBefore('kept');
    const secret = byPasskey(await keptOfAnswer(aKey(1)));
    const opened = (await openVault(vault, byPassphrase(PASSPHRASE)))!;
    const after = await closeVault(await withPlace(opened.keys, 'passkey', secret), opened.text);

    expect(await openVault(vault, secret)).toBeNull();
    for (const way of [secret, byPassphrase(PASSPHRASE)])
      expect(await openVault(after, way)).toMatchObject({ text: 'kept' });
  });
});

describe('the code of the recovery sheet', () => {
  it('has 160 random bits in groups of four, and none of its letters looks like a digit', () => {
    const codes = Array.from({ length: 200 }, newRecoveryCode);

    expect(codes.every((code) => /^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(200);
    expect(new Set(codes.join('').replace(/-/g, '')).size).toBe(32);
  });

  it('is read however it was copied, and nothing else is', () => {
    const code = '01AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-0123-4567';

    expect(readRecoveryCode(code.toLowerCase().replace(/-/g, ' ').replace('01', 'oL'))).toBe(code.replace(/-/g, ''));
    expect(['', code.slice(1), `${code}8`, code.replace('A', 'U')].map(readRecoveryCode)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
