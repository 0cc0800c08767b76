import { createHash } from 'node:crypto';
import { canonicalContent, type CodeContent } from '@standing/ethics/rules';

/** SHA-256 of the edition's canonical content, in hexadecimal: what a signature binds to (AT-2). */
export function contentHash(content: CodeContent): string {
  return createHash('sha256').update(canonicalContent(content), 'utf8').digest('hex');
}
