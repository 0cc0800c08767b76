import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const RECUSALS = [
  'SUPERVISES',
  'TRAINED',
  'EMPLOYS',
  'FAMILY',
  'BUSINESS',
  'OTHER_INTEREST',
  'UNAVAILABLE',
] as const;

export type Recusal = (typeof RECUSALS)[number];

/** Why an assessor leaves a seat. */
export function recusalWord(code: Recusal): MessageDescriptor {
  switch (code) {
    case 'SUPERVISES':
      return msg`Supervision`;
    case 'TRAINED':
      return msg`Training`;
    case 'EMPLOYS':
      return msg`Employment`;
    case 'FAMILY':
      return msg`Family`;
    case 'BUSINESS':
      return msg`Business`;
    case 'OTHER_INTEREST':
      return msg`Another interest`;
    case 'UNAVAILABLE':
      return msg`Not available`;
  }
}
