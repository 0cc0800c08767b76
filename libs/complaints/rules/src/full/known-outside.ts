import type { Case, CaseEventName } from '../case.js';
import { stateOf } from '../state-of.js';

/** What a panel does among itself: nothing of it is known to a party before the decision is notified. */
const DELIBERATED: readonly CaseEventName[] = ['find-facts', 'find-breach', 'open-history', 'decide', 'vary-on-appeal'];

/** The steps on the way to a decision that those who keep the case do not follow either. */
export const IN_THE_ROOM: readonly CaseEventName[] = ['find-facts', 'find-breach', 'open-history'];

/**
 * The case as a party may know it: what was found, decided or varied since the last notification did not happen yet. So what a
 * page says, and what it refuses, is the same whether a panel still deliberates or has decided.
 */
export function asPartiesKnow(theCase: Case): Case {
  return without(theCase, DELIBERATED);
}

/** The same for a complainant, who is told with the notification alone that the respondent took what was offered. */
export function asComplainantKnows(theCase: Case): Case {
  return without(theCase, [...DELIBERATED, 'accept-agreed-outcome']);
}

/** The case before any such step since the last notification. */
function without(theCase: Case, names: readonly CaseEventName[]): Case {
  const { events } = theCase;
  const notice = events.findLastIndex(({ event }) => event === 'notify');
  return { ...theCase, events: events.filter(({ event }, at) => at < notice || !names.includes(event)) };
}

/** Whether those who keep a case follow one of its events: what a panel found so far is its own until it has decided. */
export function followedIn(theCase: Pick<Case, 'events'>): (one: { readonly event: CaseEventName }) => boolean {
  const deliberates = stateOf(theCase) === 'deliberation';
  return ({ event }) => !deliberates || !IN_THE_ROOM.includes(event);
}
