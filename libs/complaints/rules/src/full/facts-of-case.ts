import { addDays, type Day, daysBetween } from '@standing/kernel';
import { FRANCE } from '../calendar.js';
import type { Attempt, Case, CaseEvent, CaseEventName } from '../case.js';
import type { CaseFunction, Seat } from '../functions.js';
import { lastDayToComplain } from '../term-clocks.js';

/** What the rules of the full procedure ask of what happened; each reads the events alone. */

/** The events after the last of this name; all of them when there is none. */
export function since({ events }: Pick<Case, 'events'>, ...names: readonly CaseEventName[]): readonly CaseEvent[] {
  return events.slice(events.findLastIndex(({ event }) => names.includes(event)) + 1);
}

/** Whether this happened after the last of those; where none of those happened, at all. */
export function happened(theCase: Pick<Case, 'events'>, name: CaseEventName, ...after: readonly CaseEventName[]) {
  return since(theCase, ...after).some(({ event }) => event === name);
}

/** The decision that stands: the panel's, or what an appeal panel put in its place; of an agreed one, with what was agreed. */
export function decisionOf({ events }: Pick<Case, 'events'>): CaseEvent | undefined {
  const last = events.findLast(({ event }) => DECISIONS.includes(event));
  if (last?.event !== 'accept-agreed-outcome') return last;
  const { outcome, sanction } = events.findLast(({ event }) => event === 'offer-agreed-outcome') ?? {};
  return { ...last, ...(outcome && { outcome }), ...(sanction && { sanction }) };
}

/** What makes a decision: the panel's, an agreed outcome that was accepted, one that an appeal panel varied, and that somebody may leave. */
export const DECISIONS: readonly CaseEventName[] = [
  'decide',
  'accept-agreed-outcome',
  'vary-on-appeal',
  'accept-leaving',
];

/** Who of a function sits where on that day. */
export function seatOf({ everHeld }: Pick<Case, 'everHeld'>, personId: string, as: CaseFunction, on: Day): Seat | null {
  const held = everHeld.find(
    (one) => one.personId === personId && one.function === as && (one.endedOn === null || on < one.endedOn),
  );
  return held?.seat ?? null;
}

/** Whether a chair, a coach and a lay member sit in this panel on that day: three, and one of each. */
export function isSeated({ everHeld }: Pick<Case, 'everHeld'>, as: CaseFunction, on: Day): boolean {
  const sit = everHeld.filter((one) => one.function === as && (one.endedOn === null || on < one.endedOn));
  return sit.length === 3 && new Set(sit.map(({ seat }) => seat ?? null)).size === 3 && sit.every(({ seat }) => seat);
}

/** Everybody who sits in it on that day. */
export function sittersOf({ everHeld }: Pick<Case, 'everHeld'>, as: CaseFunction, on: Day): readonly string[] {
  const sit = everHeld.filter((one) => one.function === as && (one.endedOn === null || on < one.endedOn));
  return sit.map(({ personId }) => personId);
}

/** From where somebody sits or sat: what they decided stays decided on the day on which they leave, too. */
function everSat({ everHeld }: Pick<Case, 'everHeld'>, personId: string, as: CaseFunction): Seat | null {
  return everHeld.findLast((one) => one.personId === personId && one.function === as)?.seat ?? null;
}

/** Two assessors, a coach and a lay person, of one mind; where they differ a third, in the chair, with one of them. */
export function areAgreed({ by }: Attempt, theCase: Case): boolean {
  const people = [...new Set(by.personIds)];
  const seats = new Set(people.map((personId) => everSat(theCase, personId, 'assessor')));
  return people.length >= 2 && seats.size >= 2 && !seats.has(null);
}

/** More of the panel are for it than against: two of three. */
export function isMajority({ by }: Attempt, { procedure }: Case): boolean {
  return new Set(by.personIds).size * 2 > procedure.panelSize;
}

/** All three, or two of whom one is the lay member: no accreditation ends against the only one who is no coach (row 30). */
export function isReinforced(attempt: Attempt, theCase: Case): boolean {
  const agree = [...new Set(attempt.by.personIds)];
  const lay = agree.some((personId) => everSat(theCase, personId, 'panel') === 'lay');
  return agree.length >= theCase.procedure.panelSize || (isMajority(attempt, theCase) && lay);
}

/** The day of the hearing of which notice was given last; null where none stands. */
export function hearingOf(theCase: Pick<Case, 'events'>): Day | null {
  return since(theCase, 'postpone', 'remit').findLast(({ event }) => event === 'give-notice')?.hearingOn ?? null;
}

/** Whether so many days lie between them: the day of the act is not counted. */
export function isAhead(from: Day, until: Day | null | undefined, days: number): boolean {
  return until !== null && until !== undefined && daysBetween(from, until) >= days;
}

/** Limitation (K13): facts, or the relation that they belong to, ended longer ago than its time when the complaint came in. */
export function areTooOld(factsUntil: Day, { events, procedure, calendar }: Case): boolean {
  const received = events.find(({ event }) => event === 'submit')?.on;
  const facts = { on: factsUntil, relationEndedOn: null, bornOn: null };
  return received !== undefined && lastDayToComplain(facts, procedure, calendar ?? FRANCE) < received;
}

/** The first day after so many others. */
export function after(from: Day, days: number): Day {
  return addDays(from, days + 1);
}

/** What was proposed of the stay that holds; null while there is none. Its clocks run again once its review is missed. */
export function stayOf({ events }: Pick<Case, 'events'>): CaseEvent | null {
  const last = events.findLast(({ event }) => STAY_EVENTS.includes(event));
  if (!last || last.event === 'lift-stay') return null;
  return events.findLast(({ event }) => event === 'propose-stay') ?? null;
}
const STAY_EVENTS: readonly CaseEventName[] = ['stay', 'keep-stay', 'lift-stay'];

/** For how many days the complainant has time to fill a gap before triage goes on, and two people to come to terms. */
export const TIMES = { answer: 14, resolution: 42 } as const;

/** The first day on which talks between the parties are over if nothing came of them; null where none were opened. */
export function resolutionEndsOn({ events }: Pick<Case, 'events'>): Day | null {
  const opened = events.findLast(({ event }) => event === 'open-resolution');
  return opened === undefined ? null : after(opened.on, TIMES.resolution);
}
