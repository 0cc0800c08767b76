import type { Day } from '@standing/kernel';
import { PANELS, seated, seatsOf } from '../appointing.js';
import type { Case } from '../case.js';
import type { CaseFunction } from '../functions.js';

/** The functions that a conflict took from somebody and that nobody has taken up since: a registrar finds somebody. */
export function neededIn({ everHeld, procedure }: Pick<Case, 'everHeld' | 'procedure'>, on: Day): CaseFunction[] {
  const lost = everHeld.filter(({ endReason }) => endReason === 'conflict').map((held) => held.function);
  return [...new Set(lost)].filter((name) => {
    const panel = PANELS.find((one) => one === name);
    if (panel !== undefined) return seated(panel, everHeld, on).length < seatsOf(panel, procedure);
    return !everHeld.some((held) => held.function === name && (held.endedOn === null || on < held.endedOn));
  });
}
