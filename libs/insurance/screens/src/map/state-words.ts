import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@standing/design-system';
import type { MapState } from './use-cover-map.js';

export type StateWords = { readonly tone: Tone; readonly word: MessageDescriptor };

/** How work on a time is covered, in a word or two. */
export function mapStateWord(state: MapState): StateWords {
  switch (state) {
    case 'VERIFIED':
      return { tone: 'ok', word: msg({ message: 'Covered', context: 'map' }) };
    case 'DECLARED':
      return { tone: 'warn', word: msg({ message: 'Declared only', context: 'map' }) };
    case 'EMPLOYER':
      return { tone: 'plain', word: msg({ message: 'Employer only', context: 'map' }) };
    case 'EMPLOYER_DECLARED':
      return { tone: 'plain', word: msg({ message: 'Employer only, declared', context: 'map' }) };
    case 'LAPSED':
      return { tone: 'bad', word: msg({ message: 'No longer covered', context: 'map' }) };
    case 'GAP':
      return { tone: 'bad', word: msg({ message: 'Not covered', context: 'map' }) };
  }
}
