import { addDays, type Day } from '@standing/kernel';
import type { CaseFunction } from '../functions.js';
import { CATALOGUE, REVIEW_OPENS } from './catalogue.js';
import { isReviewed, knownBy, type SanctionAct, type SanctionHistory, stretchesOf } from './history.js';
import { spentOn } from './spent.js';

/** Where a sanction stands: a track of its own beside the case, the interim measure and the appeal. */
export const TRACK_STATES = [
  'pending',
  'in-force',
  'review',
  'varied',
  'completed',
  'not-met',
  'expired',
  'spent',
  'quashed',
  'annulled',
] as const;
export type TrackState = (typeof TRACK_STATES)[number];

/** What moves it: an act of people, or what time brings and nobody writes down. */
export type TrackEvent = SanctionAct['act'] | 'review-opens' | 'term-runs-out' | 'time-is-spent';

/** One line of the sanction's own procedure. */
export type TrackLine = {
  readonly event: TrackEvent;
  readonly from: readonly TrackState[];
  readonly to: TrackState;
  readonly who: readonly (CaseFunction | 'time')[];
  /** Whether two people do it, one after the other. */
  readonly twoPersons: boolean;
};

const ON: readonly TrackState[] = ['in-force', 'varied', 'review'];
const OVER: readonly TrackState[] = ['completed', 'not-met', 'expired'];
const by = (...who: TrackLine['who']) => ({ who, twoPersons: false });
const byTwo = (...who: TrackLine['who']) => ({ who, twoPersons: true });

/** The track of a sanction, line by line. */
export const TRACK: readonly TrackLine[] = [
  { event: 'in-force', from: ['pending'], to: 'in-force', ...byTwo('registrar') },
  { event: 'review-opens', from: ['in-force', 'varied'], to: 'review', ...by('time') },
  { event: 'varied', from: ON, to: 'varied', ...by('sanction-panel') },
  { event: 'completed', from: ON, to: 'completed', ...by('sanction-panel') },
  { event: 'not-met', from: ON, to: 'not-met', ...by('sanction-panel') },
  // K12: nobody looked at it in time. It ends all the same, and the body is told that nobody looked.
  { event: 'term-runs-out', from: ON, to: 'expired', ...by('time') },
  { event: 'time-is-spent', from: [...ON, ...OVER], to: 'spent', ...by('time') },
  { event: 'quashed', from: ['pending', ...ON], to: 'quashed', ...by('appeal-panel') },
  { event: 'annulled', from: [...ON, ...OVER, 'spent'], to: 'annulled', ...byTwo('registrar') },
];

/** Where a sanction stands on a day, by what was known on it. */
export function trackStateOn(history: SanctionHistory, day: Day): TrackState {
  const known = knownBy(history, day);
  const turns = [...known.acts.map(({ act, on }) => ({ event: act as TrackEvent, on })), ...broughtTo(known, day)];
  const inOrder = turns.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
  return inOrder.reduce<TrackState>((state, { event }) => {
    const line = TRACK.find((one) => one.event === event && one.from.includes(state));
    return line?.to ?? state;
  }, 'pending');
}

/** What time has brought to it by a day: none of it is written down, for it follows from the days. */
function broughtTo(history: SanctionHistory, day: Day): { readonly event: TrackEvent; readonly on: Day }[] {
  const last = stretchesOf(history).at(-1);
  if (!last) return [];
  const spent = spentOn(history);
  const { termUntil, endedBy } = last;
  const opens = isReviewed(last.terms.kind) && termUntil !== null ? addDays(termUntil, -REVIEW_OPENS) : null;
  const events: { readonly event: TrackEvent; readonly on: Day | null }[] = [
    { event: 'review-opens', on: opens !== null && opens < last.fromOn ? last.fromOn : opens },
    { event: 'term-runs-out', on: endedBy === 'term' ? termUntil : null },
    { event: 'time-is-spent', on: spent },
  ];
  return events.flatMap(({ event, on }) => (on !== null && on <= day ? [{ event, on }] : []));
}

/** The days of a review: when it opens, and the last day to decide, the one before the end (K12); null without one. */
export function reviewDays(history: SanctionHistory): { readonly opensOn: Day; readonly decideBy: Day } | null {
  const last = stretchesOf(history).at(-1);
  if (!last?.termUntil || !isReviewed(last.terms.kind)) return null;
  const opens = addDays(last.termUntil, -REVIEW_OPENS);
  return { opensOn: opens < last.fromOn ? last.fromOn : opens, decideBy: addDays(last.termUntil, -1) };
}

/** Whether it ended because nobody decided in its review: the board is to know (K12). */
export function endedBySilence(history: SanctionHistory, day: Day): boolean {
  const last = stretchesOf(knownBy(history, day)).at(-1);
  if (!last?.termUntil || !isReviewed(last.terms.kind)) return false;
  return last.endedBy === 'term' && last.termUntil <= day && last.notMetOn === null;
}

/** Whether somebody must still watch over it on that day, or prove something: then its case is not complete. */
export function isWatched(history: SanctionHistory, day: Day): boolean {
  const last = stretchesOf(knownBy(history, day)).at(-1);
  if (!last) return false;
  const { ends } = CATALOGUE[last.terms.kind];
  if (ends !== 'reviewed' && ends !== 'proof') return false;
  return last.untilOn === null || day < last.untilOn;
}
