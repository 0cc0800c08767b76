import type { Day } from '@standing/kernel';
import { type Holding, KEEPERS } from '../functions.js';
import { isKeptFromCoach, type NameVisibility } from '../identity-level.js';

/** The earlier case, in which somebody complained who is complained of now. */
export type EarlierCase = {
  readonly everHeld: readonly Pick<Holding, 'personId' | 'function'>[];
  readonly nameVisibility: NameVisibility;
};

/**
 * Who has no part in the later case: whoever ever kept the earlier one. It is nobody who holds another function in the later one
 * today. Whoever keeps the later one today loses that, unless the complainant's name is kept from the coach: to lose it on
 * the naming of somebody would tell a case manager, to whom the name is not open, who it was that complained.
 */
export function keptApart({ everHeld, nameVisibility }: EarlierCase, later: readonly Holding[], on: Day): string[] {
  const kept = everHeld.filter((held) => KEEPERS.includes(held.function)).map(({ personId }) => personId);
  return [...new Set(kept)].filter((personId) => {
    const now = later.filter((held) => held.personId === personId && (held.endedOn === null || on < held.endedOn));
    if (now.length === 0) return true;
    return !isKeptFromCoach(nameVisibility) && now.every((held) => KEEPERS.includes(held.function));
  });
}
