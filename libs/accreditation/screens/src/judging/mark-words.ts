import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@standing/design-system';

export type Mark = 'MET' | 'NOT_YET' | 'ASK';

export const MARKS: readonly Mark[] = ['MET', 'NOT_YET', 'ASK'];

/** Each mark in words, with its tone; the key that gives it is its place, counted from one. */
export const MARK_WORDS: Readonly<Record<Mark, { readonly tone: Tone; readonly word: MessageDescriptor }>> = {
  MET: { tone: 'ok', word: msg`Met` },
  NOT_YET: { tone: 'warn', word: msg`Not yet` },
  ASK: { tone: 'brand', word: msg`Question` },
};
