import type { Day } from '@standing/kernel';
import type { Case } from '../case.js';
import type { SanctionHistory } from './history.js';
import { restoredUnder } from './restoration.js';
import { sanctionHistory } from './sanction-of-case.js';
import { isWatched, type TrackState, trackStateOn } from './track.js';

/** In these somebody watches over it: what was found not to be met is for those who follow it up. */
const WATCHED: readonly TrackState[] = ['in-force', 'varied', 'review'];

/**
 * The sanction of a case that is watched over on the day (rows 36 and 37), with the conditions of a restoration in the place of
 * the withdrawal that they follow; null where none is in force, or it has neither conditions nor a term to look at.
 */
export function watchedOn(theCase: Pick<Case, 'events'>, on: Day): SanctionHistory | null {
  const history = restoredUnder(theCase)?.history ?? sanctionHistory(theCase);
  if (history === null || !isWatched(history, on)) return null;
  return WATCHED.includes(trackStateOn(history, on)) ? history : null;
}
