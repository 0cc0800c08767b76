import type { Found, Path } from '../mistake.js';
import { findings } from './findings.js';
import { childrenOf } from './nodes.js';

/** What JSON can write and no text can be kept with: NUL, and half of a character that is written as two. */
const NO_CHARACTER = /\0|\p{Surrogate}/u;

/** Texts that hold a character that is none. */
export function wrongCharacters(value: unknown, path: Path = []): Found[] {
  if (typeof value === 'string') return NO_CHARACTER.test(value) ? [[path, findings.noCharacter()]] : [];
  return childrenOf(value, path).flatMap(([inner, one]) => wrongCharacters(one, inner));
}
