import type { Day, Refusal } from '@standing/kernel';
import type { Attempt, Case, CaseEventName, CaseState } from './case.js';
import { conflictsOf, type Holding } from './functions.js';
import type { GuardCode } from './guard-codes.js';
import { GUARDS } from './guards.js';
import { actedAs, missingSteps } from './missing-steps.js';
import { fits, type Places, placesOf } from './places.js';
import { restorableFrom } from './sanctions/restoration.js';
import { sanctionOf } from './state-of.js';
import type { Transition } from './transition.js';
import { lineOf, linesOf } from './procedures.js';

/** Every reason why this may not happen in the case on that day; an empty list is permission. */
export function refusalsTo(attempt: Attempt, theCase: Case, on: Day): Refusal[] {
  const line = lineOf(theCase.procedure, attempt.event);
  const places = placesOf(theCase);
  if (!line) return [notNow(places)];
  return [
    ...(fits(line, places) ? [] : [notNow(places)]),
    ...refusalsOfPeople(attempt, line, theCase, on),
    ...refusalsOfOrder(theCase, on),
    ...line.guards
      .filter((code) => !GUARDS[code].holds({ attempt, theCase, on }))
      .flatMap((code) => refusalsOf(code, theCase)),
  ];
}

/** One thing that may happen next, by whom, and what it still waits for. */
export type NextStep = {
  readonly event: CaseEventName;
  readonly to: CaseState;
  readonly who: Transition['who'];
  /** What stands in its way on that day, as far as the case alone says. */
  readonly waitsFor: readonly Refusal[];
};

/** What may happen next in the case, with what each still waits for. */
export function nextSteps(theCase: Case, on: Day): NextStep[] {
  const places = placesOf(theCase);
  const { state } = places;
  return linesOf(theCase.procedure)
    .filter((line) => fits(line, places))
    .map((line) => {
      const { event, to, who, guards } = line;
      const attempt: Attempt = { event, by: { personIds: [], as: 'time' } };
      const open = guards.filter((code) => GUARDS[code].of === 'case' && !GUARDS[code].holds({ attempt, theCase, on }));
      return {
        event,
        to: to === null || to === 'back' ? state : to,
        who,
        waitsFor: open.flatMap((code) => refusalsOf(code, theCase)),
      };
    });
}

/** What the register shows on account of a case; it reads the track of the sanction and nothing else. */
export function withdrawnFrom(theCase: Pick<Case, 'events'>): Day | null {
  if (sanctionOf(theCase) !== 'in-force') return null;
  return theCase.events.findLast(({ event }) => ENDING.includes(event))?.on ?? null;
}

/** What ends an accreditation: the second key of a withdrawal, and a panel that lets somebody leave. */
const ENDING: readonly CaseEventName[] = ['put-withdrawal-in-force', 'accept-leaving'];

function notNow({ state }: Places): Refusal {
  return { code: 'COMPLAINTS_NOT_NOW', params: { state } };
}

function refusalsOfPeople({ event, by }: Attempt, { who }: Transition, theCase: Case, on: Day): Refusal[] {
  const { as, personIds } = by;
  if (!who.includes(as)) return [{ code: 'COMPLAINTS_NOT_YOUR_FUNCTION' }];
  if (as === 'time') return personIds.length > 0 ? [{ code: 'COMPLAINTS_NOT_YOUR_FUNCTION' }] : [];
  const holds = (personId: string) =>
    event === 'submit' || theCase.everHeld.some((held) => isHeld(held, personId, as, on));
  const known = [...theCase.everHeld, ...actedAs(theCase.events)];
  const strangers = personIds.length === 0 || !personIds.every(holds);
  const torn = personIds.some((personId) => conflictsOf(personId, as, known).length > 0);
  return [
    ...(strangers ? [{ code: 'COMPLAINTS_NOT_YOUR_FUNCTION' }] : []),
    ...(torn ? [{ code: 'COMPLAINTS_FUNCTIONS_INCOMPATIBLE' }] : []),
  ];
}

function isHeld(held: Holding, personId: string, as: Holding['function'], on: Day): boolean {
  return held.personId === personId && held.function === as && (held.endedOn === null || on < held.endedOn);
}

/** Nothing takes effect before what it follows from: a decision binds from its notification, not from its date. */
function refusalsOfOrder({ events }: Case, on: Day): Refusal[] {
  const last = events.at(-1)?.on;
  return last !== undefined && on < last ? [{ code: 'COMPLAINTS_BEFORE_LAST_STEP', params: { last }, path: 'on' }] : [];
}

/** What a condition says that does not hold, with the day where one is awaited; each step that a withdrawal lacks is a refusal of its own. */
function refusalsOf(code: GuardCode, theCase: Case): Refusal[] {
  const { refusal } = GUARDS[code];
  const from = code === 'RESTORATION_TIME_COME' ? restorableFrom(theCase) : null;
  if (from !== null) return [{ code: refusal, params: { from } }];
  const organ = theCase.procedure.excludedBy ?? null;
  if (code === 'NOT_EXCLUDED' && organ !== null) return [{ code: refusal, params: { organ } }];
  if (code !== 'NO_STEP_MISSING') return [{ code: refusal }];
  const missing = missingSteps(theCase).filter((step) => step !== 'two-persons');
  return missing.map((step) => ({ code: refusal, params: { step } }));
}
