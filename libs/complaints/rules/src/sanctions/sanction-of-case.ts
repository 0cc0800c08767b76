import type { Day } from '@standing/kernel';
import type { Case, CaseEvent, CaseEventName } from '../case.js';
import { decisionOf } from '../full/facts-of-case.js';
import { CATALOGUE } from './catalogue.js';
import { type SanctionAct, type SanctionHistory, stretchesOf } from './history.js';
import { type Terms, termsOf } from './terms.js';
import { isWatched, reviewDays } from './track.js';

type Events = Pick<Case, 'events'>;

/** Until one may be restored where a panel said nothing shorter, in months. */
export const RESTORED_AFTER = 60;

const ACTS: Partial<Record<CaseEventName, SanctionAct['act']>> = {
  'put-withdrawal-in-force': 'in-force',
  'put-sanction-in-force': 'in-force',
  'vary-sanction': 'varied',
  'complete-sanction': 'completed',
  'fail-sanction': 'not-met',
  'quash-on-appeal': 'quashed',
  'annul-sanction': 'annulled',
};

/** What the panel imposed; null where it imposed nothing. A withdrawal that was decided without terms has those of its row. */
export function sanctionDecided(theCase: Events): Terms | null {
  const decided = decisionOf(theCase);
  if (decided?.sanction) return decided.sanction;
  return decided?.outcome === 'withdrawal' ? termsOf('withdrawal', { months: RESTORED_AFTER }) : null;
}

/** The sanction of a case as its own rules see it; null where none was imposed. */
export function sanctionHistory(theCase: Events): SanctionHistory | null {
  const decided = sanctionDecided(theCase);
  return decided && { decided, acts: theCase.events.flatMap((event) => actOf(event)) };
}

function actOf({ event, on, sanction }: CaseEvent): SanctionAct[] {
  const act = ACTS[event];
  if (act === undefined) return [];
  return [act === 'varied' && sanction ? { act, on, terms: sanction } : { act, on }];
}

/** The terms that hold now, as they were decided or last varied. */
export function termsNow(theCase: Events): Terms | null {
  const history = sanctionHistory(theCase);
  return history && (stretchesOf(history).at(-1)?.terms ?? history.decided);
}

/** Whether the sanction took effect and somebody must still watch over it on that day. */
export function isSanctionWatched(theCase: Events, on: Day): boolean {
  const history = sanctionHistory(theCase);
  return history !== null && isWatched(history, on);
}

/** Whether it is one of those that somebody finds to be met, or not. */
export function canBeMet(theCase: Events): boolean {
  const terms = termsNow(theCase);
  return terms !== null && (terms.kind === 'conditions' || CATALOGUE[terms.kind].ends === 'proof');
}

/** Whether its review is open on that day (K12). */
export function isInReview(theCase: Events, on: Day): boolean {
  const history = sanctionHistory(theCase);
  const days = history && reviewDays(history);
  return days !== null && days.opensOn <= on && on <= days.decideBy;
}

/**
 * The first day on which the sanction leaves nothing to watch over, so that its case is complete; null while it is not in
 * force, or never was.
 */
export function settledOn(theCase: Events): Day | null {
  const history = sanctionHistory(theCase);
  const last = history && stretchesOf(history).at(-1);
  if (!history || !last) return null;
  const { ends } = CATALOGUE[last.terms.kind];
  const isLookedAt = ends === 'reviewed' || ends === 'proof';
  return isLookedAt ? last.untilOn : last.fromOn;
}
