import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What may come of an aim, in the order in which it is offered. */
export const OUTCOMES = ['REACHED', 'PARTLY_REACHED', 'NOT_REACHED', 'GIVEN_UP'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** An outcome in words. */
export function outcomeWord(outcome: Outcome): MessageDescriptor {
  switch (outcome) {
    case 'REACHED':
      return msg`Reached`;
    case 'PARTLY_REACHED':
      return msg`Reached in part`;
    case 'NOT_REACHED':
      return msg`Not reached`;
    case 'GIVEN_UP':
      return msg({ message: 'Given up', context: 'aim' });
  }
}
