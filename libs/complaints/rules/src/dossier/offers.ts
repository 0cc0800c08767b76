import { addDays, type Day } from '@standing/kernel';
import type { Case, CaseEvent, CaseEventName } from '../case.js';
import { hasRun } from '../clocks-of.js';
import { decisionOf, DECISIONS, happened, isAhead } from '../full/facts-of-case.js';
import { HEARING_DAYS } from '../full/hearing-days.js';
import type { LetterTemplate } from '../letters/letter-table.js';
import { isAnswered, noticeOfDecision } from '../missing-steps.js';
import { type Exclusion, exclusionBeforeCourt } from '../sanctions/exclusion.js';
import type { Offer, OfferRule, Read } from './offer.js';
import type { Right } from './rights.js';

const NOTHING: Offer = { by: null, on: null, proof: null, provedOn: null };

/** The events before the decision that stands; all of them where none does. */
function before({ theCase: { events } }: Read): readonly CaseEvent[] {
  const decided = events.findLastIndex(({ event }) => DECISIONS.includes(event));
  return decided < 0 ? events : events.slice(0, decided);
}

const lastIn = (events: readonly CaseEvent[], ...names: readonly CaseEventName[]) =>
  events.findLast(({ event }) => names.includes(event));

/** A step that happened, with nothing that proves more than that it is in the case. */
const byStep = (step: CaseEvent | undefined): Offer =>
  step === undefined ? NOTHING : { by: step.event, on: step.on, proof: 'step', provedOn: step.on };

/** A step whose letter has to be opened: until it is, nothing proves that it came. */
function byLetter(step: CaseEvent | undefined, template: LetterTemplate, { letters }: Read): Offer {
  if (step === undefined) return NOTHING;
  const opened = letters.find(
    (one) => one.to === 'respondent' && one.template === template && one.writtenOn >= step.on && one.openedOn !== null,
  );
  const provedOn = opened?.openedOn ?? null;
  return { by: step.event, on: step.on, proof: provedOn === null ? null : 'opening', provedOn };
}

/** A step that a later one proves: by whoever it was written to, who opened it, or by whoever keeps the post's day. */
function byProof(step: CaseEvent | undefined, name: CaseEventName, events: readonly CaseEvent[]): Offer {
  if (step === undefined) return NOTHING;
  const proved = events.slice(events.indexOf(step) + 1).find(({ event, on }) => event === name && on >= step.on);
  const proof = proved === undefined ? null : proved.by.as === 'respondent' ? 'opening' : 'registered-post';
  return { by: step.event, on: step.on, proof, provedOn: proved?.on ?? null };
}

const isProved = ({ provedOn }: Offer) => provedOn !== null;
const chargesIn = (read: Read) => lastIn(before(read), 'serve', 'amend-charges');

/** The whole procedure hears people; the short one is in writing, and what was agreed needs no hearing (rows 21 and 41). */
const isHeard = ({ theCase }: Read) =>
  theCase.procedure.version === '2' && !AGREED.some((event) => event === decisionOf(theCase)?.event);
const AGREED: readonly CaseEventName[] = ['accept-agreed-outcome', 'accept-leaving'];
/** Whoever leaves by consent asked for it: there is no appeal of which to tell them. */
const isAppealable = ({ theCase }: Read) => decisionOf(theCase)?.event !== 'accept-leaving';
const always = () => true;

/** Opened and proved on a day from which a party still had so many days to the day that they were told of. */
const opensOn = ({ provedOn }: Offer, latest: Day | null) =>
  provedOn !== null && (latest === null || provedOn <= latest);

