import type { Day, Refusal } from '@standing/kernel';
import type { Case, CaseEvent, CaseEventName } from '../case.js';
import { since } from '../full/facts-of-case.js';
import { transitionOf } from '../procedures.js';
import { LEAVABLE } from './leaving-lines.js';
import { RESTORED_AFTER } from './sanction-of-case.js';
import { type Terms, termsOf } from './terms.js';

type Events = Pick<Case, 'events'>;

/** What somebody leaves with who is let go: there is nothing to weigh in it, and its months are those of a withdrawal (K14). */
export const LEFT_BY_CONSENT: Terms = termsOf('left-by-consent', { months: RESTORED_AFTER });

/** How often a respondent may ask to leave in one case: once, and once more after they took it back or were refused. */
export const MOST_PROPOSALS = 2;

/** What becomes of a proposal to leave; it is overtaken with the end of the hearing, from which its panel decides. */
export const LEAVING_STATES = ['asked', 'accepted', 'refused', 'taken-back', 'overtaken'] as const;
export type LeavingState = (typeof LEAVING_STATES)[number];

const ENDS: Readonly<Partial<Record<CaseEventName, LeavingState>>> = {
  'accept-leaving': 'accepted',
  'refuse-leaving': 'refused',
  'take-back-leaving': 'taken-back',
};

/** The proposal to leave that was made last. */
export type Leaving = {
  readonly state: LeavingState;
  readonly askedOn: Day;
  /** The day on which it was decided, taken back or overtaken; null while it waits. */
  readonly endedOn: Day | null;
};

/** The proposal to leave that was made last in the case; null where none was. */
export function leavingIn(theCase: Events): Leaving | null {
  const asked = theCase.events.findLast(({ event }) => event === 'propose-leaving');
  if (!asked) return null;
  const end = since(theCase, 'propose-leaving').find(isOver);
  return { state: end ? (ENDS[end.event] ?? 'overtaken') : 'asked', askedOn: asked.on, endedOn: end?.on ?? null };
}

function isOver({ event }: Pick<CaseEvent, 'event'>): boolean {
  const { to } = transitionOf(event);
  return ENDS[event] !== undefined || (to !== null && to !== 'back' && !LEAVABLE.includes(to));
}

/** Whether somebody asked to leave and nobody has decided yet. */
export function isLeavingOpen(theCase: Events): boolean {
  return leavingIn(theCase)?.state === 'asked';
}

/** How many proposals are left to the respondent of a case. */
export function proposalsLeft({ events }: Events): number {
  return Math.max(0, MOST_PROPOSALS - events.filter(({ event }) => event === 'propose-leaving').length);
}

/**
 * Whether what was written with the event at this place, from 0, belongs to a proposal to leave that is over without having been
 * accepted: then it is sealed from everybody who decides.
 */
export function isOfSealedProposal(theCase: Events, at: number): boolean {
  if (theCase.events[at]?.event !== 'propose-leaving') return false;
  const ended = leavingIn({ events: theCase.events.slice(0, nextProposal(theCase, at)) })?.state;
  return ended !== 'asked' && ended !== 'accepted';
}

function nextProposal({ events }: Events, at: number): number {
  const next = events.findIndex(({ event }, place) => place > at && event === 'propose-leaving');
  return next === -1 ? events.length : next;
}

/**
 * Why somebody may not leave with these admissions: a clause of the charges is not admitted, or one is that nobody charged them
 * with. Nobody leaves on a part of what there is to answer.
 */
export function refusalsToAdmit(admitted: readonly string[], charged: readonly string[]): Refusal[] {
  const isWhole = charged.length > 0 && charged.every((clause) => admitted.includes(clause));
  return [
    ...(isWhole ? [] : [{ code: 'COMPLAINTS_ADMITTED_IN_PART', path: 'admitted' }]),
    ...(admitted.every((clause) => charged.includes(clause))
      ? []
      : [{ code: 'COMPLAINTS_NOT_CHARGED', path: 'admitted' }]),
  ];
}
