import type { Day } from '@standing/kernel';
import { effectsOn } from './effects.js';
import type { SanctionHistory } from './history.js';
import type { Line } from './lines.js';

/**
 * What the public reads today of somebody's sanctions: by today's knowledge, of today, and inside the windows only. There
 * is no past day to ask of, so that what was lifted or is over cannot be read by choosing one.
 */
export function publicLines(sanctions: readonly SanctionHistory[], today: Day): readonly Line[] {
  return effectsOn(sanctions, today).lines;
}

/** What the public read on a past day, for the person concerned and for those who may look into what was shown. */
export function shownThen(sanctions: readonly SanctionHistory[], day: Day): readonly Line[] {
  return effectsOn(sanctions, day, day).lines;
}
