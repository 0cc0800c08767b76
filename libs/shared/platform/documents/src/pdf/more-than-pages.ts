import { hasName, type PdfObject } from './objects.js';
import type { Token } from './tokens.js';

/** What acts, sends, or carries a file, wherever it stands: ISO 32000-1, 7.11.4, 12.5.6, 12.6.4 and 12.7.8. */
const ACTS = [
  'JavaScript',
  'Launch',
  'GoToE',
  'ImportData',
  'SubmitForm',
  'Rendition',
  'RichMedia',
  'EmbeddedFiles',
  'EmbeddedFile',
  'FileAttachment',
  'XFA',
];

/** What is done without anybody's doing: when the document is opened, or a page is shown. */
const BY_ITSELF = ['OpenAction', 'AA'];

/** How far what is done by itself is followed from object to object. */
const DEEPEST = 4;

/**
 * Whether a PDF is more than pages to read: it has a script, starts or sends something, carries a file, or does by itself
 * anything but going to a place in it.
 */
export function isMoreThanPages(objects: readonly PdfObject[]): boolean {
  if (objects.some(({ tokens }) => ACTS.some((name) => hasName(tokens, name)))) return true;
  const byNumber = new Map<number, Token[][]>();
  for (const { number, tokens } of objects)
    if (number !== null) byNumber.set(number, [...(byNumber.get(number) ?? []), [...tokens]]);
  return objects.some(({ tokens }) => startsOf(tokens).some((value) => doesMore(value, byNumber, DEEPEST)));
}

/** The values of what is done by itself. */
function startsOf(tokens: readonly Token[]): Token[][] {
  return tokens.flatMap(({ kind, text }, at) =>
    kind === 'name' && BY_ITSELF.includes(text) ? [valueFrom(tokens, at + 1)] : [],
  );
}

/** One value: what is between brackets, or up to three words of a reference. */
function valueFrom(tokens: readonly Token[], from: number): Token[] {
  if (tokens[from]?.kind !== 'open') return tokens.slice(from, from + 3);
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    depth += tokens[at]?.kind === 'open' ? 1 : tokens[at]?.kind === 'close' ? -1 : 0;
    if (depth === 0) return tokens.slice(from, at + 1);
  }
  return tokens.slice(from);
}

function doesMore(
  value: readonly Token[],
  byNumber: ReadonlyMap<number, readonly (readonly Token[])[]>,
  deepest: number,
): boolean {
  if (hasOtherAction(value)) return true;
  if (deepest === 0) return false;
  return referencesIn(value)
    .flatMap((number) => byNumber.get(number) ?? [])
    .filter((tokens) => hasName(tokens, 'S') && !hasName(tokens, 'StructElem'))
    .some((tokens) => doesMore(tokens, byNumber, deepest - 1));
}

function hasOtherAction(value: readonly Token[]): boolean {
  return value.some(
    ({ kind, text }, at) => kind === 'name' && text === 'S' && isName(value[at + 1]) && value[at + 1]?.text !== 'GoTo',
  );
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'name';
}

function referencesIn(value: readonly Token[]): number[] {
  return value.flatMap(({ text }, at) => (text === 'R' && at >= 2 ? [Number(value[at - 2]?.text)] : []));
}
