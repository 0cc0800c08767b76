import { addDays, type Day } from '@standing/kernel';
import { type Asked, askedOf } from './asked.js';
import type { Case, CaseEventName } from './case.js';
import { dueOn } from './clocks-of.js';
import type { CaseFunction } from './functions.js';
import { since, TIMES } from './full/facts-of-case.js';
import { objectUntil } from './full/hearing-guards.js';
import { lastOf } from './state-of.js';
import { refusalsToTake } from './taking.js';

/** What each party does in a case as it is; what has a form of its own, a reply or an appeal, is not among it. */
export const PARTY_STEPS = {
  respondent: [
    'comment',
    'object-to-panel',
    'accept-agreed-outcome',
    'refuse-agreed-outcome',
    'answer-warning',
    'apply-restoration',
    'take-back-leaving',
  ],
  complainant: ['complainant-answers', 'comment', 'object-to-panel', 'ask-body-to-appeal'],
} as const satisfies Partial<Record<CaseFunction, readonly CaseEventName[]>>;
export type Party = keyof typeof PARTY_STEPS;
export type PartyStep<Of extends Party = Party> = (typeof PARTY_STEPS)[Of][number];

/** What a party may do on a day, what it asks, and the last day for it; null where no time runs. */
export type PartyStepOpen<Of extends Party = Party> = {
  readonly event: PartyStep<Of>;
  readonly asked: readonly Asked[];
  readonly until: Day | null;
};

/** The steps that are open to a party on that day; what may not be done is not spoken of. */
export function partySteps<Of extends Party>(theCase: Case, party: Of, on: Day): PartyStepOpen<Of>[] {
  const personIds = theCase.everHeld.flatMap((held) =>
    held.function === party && (held.endedOn === null || on < held.endedOn) ? [held.personId] : [],
  );
  const events: readonly PartyStep<Of>[] = PARTY_STEPS[party];
  return events
    .filter((event) => {
      const refused = refusalsToTake({ event, by: { as: party, personIds }, answers: {} }, theCase, on);
      return refused.every(({ path }) => path !== undefined);
    })
    .map((event) => ({ event, asked: askedOf(event, theCase.procedure), until: untilOf(event, theCase, on) }));
}

/** The last day of a step that is open; null where it may be taken as long as the case stands where it does. */
function untilOf(event: PartyStep, theCase: Case, on: Day): Day | null {
  switch (event) {
    case 'comment':
      return dueOn(theCase, 'K6b', on);
    case 'accept-agreed-outcome':
    case 'refuse-agreed-outcome':
      return dueOn(theCase, 'K7a', on);
    case 'answer-warning':
      return dueOn(theCase, 'K12w', on);
    case 'ask-body-to-appeal':
      return dueOn(theCase, 'K9', on);
    case 'object-to-panel': {
      const named = since(theCase, 'remit').findLast((past) => past.event === 'name-panel');
      return named ? objectUntil(named.on) : null;
    }
    case 'apply-restoration':
    case 'take-back-leaving':
      return null;
    case 'complainant-answers': {
      const asked = lastOf(theCase, 'ask-complainant');
      const until = asked && addDays(asked.on, TIMES.answer);
      // Triage goes on after that day; an answer that comes later is taken all the same.
      return until !== undefined && on <= until ? until : null;
    }
  }
}
