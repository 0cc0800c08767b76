import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Treated } from './relation.queries.js';

/** What is done about a relation beside supervision. */
export function treatmentWord(treatment: Treated['today']): MessageDescriptor {
  switch (treatment) {
    case 'REFUSED':
      return msg({ message: 'Refused', context: 'relation' });
    case 'REVIEWED':
      return msg({ message: 'Looked at by a registrar', context: 'relation' });
    case 'ALLOWED':
      return msg({ message: 'Noted only', context: 'relation' });
  }
}
