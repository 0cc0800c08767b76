import { addDays, type Day, daysBetween } from '@standing/kernel';
import type { Case } from '../case.js';
import { REVIEW_OPENS, type SanctionKind } from './catalogue.js';
import { type SanctionHistory, stretchesOf } from './history.js';
import { type Meter, type MeterState } from './meters.js';
import { restoredUnder } from './restoration.js';
import { sanctionHistory } from './sanction-of-case.js';
import { endedBySilence, reviewDays, type TrackState, trackStateOn } from './track.js';
import { watchedOn } from './watching.js';

/** Why somebody has to look at a sanction, the most pressing first; `none` where everything is on course. */
export const BOARD_NEEDS = ['missed', 'at-risk', 'review-overdue', 'none'] as const;
export type BoardNeed = (typeof BOARD_NEEDS)[number];

/** The states of a meter, the worst first: what no record shows, somebody has to look at. */
const WORST_FIRST: readonly MeterState[] = ['missed', 'at-risk', 'not-measured', 'on-course', 'met', 'enforced'];

/** A sanction as the board of those who watch over it has it, by codes and civil days in the body's zone. */
export type BoardRow = {
  readonly state: TrackState;
  readonly kind: SanctionKind;
  readonly fromOn: Day;
  /** Its last day by its term; null where it has none. */
  readonly lastOn: Day | null;
  /** When its review opens and the last day to decide in it (K12); null without one. */
  readonly reviewOpensOn: Day | null;
  readonly decideBy: Day | null;
  /** Days to the last day to decide; below 0 once that is past, null without a review. */
  readonly reviewDaysLeft: number | null;
  /** The worst of its meters; null where there are no conditions. */
  readonly worst: MeterState | null;
  readonly need: BoardNeed;
  /** What comes next: the review, its last day, or what a meter awaits; null where nothing is dated. */
  readonly nextOn: Day | null;
};

/**
 * The sanction of a case on the board: while it is watched over, and where nobody decided in its review (K12) for as long after its
 * end as a review lasts, so that the silence is seen. Null for any other.
 */
export function boardRow(theCase: Pick<Case, 'events'>, meters: readonly Meter[], today: Day): BoardRow | null {
  const history = shownOnBoard(theCase, today);
  const last = history && stretchesOf(history).at(-1);
  if (!history || !last) return null;
  // No panel looks at the conditions of a restoration again: they hold to the end of their term.
  const isRestored = restoredUnder(theCase) !== null;
  const review = isRestored ? null : reviewDays(history);
  const state = trackStateOn(history, today);
  const reviewDaysLeft = review && daysBetween(today, review.decideBy);
  const worst = WORST_FIRST.find((state) => meters.some((meter) => meter.state === state)) ?? null;
  const awaited = meters.flatMap(({ nextBy, state }) => (nextBy === null || state === 'met' ? [] : [nextBy]));
  const dates = [...awaited, ...(review ? [today < review.opensOn ? review.opensOn : review.decideBy] : [])];
  return {
    state: isRestored && state === 'review' ? 'in-force' : state,
    kind: last.terms.kind,
    fromOn: history.acts.find(({ act }) => act === 'in-force')?.on ?? last.fromOn,
    lastOn: last.termUntil && addDays(last.termUntil, -1),
    reviewOpensOn: review?.opensOn ?? null,
    decideBy: review?.decideBy ?? null,
    reviewDaysLeft,
    worst,
    need: needOf(worst, reviewDaysLeft),
    nextOn: dates.toSorted()[0] ?? null,
  };
}

function shownOnBoard(theCase: Pick<Case, 'events'>, today: Day): SanctionHistory | null {
  const watched = watchedOn(theCase, today);
  if (watched || restoredUnder(theCase)) return watched;
  const history = sanctionHistory(theCase);
  const ended = history && endedBySilence(history, today) && stretchesOf(history).at(-1)?.termUntil;
  return history && ended && today < addDays(ended, REVIEW_OPENS) ? history : null;
}

function needOf(worst: MeterState | null, reviewDaysLeft: number | null): BoardNeed {
  if (worst === 'missed' || worst === 'at-risk') return worst;
  return reviewDaysLeft !== null && reviewDaysLeft < 0 ? 'review-overdue' : 'none';
}

type Placed = Pick<BoardRow, 'need' | 'nextOn'> & { readonly reference: string };

/** The order of the board: by need, then by the nearest date, those without one last; then by reference. */
export function byNeed(one: Placed, other: Placed): number {
  return compare(placeOf(one), placeOf(other));
}

function placeOf({ need, nextOn, reference }: Placed): string {
  return `${BOARD_NEEDS.indexOf(need)} ${nextOn ?? '9999'} ${reference}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
