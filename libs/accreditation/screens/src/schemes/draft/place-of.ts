import { pathOf } from '../form/path-words.js';
import type { DraftPlace, SchemeMistake } from './draft.js';

/** The parts of a scheme that are filled in together. */
export const PARTS = {
  identity: ['scheme', 'version', 'title', 'validFrom'],
  settings: ['settings'],
  awards: ['awards'],
  maintenance: ['maintenance'],
  fees: ['fees'],
  transition: ['transition'],
  levels: ['levels'],
  collected: ['collected'],
  categories: ['categories'],
  precondition: ['precondition'],
  groups: ['groups'],
  pools: ['pools'],
  equivalences: ['equivalences'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Part = keyof typeof PARTS;

/** The part that a property of the scheme belongs to; null for none, such as a line. */
export function partOf(property: string | number | undefined): Part | null {
  const found = Object.entries(PARTS).find(([, names]) => (names as readonly unknown[]).includes(property));
  return (found?.[0] as Part | undefined) ?? null;
}

/** Where something wrong is mended: in the form of its part or line, or, in a text that is no JSON, in the text. */
export function placeOf({ path }: Pick<SchemeMistake, 'path'>, document: unknown): DraftPlace {
  const [first, second] = pathOf(path);
  if (document === undefined || first === undefined) return { tab: 'json' };
  if (first === 'requirements' && typeof second === 'number') return { tab: 'lines', part: `line-${second}` };
  const part = partOf(first);
  return part ? { tab: 'lines', part } : { tab: first === 'requirements' ? 'lines' : 'json' };
}
