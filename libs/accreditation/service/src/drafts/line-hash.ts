import { createHash } from 'node:crypto';

/** SHA-256 of a line's canonical JSON, in hexadecimal: what a check of the line holds for. */
export function lineHash(canonical: string): string {
  return createHash('sha256').update(canonical, 'utf8').digest('hex');
}
