import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Tone } from '@standing/design-system';
import type { OwnCheck } from './check.queries.js';

/** Where a check stands, in plain words. */
export function checkWord({ outcome, answeredOn }: Pick<OwnCheck, 'outcome' | 'answeredOn'>): {
  readonly tone: Tone;
  readonly word: MessageDescriptor;
} {
  switch (outcome) {
    case 'SEEN':
      return { tone: 'ok', word: msg({ message: 'Attestation seen', context: 'check of papers' }) };
    case 'NONE':
      return { tone: 'plain', word: msg({ message: 'No attestation shown', context: 'check of papers' }) };
    case 'STILL_ASKED':
      return { tone: 'warn', word: msg({ message: 'Still asked for', context: 'check of papers' }) };
    case null:
    case undefined:
      return answeredOn
        ? { tone: 'plain', word: msg({ message: 'Answered', context: 'check of papers' }) }
        : { tone: 'warn', word: msg({ message: 'Asked for', context: 'check of papers' }) };
  }
}
