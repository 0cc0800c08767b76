import type { Refusal } from '@standing/kernel';

/** The bytes of every vault, whatever is in it: 64 KiB. In base 64 they fit into one request. */
export const VAULT_BYTES = 65_536;

/** The same bytes as the characters of base 64 that carry them. */
const CHARACTERS = Math.ceil(VAULT_BYTES / 3) * 4;

/** PRACTICE_VAULT_WRONG_SIZE unless it is exactly as long as every vault: a length would tell how much is in it. */
export function refusalsToKeep(content: string): readonly Refusal[] {
  const isWhole = content.length === CHARACTERS && /^[A-Za-z0-9+/]+==$/.test(content);
  return isWhole ? [] : [{ code: 'PRACTICE_VAULT_WRONG_SIZE', path: 'content' }];
}
