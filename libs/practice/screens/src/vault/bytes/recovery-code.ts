import { type Bytes, randomBytes, textBytes } from './layout.js';

/** Crockford's alphabet: no letter in it looks like a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const CHARACTERS = 32;

/** A code of 160 random bits, in eight groups of four: what the recovery sheet holds. */
export function newRecoveryCode(): string {
  const characters = Array.from(randomBytes(CHARACTERS), (byte) => ALPHABET[byte % 32]).join('');
  return characters.replace(/(.{4})(?=.)/g, '$1-');
}

/** The code as it was made, however it was copied from the sheet; null where it is none. */
export function readRecoveryCode(typed: string): string | null {
  const text = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const isCode = text.length === CHARACTERS && [...text].every((character) => ALPHABET.includes(character));
  return isCode ? text : null;
}

/** What is derived from it. */
export function bytesOfCode(code: string): Bytes {
  return textBytes(code);
}
