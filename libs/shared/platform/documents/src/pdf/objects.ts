import { promisify } from 'node:util';
import { constants, inflate } from 'node:zlib';
import { FileRefused } from '../file-refused.js';
import { Budget, type Token, type Tokens, tokensFrom } from './tokens.js';

/** One object of a PDF by its number, as tokens; null for what has none, such as a trailer. */
export type PdfObject = { readonly number: number | null; readonly tokens: readonly Token[] };

type Found = PdfObject & Pick<Tokens, 'stop' | 'end'>;

/** The most that object streams may hold together, in bytes: in documents of a thousand pages it is a tenth. */
const MOST_INFLATED = 32_000_000;

/** The filters that make much out of little. */
const PACKED = ['FlateDecode', 'Fl', 'LZWDecode', 'LZW', 'BrotliDecode'];

const inflated = promisify<Buffer, object, Buffer>(inflate);

/**
 * Every object of the file, those within object streams too. Nothing is looked up by the file's own tables, which may lie:
 * whatever a program could take for an object begins at a word `obj`, and is read from there. What is packed in an encrypted
 * file is known to whoever opens it alone: there the objects that are not packed are all. Throws `FileRefused`.
 */
export async function objectsIn(bytes: Buffer): Promise<PdfObject[]> {
  const budget = new Budget(3 * bytes.length + MOST_INFLATED);
  const found = [...(await startingAt(bytes, 'obj', budget)), ...(await startingAt(bytes, 'trailer', budget))];
  if (found.some(isPackedTwice)) throw new FileRefused('FILE_TOO_HEAVY');
  if (found.some(({ tokens }) => hasName(tokens, 'Encrypt'))) return found;
  const within: PdfObject[] = [];
  let left = MOST_INFLATED;
  for (const object of found) {
    if (object.stop !== 'stream' || !hasName(object.tokens, 'First')) continue;
    const content = await contentOf(bytes, object, left);
    left -= content.length;
    within.push(...objectsOfStream(content, object.tokens, budget));
    await budget.breathe();
  }
  return [...found, ...within];
}

export function hasName(tokens: readonly Token[], name: string): boolean {
  return tokens.some(({ kind, text }) => kind === 'name' && text === name);
}

/** No program packs what is packed; of what is, a few bytes may be a gigabyte. */
function isPackedTwice({ tokens, stop }: Found): boolean {
  const packed = tokens.filter(({ kind, text }) => kind === 'name' && PACKED.includes(text));
  return stop === 'stream' && packed.length > 1;
}

async function startingAt(bytes: Buffer, word: 'obj' | 'trailer', budget: Budget): Promise<Found[]> {
  const found: Found[] = [];
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + word.length)) {
    const before = bytes.toString('latin1', Math.max(0, at - 24), at);
    if (before.endsWith('end')) continue;
    const number = /(\d+)\s+\d+\s*$/.exec(before)?.[1];
    const { tokens, stop, end } = tokensFrom(bytes, at + word.length, budget);
    found.push({ number: number === undefined ? null : Number(number), tokens, stop, end });
    await budget.breathe();
  }
  return found;
}

/** What an object stream holds. What is packed in a way that no program packs it in cannot be looked into, and is refused. */
async function contentOf(bytes: Buffer, { tokens, end }: Found, most: number): Promise<Buffer> {
  const isOdd = ['F', 'Predictor', 'DecodeParms', 'DP'].some((name) => hasName(tokens, name));
  const filter = filterOf(tokens);
  if (isOdd || filter === null) throw new FileRefused('FILE_ACTIVE');
  const rest = bytes.subarray(startOfStream(bytes, end));
  if (filter === '') return rest.subarray(0, Math.max(0, rest.indexOf('endstream')));
  try {
    return await inflated(rest, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: Math.max(1, most) });
  } catch (error) {
    const isHuge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new FileRefused(isHuge ? 'FILE_TOO_HEAVY' : 'FILE_BROKEN');
  }
}

/** A stream begins in the line below its word; where anything else stands between, programs read it differently. */
function startOfStream(bytes: Buffer, end: number): number {
  const between = /^ *(\r\n|\n|\r)/.exec(bytes.toString('latin1', end, end + 40));
  if (!between) throw new FileRefused('FILE_BROKEN');
  return end + between[0].length;
}

/** The one filter that object streams are packed with, none of what is not packed; null of anything else. */
function filterOf(tokens: readonly Token[]): 'FlateDecode' | '' | null {
  const at = tokens.findIndex(({ kind, text }) => kind === 'name' && text === 'Filter');
  if (at < 0) return '';
  const written = tokens.slice(at + 1, at + 4).map(({ kind, text }) => (kind === 'name' ? `/${text}` : text));
  return written[0] === '/FlateDecode' || written.join('') === '[/FlateDecode]' ? 'FlateDecode' : null;
}

/** An object stream begins with pairs of a number and a place; each object is read from its own place. */
function objectsOfStream(content: Buffer, tokens: readonly Token[], budget: Budget): PdfObject[] {
  const [count, first] = [wholeOf(tokens, 'N'), wholeOf(tokens, 'First')];
  const { tokens: head } = tokensFrom(content.subarray(0, first), 0, budget);
  const numbers = head.map(({ text }) => (/^\d+$/.test(text) ? Number(text) : Number.NaN));
  if (numbers.length < 2 * count || numbers.slice(0, 2 * count).some(Number.isNaN))
    throw new FileRefused('FILE_BROKEN');
  return Array.from({ length: count }, (_, index) => ({
    number: numbers[2 * index] ?? null,
    tokens: tokensFrom(content, first + (numbers[2 * index + 1] ?? 0), budget, true).tokens,
  }));
}

/** A whole number that stands in the dictionary itself. */
function wholeOf(tokens: readonly Token[], name: string): number {
  const at = tokens.findIndex(({ kind, text }) => kind === 'name' && text === name);
  const written = tokens[at + 1]?.text ?? '';
  if (!/^\d{1,7}$/.test(written) || tokens[at + 3]?.text === 'R') throw new FileRefused('FILE_ACTIVE');
  return Number(written);
}
