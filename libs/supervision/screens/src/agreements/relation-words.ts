import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Agreement } from './use-agreements.js';

export type Relation = Agreement['superviseeRelations'][number];

/** In the order in which they are asked. */
export const RELATIONS: readonly Relation[] = [
  'EMPLOYER',
  'LINE_MANAGER',
  'BUSINESS_PARTNER',
  'FAMILY',
  'CLIENT',
  'TRAINER',
  'ASSESSOR',
  'RECIPROCAL_SUPERVISOR',
];

/** What two people are to each other beside supervision. */
export function relationWord(kind: Relation): MessageDescriptor {
  switch (kind) {
    case 'EMPLOYER':
      return msg`One employs the other`;
    case 'LINE_MANAGER':
      return msg`One is the other’s line manager`;
    case 'BUSINESS_PARTNER':
      return msg`Business partners`;
    case 'FAMILY':
      return msg`Family, or living together`;
    case 'CLIENT':
      return msg`One coaches the other`;
    case 'TRAINER':
      return msg`One trained the other`;
    case 'ASSESSOR':
      return msg`One assessed the other`;
    case 'RECIPROCAL_SUPERVISOR':
      return msg`We supervise each other`;
  }
}
