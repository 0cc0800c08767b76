import type { Day } from '@standing/kernel';
import type { Case, CaseEvent, CaseEventName } from '../case.js';
import { CLOCKS } from '../clock-table.js';
import { decisionOf, DECISIONS } from '../full/facts-of-case.js';
import { CATALOGUE } from './catalogue.js';
import { type SanctionAct, type SanctionHistory, stretchesOf } from './history.js';
import { type Terms, termsOf } from './terms.js';
import { isWatched, reviewDays } from './track.js';

type Events = Pick<Case, 'events'>;

/** Until one may be restored where a panel said nothing shorter, in months (K14). */
export const RESTORED_AFTER = CLOCKS.K14.length.count;

const ACTS: Partial<Record<CaseEventName, SanctionAct['act']>> = {
  'put-withdrawal-in-force': 'in-force',
  'put-sanction-in-force': 'in-force',
  'accept-leaving': 'in-force',
  'vary-sanction': 'varied',
  'complete-sanction': 'completed',
  'fail-sanction': 'not-met',
  'quash-on-appeal': 'quashed',
  'vary-on-appeal': 'quashed',
  remit: 'quashed',
  'annul-sanction': 'annulled',
};

/** On appeal a decision falls with these, and another comes in its place: what was in force at once of the first never was. */
const FALLS: readonly CaseEventName[] = ['vary-on-appeal', 'remit'];

/** A sanction with the place in the case, from 1, of the act that put it in force; null before. */
export type SanctionInCase = { readonly history: SanctionHistory; readonly seq: number | null };

/** What the panel imposed; null where it imposed nothing. A withdrawal that was decided without terms has those of its row. */
export function sanctionDecided(theCase: Events): Terms | null {
  const decided = decisionOf(theCase);
  if (decided?.sanction) return decided.sanction;
  return decided?.outcome === 'withdrawal' ? termsOf('withdrawal', { months: RESTORED_AFTER }) : null;
}

/** The sanction of a case as its own rules see it: by the decision that was made last; null where it imposed nothing. */
export function sanctionHistory(theCase: Events): SanctionHistory | null {
  return roundsOf(theCase).at(-1)?.sanction?.history ?? null;
}

/** Every sanction that was imposed in a case, in their order: those of decisions that fell too. */
export function sanctionsOf(theCase: Events): SanctionInCase[] {
  return roundsOf(theCase).flatMap(({ sanction }) => (sanction ? [sanction] : []));
}

/** A case for each time that it was decided, with what was imposed; the fall of a decision is the last act of its round. */
function roundsOf({ events }: Events): { readonly sanction: SanctionInCase | null }[] {
  const falls = events.flatMap(({ event }, at) => (FALLS.includes(event) ? [at] : []));
  return [-1, ...falls].flatMap((fell, index) => {
    const until = falls[index] ?? events.length;
    const round = { events: events.slice(Math.max(fell, 0), until) };
    if (!round.events.some(({ event }) => DECISIONS.includes(event))) return [];
    const acts = events.slice(fell + 1, until + 1);
    const at = acts.findIndex(({ event }) => ACTS[event] === 'in-force');
    const decided = sanctionDecided(round);
    const history = decided && { decided, acts: acts.flatMap((event) => actOf(event)) };
    return [{ sanction: history && { history, seq: at === -1 ? null : fell + 2 + at } }];
  });
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
