import type { Case, CaseState, MeasureState, RestorationState, SanctionState } from './case.js';
import { measureStateOf, restorationOf, sanctionOf, stateOf } from './state-of.js';
import type { Transition } from './transition.js';

/** Where a case stands on each of its tracks. */
export type Places = {
  readonly state: CaseState;
  readonly sanction: SanctionState;
  readonly restoration: RestorationState;
  readonly measure: MeasureState;
};

export function placesOf(theCase: Pick<Case, 'events'>): Places {
  return {
    state: stateOf(theCase),
    sanction: sanctionOf(theCase),
    restoration: restorationOf(theCase),
    measure: measureStateOf(theCase),
  };
}

/** Whether a line begins where the case stands, on every track that it names. */
export function fits({ from, sanction, restoration, measure }: Transition, places: Places): boolean {
  return (
    from.includes(places.state) &&
    (sanction?.from.includes(places.sanction) ?? true) &&
    (restoration?.from.includes(places.restoration) ?? true) &&
    (measure?.from.includes(places.measure) ?? true)
  );
}
