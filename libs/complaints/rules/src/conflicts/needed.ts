import type { Day } from '@standing/kernel';
import { PANELS, seated, seatsOf } from '../appointing.js';
import type { Case } from '../case.js';
import type { CaseFunction } from '../functions.js';
import { hasToDo } from '../rota/load.js';
import { stateOf } from '../state-of.js';

type Given = Pick<Case, 'events' | 'everHeld' | 'procedure'>;

/**
 * The functions that a conflict or an office took from somebody, that nobody has taken up since and that still have to do in
 * the case: a registrar finds somebody.
 */
export function neededIn(theCase: Given, on: Day): CaseFunction[] {
  const { everHeld, procedure } = theCase;
  const state = stateOf(theCase);
  const lost = everHeld.filter(({ endReason }) => (endReason ?? null) !== null).map((held) => held.function);
  return [...new Set(lost)].filter((name) => {
    if (!hasToDo(name, state)) return false;
    const panel = PANELS.find((one) => one === name);
    if (panel !== undefined) return seated(panel, everHeld, on).length < seatsOf(panel, procedure);
    return !everHeld.some((held) => held.function === name && (held.endedOn === null || on < held.endedOn));
  });
}
