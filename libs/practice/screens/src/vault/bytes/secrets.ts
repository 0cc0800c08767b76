import { type Bytes, randomBytes, SALT_BYTES, textBytes, type Way } from './layout.js';
import { bytesOfCode } from './recovery-code.js';

/** OWASP password storage cheat sheet (2023) asks 600,000 of PBKDF2 with SHA-256. */
const ITERATIONS = 600_000;

const AES = { name: 'AES-GCM', length: 256 } as const;
const WRAPS = ['wrapKey', 'unwrapKey'] as const;

/** One way to open a vault: makes the key under which the vault's own key is wrapped there. */
export type Secret = { readonly way: Way; readonly keyUnder: (salt: Bytes) => Promise<CryptoKey> };

/** A passphrase, the same however its accents were typed. */
export function byPassphrase(passphrase: string): Secret {
  return {
    way: 'passphrase',
    keyUnder: async (salt) => {
      const bytes = textBytes(passphrase.normalize('NFKC').trim());
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

/** What a passkey is asked (PRF): its answer to another person, another body or another product is another. */
export function questionFor(personId: string): Bytes {
  return textBytes(`standing vault passkey ${personId}`);
}

/** What a vault keeps of a passkey's answer. The answer itself is wiped. */
export async function keptOfAnswer(answer: Bytes): Promise<Bytes> {
  const from = await crypto.subtle.importKey('raw', answer, 'HKDF', false, ['deriveBits']);
  answer.fill(0);
  const derivation = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: textBytes('standing vault answer'),
  };
  return new Uint8Array(await crypto.subtle.deriveBits(derivation, from, 256));
}

/** What `keptOfAnswer` gave of a passkey. */
export function byPasskey(kept: Bytes): Secret {
  return { way: 'passkey', keyUnder: (salt) => expand(kept, salt, 'passkey') };
}

/** Takes as long as a passphrase does. */
export async function asLongAsPassphrase(): Promise<void> {
  await byPassphrase('').keyUnder(randomBytes(SALT_BYTES));
}

async function expand(secret: Bytes, salt: Bytes, way: Way): Promise<CryptoKey> {
  const from = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt, info: textBytes(`standing vault ${way}`) };
  return crypto.subtle.deriveKey(derivation, from, AES, false, [...WRAPS]);
}
