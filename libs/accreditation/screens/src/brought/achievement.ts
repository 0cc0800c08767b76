import type { ResultOf } from '@standing/web-core';
import type { achievementFragment, listedAwardsQuery } from './brought.queries.js';

/** Something that a member brings along, as screens read it. */
export type Achievement = ResultOf<typeof achievementFragment>;

export type ListedAward = ResultOf<typeof listedAwardsQuery>['listedAwards'][number];

export type Kind = Achievement['kind'];
export type Activity = NonNullable<Achievement['activity']>;
export type SeenHow = NonNullable<Achievement['seenHow']>;
export type Reason = NonNullable<Achievement['reason']>;

export const KINDS: readonly Kind[] = ['EXTERNAL_AWARD', 'OPENING_BALANCE', 'QUALIFICATION', 'TRAINING', 'EXPERIENCE'];

/** In which forms hours of each kind are logged here. */
export const FORMS: Readonly<Record<Activity, readonly string[]>> = {
  PRACTICE: ['individual', 'team'],
  SUPERVISION: ['individual', 'group'],
};

export const REASONS: readonly Reason[] = [
  'NOTHING_SHOWN',
  'NOT_FOUND',
  'OTHER_PERSON',
  'SAYS_OTHERWISE',
  'NOT_PROVIDED_FOR',
  'COUNTED_TWICE',
];

/** How something of the kind can be seen. */
export function waysToSee(kind: Kind): readonly SeenHow[] {
  return kind === 'OPENING_BALANCE' ? ['LOG', 'REFERENCE', 'DOCUMENT'] : ['PUBLIC_REGISTER', 'DOCUMENT', 'ISSUER'];
}
