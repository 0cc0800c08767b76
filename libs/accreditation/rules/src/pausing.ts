import type { Day, Refusal } from '@standing/kernel';
import type { PauseSaid } from './award.js';
import { holdsAward, type StandingOn } from './standing-on.js';

/** The last that was said of each pause that is one: a day of it at the least. In the order of their days. */
export function pausesIn(said: readonly PauseSaid[]): PauseSaid[] {
  const isLast = ({ pauseId, revision }: PauseSaid) =>
    !said.some((other) => other.pauseId === pauseId && other.revision > revision);
  return said
    .filter((pause) => isLast(pause) && (pause.resumesOn === null || pause.resumesOn > pause.fromOn))
    .toSorted((one, other) => (one.fromOn < other.fromOn ? -1 : 1));
}

/** The first day of the pause that a day lies in; null when it lies in none. */
export function pausedOn(said: readonly PauseSaid[], on: Day): Day | null {
  const isIn = ({ fromOn, resumesOn }: PauseSaid) => fromOn <= on && (resumesOn === null || on < resumesOn);
  return pausesIn(said).find(isIn)?.fromOn ?? null;
}

/** The pause that goes on or is to come; null when there is none. There is never another behind it. */
export function openPause(said: readonly PauseSaid[], today: Day): PauseSaid | null {
  return pausesIn(said).findLast(({ resumesOn }) => resumesOn === null || resumesOn > today) ?? null;
}

/** The days on which a pause begins or is over. */
export function daysOfPauses(said: readonly PauseSaid[]): Day[] {
  return pausesIn(said).flatMap(({ fromOn, resumesOn }) => (resumesOn === null ? [fromOn] : [fromOn, resumesOn]));
}

/** What a pause begins from. */
export type BeforePausing = {
  readonly standing: Pick<StandingOn, 'status'>;
  /** The pause of theirs that goes on or is to come. */
  readonly open: Pick<PauseSaid, 'fromOn'> | null;
};

/** Every reason why no pause can be said at all today, whichever day it is to begin on. Nobody has to give a reason for one. */
export function refusalsToPause({ standing, open }: BeforePausing): Refusal[] {
  if (!holdsAward(standing)) return [{ code: 'ACCREDITATION_NOTHING_IN_FORCE' }];
  return open === null ? [] : [{ code: 'ACCREDITATION_PAUSED_ALREADY', params: { from: open.fromOn } }];
}

/** Every reason why a pause cannot begin on the day: it begins today or later, while the accreditation is in force. */
export function refusalsOfPauseDay(fromOn: Day, then: Pick<StandingOn, 'status'>, today: Day): Refusal[] {
  const path = 'fromOn';
  if (fromOn < today) return [{ code: 'ACCREDITATION_DAY_GONE_BY', path }];
  return holdsAward(then) ? [] : [{ code: 'ACCREDITATION_DAY_AFTER_END', path }];
}

/**
 * Every reason why a pause cannot end so. Days on which somebody said that they do not practise stay so: they practise
 * again from today at the earliest. From the first day of the pause or before, it never was.
 */
export function refusalsToEndPause(pause: PauseSaid, resumesOn: Day, today: Day): Refusal[] {
  if (pause.resumesOn !== null && pause.resumesOn <= today) return [{ code: 'ACCREDITATION_PAUSE_OVER' }];
  return resumesOn < today ? [{ code: 'ACCREDITATION_DAY_GONE_BY', path: 'resumesOn' }] : [];
}

/** The day from which they practise again as it is kept: the first day of a pause that never was. */
export function resumedOn({ fromOn }: Pick<PauseSaid, 'fromOn'>, resumesOn: Day): Day {
  return resumesOn < fromOn ? fromOn : resumesOn;
}
