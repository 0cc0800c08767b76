import type { Day } from '@standing/kernel';
import { seatsOf, PANELS, type Panel } from '../appointing.js';
import type { Case, CaseEvent, CaseEventName } from '../case.js';
import { areAgreed, isMajority, isReinforced } from '../full/facts-of-case.js';
import { type CaseFunction, conflictsOf, type Seat } from '../functions.js';
import { actedAs } from '../missing-steps.js';

/** What is asked of an organ: enough members for it, a place for each where the procedure has places, none of them torn. */
export const ORGAN_CHECKS = ['number', 'places', 'apart'] as const;
export type OrganCheck = (typeof ORGAN_CHECKS)[number];

/** An organ that decided something, and whether it was composed as the procedure that its case is pinned to wants it. */
export type OrganSat = {
  readonly organ: CaseFunction;
  readonly event: CaseEventName;
  readonly on: Day;
  /** How many members stood by it, and how many the procedure wants to sit. */
  readonly members: number;
  readonly needed: number;
  /** The places from which they decided; empty where the procedure has none. */
  readonly seats: readonly Seat[];
  readonly checks: readonly { readonly check: OrganCheck; readonly met: boolean }[];
};

const DECIDING: readonly CaseFunction[] = ['assessor', 'reviewer', ...PANELS];
/** What members of an organ do beside deciding. */
const NO_DECISION: readonly CaseEventName[] = [
  'open-hearing',
  'adjourn',
  'resume-hearing',
  'close-hearing',
  'open-history',
  'hear-appeal',
];
/** What whoever is in the chair does for the others. */
const BY_ONE: readonly CaseEventName[] = ['postpone', 'stay', 'keep-stay', 'lift-stay'];

/** What organs decide, under whatever procedure. */
export const ORGAN_EVENTS = [
  'decide',
  'confirm-on-appeal',
  'quash-on-appeal',
  'impose-measure',
  'refuse-measure',
  'keep-measure',
  'lift-measure',
  'vary-sanction',
  'complete-sanction',
  'fail-sanction',
  'grant-restoration',
  'refuse-restoration',
  'accept-leaving',
  'refuse-leaving',
  'admit-late',
  'close-out-of-time',
  'close-no-case',
  'close-with-advice',
  'find-case-to-answer',
  'offer-agreed-outcome',
  'confirm-closure',
  'set-aside-to-triage',
  'set-aside-to-assessors',
  'reopen',
  'decide-objections',
  'postpone',
  'find-facts',
  'find-breach',
  'refuse-leave',
  'vary-on-appeal',
  'remit',
  'stay',
  'keep-stay',
  'lift-stay',
] as const satisfies readonly CaseEventName[];
export type OrganEvent = (typeof ORGAN_EVENTS)[number];

/** Whether an event is a decision of an organ. */
function isOfOrgan({ event, by }: Pick<CaseEvent, 'event' | 'by'>): boolean {
  return DECIDING.some((one) => one === by.as) && !NO_DECISION.includes(event);
}

/** Each decision of an organ in the case, in its order. */
export function organsOf(theCase: Case): OrganSat[] {
  return theCase.events.filter(isOfOrgan).map((made) => satIn(theCase, made));
}

function satIn(theCase: Case, made: CaseEvent): OrganSat {
  const organ = made.by.as as CaseFunction;
  const { event, on } = made;
  const members = [...new Set(made.by.personIds)];
  const seats = members.flatMap((personId) => placeOf(theCase, personId, organ) ?? []);
  const needed = BY_ONE.includes(event) ? 1 : neededOf(theCase, organ);
  const held = [...theCase.everHeld, ...actedAs(theCase.events)];
  const met: Readonly<Record<OrganCheck, boolean>> = {
    number: isEnough(theCase, made, needed),
    places: !hasPlaces(theCase, organ) || (seats.length === members.length && new Set(seats).size === seats.length),
    apart: members.every((personId) => conflictsOf(personId, organ, held).length === 0),
  };
  const checks = ORGAN_CHECKS.map((check) => ({ check, met: met[check] }));
  return { organ, event, on, members: members.length, needed, seats, checks };
}

function isEnough(theCase: Case, made: CaseEvent, needed: number): boolean {
  const { as, personIds } = made.by;
  if (BY_ONE.includes(made.event)) return new Set(personIds).size >= needed;
  if (as === 'assessor') return areAgreed(made, theCase);
  if (as !== 'panel' || theCase.procedure.version === '1') return new Set(personIds).size >= needed;
  return made.event === 'decide' && made.outcome === 'withdrawal'
    ? isReinforced(made, theCase)
    : isMajority(made, theCase);
}

function neededOf({ procedure }: Case, organ: CaseFunction): number {
  if (PANELS.some((panel) => panel === organ)) return seatsOf(organ as Panel, procedure);
  return organ === 'assessor' ? 2 : 1;
}

/** Assessors and the panel of the whole procedure sit as chair, coach or lay. */
function hasPlaces({ procedure }: Case, organ: CaseFunction): boolean {
  return procedure.version === '2' && (organ === 'panel' || organ === 'assessor');
}

function placeOf({ everHeld }: Case, personId: string, organ: CaseFunction): Seat | null {
  return everHeld.findLast((one) => one.personId === personId && one.function === organ)?.seat ?? null;
}
