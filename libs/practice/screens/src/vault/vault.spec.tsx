/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HEAD_BYTES, randomBytes, ROOM_BYTES, VAULT_BYTES, toBase64, fromBase64 } from './bytes/layout.js';
import { VaultFull } from './bytes/packed.js';
import { newRecoveryCode, readRecoveryCode } from './bytes/recovery-code.js';
import { byPassphrase, byRecoveryCode } from './bytes/secrets.js';
import { closeVault, makeKeys, openAgain, openVault } from './bytes/vault-bytes.js';

const PASSPHRASE = 'quatre étangs sous la lune';

/** Chi-squared over the 256 values of a byte: far beyond chance at 400. */
function looksRandom(bytes: Uint8Array): boolean {
  const counts = new Array<number>(256).fill(0);
  for (const byte of bytes) counts[byte]! += 1;
  const expected = bytes.length / 256;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0) < 400;
}

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
