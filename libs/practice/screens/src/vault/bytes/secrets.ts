import type { Bytes, Way } from './layout.js';
import { bytesOfCode } from './recovery-code.js';

/** OWASP password storage cheat sheet (2023) asks 600,000 of PBKDF2 with SHA-256. */
const ITERATIONS = 600_000;

const AES = { name: 'AES-GCM', length: 256 } as const;
const WRAPS = ['encrypt', 'decrypt'] as const;

/** One way to open a vault: makes the key under which the vault's own key is wrapped there. */
export type Secret = { readonly way: Way; readonly keyUnder: (salt: Bytes) => Promise<CryptoKey> };

/** A passphrase, the same however its accents were typed. */
export function byPassphrase(passphrase: string): Secret {
  return {
    way: 'passphrase',
    keyUnder: async (salt) => {
      const bytes = new TextEncoder().encode(passphrase.normalize('NFKC').trim());
      const from = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
      const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS };
      return crypto.subtle.deriveKey(derivation, from, AES, false, [...WRAPS]);
    },
  };
}

/** The code of the recovery sheet, as `readRecoveryCode` gives it. It is random: no guessing has to be made slow. */
export function byRecoveryCode(code: string): Secret {
  return { way: 'recovery', keyUnder: (salt) => expand(bytesOfCode(code), salt, 'recovery') };
}

async function expand(secret: Bytes, salt: Bytes, way: Way): Promise<CryptoKey> {
  const from = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt, info: new TextEncoder().encode(`standing vault ${way}`) };
  return crypto.subtle.deriveKey(derivation, from, AES, false, [...WRAPS]);
}
