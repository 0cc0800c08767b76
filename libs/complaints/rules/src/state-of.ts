import type { Case, CaseEvent, CaseEventName, CaseState, SanctionState } from './case.js';
import { transitionOf } from './transitions.js';

/** Where the case stands after all that happened. */
export function stateOf({ events }: Pick<Case, 'events'>): CaseState {
  return events.reduce<CaseState>((state, { event }) => transitionOf(event).to ?? state, 'new');
}

/** Where the withdrawal stands after all that happened. */
export function sanctionOf({ events }: Pick<Case, 'events'>): SanctionState {
  return events.reduce<SanctionState>((state, { event }) => transitionOf(event).sanction?.to ?? state, 'none');
}

/** The last event of this name, if there is one. */
export function lastOf({ events }: Pick<Case, 'events'>, name: CaseEventName): CaseEvent | undefined {
  return events.findLast(({ event }) => event === name);
}
