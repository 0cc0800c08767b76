import type { Answer } from './installation.js';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const HASH = /\b[0-9a-f]{64}\b/gi;
const ENCODED = /[A-Za-z0-9_-]{20,}/g;

/** What must not be seen of a body: its mark, its ids and its hashes. */
export type Secrets = {
  readonly mark: string;
  readonly ids: ReadonlySet<string>;
  readonly hashes: ReadonlySet<string>;
};

/** What of the secrets an answer shows, in the clear or encoded in a cursor; what the caller itself said does not count. */
export function leaksIn(answer: Answer, secrets: Secrets, said: unknown): string[] {
  const text = decoded(JSON.stringify([answer.data, answer.errors]));
  const found = [...(text.match(UUID) ?? []), ...(text.match(HASH) ?? [])].map((value) => value.toLowerCase());
  const secret = found.filter((value) => secrets.ids.has(value) || secrets.hashes.has(value));
  const known = secret.length === 0 ? '' : decoded(JSON.stringify(said)).toLowerCase();
  const leaked = secret.filter((value) => !known.includes(value));
  const marks = text.toLowerCase().includes(secrets.mark.toLowerCase()) ? [secrets.mark] : [];
  return [...new Set([...marks, ...leaked])];
}

/** The text, and beside it what lies in each part that looks like base64. */
function decoded(text: string): string {
  const inner = (text.match(ENCODED) ?? []).map((part) => Buffer.from(part, 'base64url').toString('utf8'));
  return [text, ...inner].join('\n');
}
