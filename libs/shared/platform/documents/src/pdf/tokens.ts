import { setImmediate } from 'node:timers/promises';
import { FileRefused } from '../file-refused.js';

/** One token of a PDF: a name without its slash, a bracket, or anything else but a string. */
export type Token = { readonly kind: 'name' | 'open' | 'close' | 'word'; readonly text: string };

/** What was read from one place, which word ended it, and where that word ends. */
export type Tokens = { readonly tokens: readonly Token[]; readonly stop: string; readonly end: number };

const SPACE = new Set([0, 9, 10, 12, 13, 32]);
const [OPEN_STRING, CLOSE_STRING, BACKSLASH, PERCENT, SLASH] = [0x28, 0x29, 0x5c, 0x25, 0x2f];
const [LESS, GREATER, OPEN_LIST, CLOSE_LIST] = [0x3c, 0x3e, 0x5b, 0x5d];
const DELIMITERS = new Set([
  OPEN_STRING,
  CLOSE_STRING,
  PERCENT,
  SLASH,
  LESS,
  GREATER,
  OPEN_LIST,
  CLOSE_LIST,
  0x7b,
  0x7d,
]);
const STOPS = new Set(['obj', 'endobj', 'stream', 'startxref']);

/** How often others get their turn, in bytes read. */
const BREATH = 1_000_000;

/** How many bytes may still be read of a file: a part that is read again and again costs as often. */
export class Budget {
  private sinceBreath = 0;

  constructor(private left: number) {}

  spend(bytes: number): void {
    this.left -= bytes;
    this.sinceBreath += bytes;
    if (this.left < 0) throw new FileRefused('FILE_TOO_HEAVY');
  }

  /** Lets others have their turn now and then. */
  async breathe(): Promise<void> {
    if (this.sinceBreath < BREATH) return;
    this.sinceBreath = 0;
    await setImmediate();
  }
}

/**
 * Reads tokens from a place on, to a word that ends an object or to the end of one value where only that is asked for.
 * Strings and comments are passed over: what stands in them is text, whatever it looks like.
 */
export function tokensFrom(bytes: Buffer, from: number, budget: Budget, onlyOneValue = false): Tokens {
  const tokens: Token[] = [];
  let depth = 0;
  let at = from;
  let stop = '';
  while (at < bytes.length && stop === '') {
    const { token, next } = tokenAt(bytes, at);
    at = next;
    if (token === null) continue;
    if (token.kind === 'word' && STOPS.has(token.text)) stop = token.text;
    else tokens.push(token);
    depth += token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0;
    if (onlyOneValue && depth <= 0) break;
  }
  budget.spend(at - from);
  return { tokens, stop, end: at };
}

function tokenAt(bytes: Buffer, at: number): { readonly token: Token | null; readonly next: number } {
  const sign = bytes[at] ?? 0;
  if (SPACE.has(sign)) return { token: null, next: at + 1 };
  if (sign === PERCENT) return { token: null, next: endOfLine(bytes, at) };
  if (sign === OPEN_STRING) return { token: null, next: endOfString(bytes, at) };
  if (sign === SLASH) {
    const next = endOfWord(bytes, at + 1);
    return { token: { kind: 'name', text: nameOf(bytes.toString('latin1', at + 1, next)) }, next };
  }
  if (sign === LESS && bytes[at + 1] === LESS) return { token: { kind: 'open', text: '<<' }, next: at + 2 };
  if (sign === GREATER && bytes[at + 1] === GREATER) return { token: { kind: 'close', text: '>>' }, next: at + 2 };
  if (sign === LESS) return { token: null, next: orEnd(bytes, bytes.indexOf(GREATER, at)) };
  if (sign === OPEN_LIST) return { token: { kind: 'open', text: '[' }, next: at + 1 };
  if (sign === CLOSE_LIST) return { token: { kind: 'close', text: ']' }, next: at + 1 };
  if (DELIMITERS.has(sign)) return { token: null, next: at + 1 };
  const next = endOfWord(bytes, at);
  return { token: { kind: 'word', text: bytes.toString('latin1', at, next) }, next };
}

/** A name may write any of its letters as `#` and two hexadecimal digits. */
function nameOf(written: string): string {
  return written.replaceAll(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function endOfWord(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && !SPACE.has(bytes[at] ?? 0) && !DELIMITERS.has(bytes[at] ?? 0)) at += 1;
  return at;
}

function endOfLine(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
  return at;
}

function endOfString(bytes: Buffer, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const sign = bytes[at];
    if (sign === BACKSLASH) at += 1;
    else if (sign === OPEN_STRING) depth += 1;
    else if (sign === CLOSE_STRING && (depth -= 1) === 0) return at + 1;
  }
  return bytes.length;
}

function orEnd(bytes: Buffer, found: number): number {
  return found < 0 ? bytes.length : found + 1;
}
