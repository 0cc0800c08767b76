import { createHash, randomBytes, randomInt } from 'node:crypto';

/** A token of 256 random bits, to be given away once; only its hash is kept. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Six digits, for a person to type. */
export function newCode(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, '0');
}

/** SHA-256, in hexadecimal. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
