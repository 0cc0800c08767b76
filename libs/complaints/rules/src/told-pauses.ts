import type { Day } from '@standing/kernel';
import type { Case } from './case.js';
import type { PauseReason } from './clock-rule.js';
import { isInForce, standingSince } from './pauses.js';
import { pausesOf } from './pauses-of.js';
import { stoppedBy } from './pausing.js';

/**
 * Why time stands still, as both parties may know it. A certificate of health, a court or the police, and a third party
 * are one class: none of them can be told from the others.
 */
export const PAUSE_CLASSES = ['information', 'parties', 'outside'] as const;
export type PauseClass = (typeof PAUSE_CLASSES)[number];

const CLASS_OF: Readonly<Record<PauseReason, PauseClass>> = {
  info: 'information',
  identity: 'information',
  resolution: 'parties',
  party: 'parties',
  health: 'outside',
  court: 'outside',
  'third-party': 'outside',
};

export type ToldPause = { readonly of: PauseClass; readonly since: Day };

/**
 * That time stands still on a day, since when and in which class: one line for a class, however many reasons it has. A
 * pause that holds no clock up is not told, nor a day before the one from which the reader may know of the case.
 */
export function toldPauses(theCase: Case, on: Day, knownFrom: Day): ToldPause[] {
  const holding = pausesOf(theCase).filter(({ reason }) => stoppedBy(theCase, reason, on).length > 0);
  return PAUSE_CLASSES.flatMap((of) => {
    const own = holding.filter(({ reason }) => CLASS_OF[reason] === of);
    if (!own.some((pause) => isInForce(pause, on))) return [];
    const since = standingSince(own, on);
    return [{ of, since: since < knownFrom ? knownFrom : since }];
  });
}
