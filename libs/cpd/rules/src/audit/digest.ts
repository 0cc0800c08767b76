/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits in lower case. It is handed in: a rule reaches for nothing. */
export type Sha256 = (text: string) => string;

/** What is hashed: the word keeps a hash of one thing from passing for that of another. */
type Word = 'row' | 'reference' | 'node' | 'roster' | 'announcement' | 'share' | 'commitment' | 'seed' | 'ticket';

/**
 * The hash of these parts as one JSON array without spaces, led by the word: `["standing-audit-draw-1","row",…]`. No two
 * lists of parts are written alike, and anybody can take it again with any tool that knows SHA-256.
 */
export function digest(sha256: Sha256, word: Word, ...parts: readonly (string | number | null)[]): string {
  return sha256(JSON.stringify(['standing-audit-draw-1', word, ...parts]));
}

/** Whether the text is 32 bytes in hexadecimal: a hash, or the share that an officer gives. */
export function isHash(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9a-f]{64}$/.test(text);
}
