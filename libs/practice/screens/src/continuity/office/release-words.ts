import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Release } from './release.queries.js';

/** What waits at the office. */
export const releasesTitle = msg`Lists of continuity plans to release`;

export const GROUNDS = [
  'DEATH',
  'INCAPACITY',
  'SUSPENSION',
  'RESIGNATION',
] as const satisfies readonly Release['ground'][];

/** Why a list is released. */
export function groundWord(ground: Release['ground']): MessageDescriptor {
  switch (ground) {
    case 'DEATH':
      return msg`Death, as it is recorded`;
    case 'INCAPACITY':
      return msg`The member can no longer practise`;
    case 'SUSPENSION':
      return msg`The accreditation is suspended`;
    case 'RESIGNATION':
      return msg`The member has resigned`;
  }
}
