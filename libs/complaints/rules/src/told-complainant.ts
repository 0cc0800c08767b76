import type { Day } from '@standing/kernel';
import type { Case } from './case.js';
import { dueOn } from './clocks-of.js';
import { isClosed } from './state-of.js';

/** What a complainant reads of a case: three words for all its states, so that none tells of the coach. */
export const PLAIN_STATES = ['received', 'in-hand', 'closed'] as const;
export type PlainState = (typeof PLAIN_STATES)[number];

/** What the body owes the complainant next: to acknowledge, then to tell how it goes. */
export type Promised = { readonly what: 'acknowledgement' | 'news'; readonly by: Day };

/** The case as its complainant may read it on a day; the promise is null once nothing is owed. */
export function toldComplainant(theCase: Case, on: Day): { state: PlainState; next: Promised | null } {
  if (isClosed(theCase)) return { state: 'closed', next: null };
  const acknowledgeBy = dueOn(theCase, 'K1', on);
  if (acknowledgeBy !== null) return { state: 'received', next: { what: 'acknowledgement', by: acknowledgeBy } };
  const newsBy = dueOn(theCase, 'K2', on);
  return { state: 'in-hand', next: newsBy === null ? null : { what: 'news', by: newsBy } };
}
