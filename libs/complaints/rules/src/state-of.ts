import type {
  Case,
  CaseEvent,
  CaseEventName,
  CaseState,
  MeasureState,
  RestorationState,
  SanctionState,
} from './case.js';
import { PROCEDURES, transitionOf } from './procedures.js';

/** Where the case stands after all that happened. */
export function stateOf({ events }: Pick<Case, 'events'>): CaseState {
  let [state, before]: [CaseState, CaseState] = ['new', 'new'];
  for (const { event } of events) {
    const { to } = transitionOf(event);
    if (to === 'back') state = before;
    else if (to !== null) [state, before] = [to, state];
  }
  return state;
}

/** Where the withdrawal stands after all that happened. */
export function sanctionOf({ events }: Pick<Case, 'events'>): SanctionState {
  return events.reduce<SanctionState>((state, { event }) => transitionOf(event).sanction?.to ?? state, 'none');
}

/** Where the restoration of whoever lost their accreditation stands after all that happened. */
export function restorationOf({ events }: Pick<Case, 'events'>): RestorationState {
  return events.reduce<RestorationState>((state, { event }) => transitionOf(event).restoration?.to ?? state, 'none');
}

/** Where the interim measure stands after all that happened. */
export function measureStateOf({ events }: Pick<Case, 'events'>): MeasureState {
  return events.reduce<MeasureState>((state, { event }) => {
    const { measure } = transitionOf(event);
    return measure && !measure.stays?.includes(state) ? measure.to : state;
  }, 'none');
}

/** The day on which the decision of a case became final; null before. */
export function finalOn({ events }: Pick<Case, 'events'>): CaseEvent['on'] | null {
  return events.findLast(({ event }) => transitionOf(event).to === 'final')?.on ?? null;
}

/** The events that close a case: those whose lines lead to a terminal state. */
export const CLOSING: readonly CaseEventName[] = [
  ...new Set(
    Object.values(PROCEDURES)
      .flat()
      .filter(({ to }) => to !== null && to !== 'back' && isTerminal(to))
      .map(({ event }) => event),
  ),
];

/** Whether nothing of the case goes on. */
export function isClosed(theCase: Pick<Case, 'events'>): boolean {
  return isTerminal(stateOf(theCase));
}

function isTerminal(state: CaseState): boolean {
  return state.startsWith('closed-');
}

/** The last event of this name, if there is one. */
export function lastOf({ events }: Pick<Case, 'events'>, name: CaseEventName): CaseEvent | undefined {
  return events.findLast(({ event }) => event === name);
}