/** How each right is read. */
export const OFFERS: Readonly<Record<Right, OfferRule>> = {
  'charges-served': {
    isOwed: always,
    offerOf: (read) => byProof(chargesIn(read), 'prove-service', before(read)),
    isMet: (offer, read) => chargesIn(read)?.inWriting === true && isProved(offer),
  },
  'time-to-reply': {
    isOwed: always,
    offerOf: (read) => {
      const charges = chargesIn(read);
      const proof = charges && lastIn(before(read).slice(before(read).indexOf(charges)), 'prove-service');
      const ended = proof && lastIn(before(read), 'reply', 'reply-time-runs-out');
      const provedOn = ended && ended.on >= proof.on ? ended.on : null;
      return proof
        ? { by: 'prove-service', on: proof.on, proof: provedOn === null ? null : 'step', provedOn }
        : NOTHING;
    },
    isMet: (offer, { theCase }) => {
      const { events } = theCase;
      const proof = events.findLast(({ event, on }) => event === 'prove-service' && on === offer.on);
      return proof !== undefined && isAnswered(theCase, proof);
    },
  },
  'access-to-file': {
    isOwed: ({ theCase }) => theCase.procedure.version === '2',
    offerOf: (read) => byLetter(lastIn(before(read), 'disclose'), 'report-disclosed', read),
    isMet: isProved,
  },
  'panel-named': {
    isOwed: isHeard,
    offerOf: (read) => byLetter(lastIn(before(read), 'name-panel'), 'panel-named', read),
    isMet: isProved,
  },
  'objection-time': {
    isOwed: isHeard,
    offerOf: (read) => {
      const named = lastIn(before(read), 'name-panel');
      const answered = lastIn(before(read), 'decide-objections', 'give-notice');
      return named && answered ? { ...byStep(named), provedOn: answered.on } : { ...byStep(named), provedOn: null };
    },
    isMet: ({ on, provedOn }) => on !== null && provedOn !== null && provedOn > addDays(on, HEARING_DAYS.objection),
  },
  'notice-of-hearing': {
    isOwed: isHeard,
    offerOf: (read) => byProof(lastIn(before(read), 'give-notice'), 'prove-notice', before(read)),
    isMet: (offer, read) => {
      const notice = lastIn(before(read), 'give-notice');
      const isEarly = notice !== undefined && isAhead(notice.on, notice.hearingOn, HEARING_DAYS.notice);
      return isEarly && opensOn(offer, notice.hearingOn ?? null);
    },
  },
  heard: {
    isOwed: isHeard,
    offerOf: (read) => byStep(lastIn(before(read), 'open-hearing')),
    isMet: isProved,
  },
  'decision-reasoned': {
    isOwed: always,
    offerOf: ({ theCase }) => byStep(decisionOf(theCase)),
    isMet: (_, { theCase }) => decisionOf(theCase)?.reasoned === true,
  },
  'appeal-told': {
    isOwed: isAppealable,
    offerOf: (read) => byLetter(noticeOfDecision(read.theCase), 'decision', read),
    isMet: isProved,
  },
  warned: {
    isOwed: ({ theCase }) => happened(theCase, 'warn-of-breach') || failedIn(theCase) !== undefined,
    offerOf: ({ theCase }) => {
      const { events } = beforeFailing(theCase);
      return byProof(lastIn(events, 'warn-of-breach'), 'prove-warning', events);
    },
    isMet: (offer, { theCase }) => {
      const failed = failedIn(theCase);
      return isProved(offer) && (failed === undefined || hasRun(beforeFailing(theCase), 'K12w', failed.on));
    },
  },
  'called-to-organ': {
    isOwed: (read) => exclusionAhead(read) !== null,
    offerOf: (read) => {
      const recorded = exclusionAhead(read)?.recorded;
      const on = recorded?.calledOn;
      return recorded && on !== undefined ? { by: recorded.event, on, proof: 'step', provedOn: recorded.on } : NOTHING;
    },
    isMet: (offer, read) => isProved(offer) && exclusionAhead(read)?.recorded?.calledInTime === true,
  },
};

/** The exclusion of which the member is owed a hearing: one that was not decided against. */
function exclusionAhead({ theCase }: Read): Exclusion | null {
  const found = exclusionBeforeCourt(theCase);
  return found?.state === 'not-excluded' ? null : found;
}

function failedIn({ events }: Case): CaseEvent | undefined {
  return events.find(({ event }) => event === 'fail-sanction');
}

/** The case up to the day on which its sanction was found not to be met; all of it where it was not. */
function beforeFailing(theCase: Case): Case {
  const failed = failedIn(theCase);
  return failed ? { ...theCase, events: theCase.events.slice(0, theCase.events.indexOf(failed)) } : theCase;
}
