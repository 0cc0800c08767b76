import { createHash } from 'node:crypto';
import { canonicalCharter, canonicalCore, type CharterCore, type CharterLine } from '@standing/ethics/rules';

/** SHA-256 of an edition of the body's charter, in hexadecimal. */
export function coreHash(core: CharterCore): string {
  return sha256(canonicalCore(core));
}

/** SHA-256 of what a version of a coach's charter says, and of the edition that it stands on, in hexadecimal. */
export function charterHash(editionHash: string, lines: readonly CharterLine[]): string {
  return sha256(canonicalCharter(editionHash, lines));
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
