import { addDays, type Day } from '@standing/kernel';
import type { Case } from '../case.js';
import { ofAttempt, ofCase } from '../guard.js';
import {
  decisionOf,
  happened,
  hearingOf,
  isAhead,
  isMajority,
  isReinforced,
  isSeated,
  seatOf,
  since,
  sittersOf,
} from './facts-of-case.js';
import { HEARING_DAYS } from './hearing-days.js';

const MOST_POSTPONEMENTS = 2;

/** The last naming of the panel that hears the case now. */
export const named = (theCase: Pick<Case, 'events'>) =>
  since(theCase, 'remit').findLast(({ event }) => event === 'name-panel');
/** What is found in the deliberation that goes on. */
export const found = (theCase: Pick<Case, 'events'>, name: 'find-facts' | 'find-breach') =>
  since(theCase, 'close-hearing').findLast(({ event }) => event === name);
const isNoticeProved = (theCase: Case) => happened(theCase, 'prove-notice', 'serve-bundle', 'postpone');
const isHistoryOpen = (theCase: Case) => happened(theCase, 'open-history', 'close-hearing');
const objectionsOpen = (theCase: Case) => happened(theCase, 'object-to-panel', 'name-panel', 'decide-objections');

/** The last day to object to a member of a panel that was named on that day. */
export const objectUntil = (namedOn: Day): Day => addDays(namedOn, HEARING_DAYS.objection);

/** The conditions of a hearing: rows 24 to 30. */
export const HEARING_GUARDS = {
  PANEL_SEATED: ofCase('COMPLAINTS_PANEL_NOT_SEATED', (theCase, on) => isSeated(theCase, 'panel', on)),
  // R6: what an appeal sends back is heard by people who did not decide it before.
  PANEL_NEW: ofCase('COMPLAINTS_PANEL_NEW_NEEDED', (theCase, on) => {
    const before = theCase.events.slice(0, theCase.events.findLastIndex(({ event }) => event === 'remit') + 1);
    const sat = before.filter(({ by }) => by.as === 'panel').flatMap(({ by }) => by.personIds);
    return sittersOf(theCase, 'panel', on).every((personId) => !sat.includes(personId));
  }),
  OBJECTION_TIME_OPEN: ofCase('COMPLAINTS_OBJECTION_TIME_OVER', (theCase, on) => {
    const told = named(theCase);
    return told !== undefined && on <= objectUntil(told.on);
  }),
  SEAT_SAID: ofAttempt('COMPLAINTS_OBJECTED_MISSING', ({ seats }) => seats !== undefined && seats.length > 0),
  OBJECTION_OPEN: ofCase('COMPLAINTS_NO_OBJECTION', objectionsOpen),
  UPHELD_SAID: ofAttempt('COMPLAINTS_UPHELD_MISSING', ({ upheld }) => upheld !== undefined),
  // Whoever is objected to with success leaves; where nobody is, nobody does.
  UPHELD_OF_SEAT: ofAttempt(
    'COMPLAINTS_UPHELD_SEAT',
    ({ upheld, seats = [] }) => upheld === undefined || upheld === seats.length > 0,
  ),
  PANEL_NAMED: ofCase('COMPLAINTS_PANEL_NOT_NAMED', (theCase) => named(theCase) !== undefined),
  // An objection that was upheld takes a member away: the panel is named anew, and the ten days with it.
  OBJECTIONS_OVER: ofCase('COMPLAINTS_OBJECTIONS_NOT_OVER', (theCase, on) => {
    const told = named(theCase);
    const answered = since(theCase, 'name-panel').findLast(({ event }) => event === 'decide-objections');
    return (
      told !== undefined &&
      on > addDays(told.on, HEARING_DAYS.objection) &&
      !objectionsOpen(theCase) &&
      !answered?.upheld
    );
  }),
  NOTICE_LONG_ENOUGH: ofAttempt('COMPLAINTS_NOTICE_TOO_SHORT', ({ hearingOn }, _, on) =>
    isAhead(on, hearingOn, HEARING_DAYS.notice),
  ),
  NOTICE_GIVEN: ofCase('COMPLAINTS_NOTICE_NOT_GIVEN', (theCase) => hearingOf(theCase) !== null),
  BUNDLE_EARLY_ENOUGH: ofCase('COMPLAINTS_BUNDLE_TOO_LATE', (theCase, on) =>
    isAhead(on, hearingOf(theCase), HEARING_DAYS.bundle),
  ),
  NOTICE_PROVED: ofCase('COMPLAINTS_NOTICE_NOT_PROVED', isNoticeProved),
  NOTICE_PROVED_ONCE: ofCase('COMPLAINTS_NOTICE_PROVED', (theCase) => !isNoticeProved(theCase)),
  // That the respondent opened it themself is the proof; whoever keeps the case says by what, and on which day it came.
  PROOF_SAID: ofAttempt('COMPLAINTS_PROOF_MISSING', ({ by, proof }) => by.as === 'respondent' || proof !== undefined),
  PROOF_DAY_SAID: ofAttempt('COMPLAINTS_PROOF_DAY', ({ by, arrivedOn }, theCase, on) => {
    const given = theCase.events.findLast(({ event }) => event === 'give-notice')?.on;
    if (by.as === 'respondent') return true;
    return given !== undefined && arrivedOn !== undefined && given <= arrivedOn && arrivedOn <= on;
  }),
  POSTPONED_AT_MOST_TWICE: ofCase(
    'COMPLAINTS_POSTPONED_TWICE',
    (theCase) => since(theCase, 'remit').filter(({ event }) => event === 'postpone').length < MOST_POSTPONEMENTS,
  ),
  BY_THE_CHAIR: ofAttempt('COMPLAINTS_NOT_THE_CHAIR', ({ by }, theCase, on) =>
    by.personIds.some((personId) => seatOf(theCase, personId, 'panel', on) === 'chair'),
  ),
  HEARING_DAY_COME: ofCase('COMPLAINTS_HEARING_NOT_YET', (theCase, on) => {
    const day = hearingOf(theCase);
    return day !== null && on >= day;
  }),
  ADJOURNED_SHORTLY: ofAttempt(
    'COMPLAINTS_ADJOURNED_TOO_LONG',
    ({ resumeOn }, _, on) => resumeOn !== undefined && on < resumeOn && resumeOn <= addDays(on, HEARING_DAYS.adjourned),
  ),
  // Whoever did not hear the beginning does not decide, unless both parties agree in writing.
  SAME_PANEL: ofAttempt('COMPLAINTS_PANEL_CHANGED', ({ newPanelAgreed }, theCase, on) => {
    const opened = theCase.events.findLast(({ event }) => event === 'open-hearing');
    const then = opened === undefined ? [] : sittersOf(theCase, 'panel', opened.on);
    const now = sittersOf(theCase, 'panel', on);
    return newPanelAgreed === true || (now.length === then.length && now.every((id) => then.includes(id)));
  }),
  PROVEN_SAID: ofAttempt('COMPLAINTS_FACTS_NOT_SAID', ({ proven }) => proven !== undefined),
  FACTS_NOT_FOUND: ofCase('COMPLAINTS_FACTS_FOUND', (theCase) => found(theCase, 'find-facts') === undefined),
  FACTS_PROVEN: ofCase('COMPLAINTS_FACTS_NOT_PROVEN', (theCase) => found(theCase, 'find-facts')?.proven === true),
  BREACH_SAID: ofAttempt('COMPLAINTS_BREACH_NOT_SAID', ({ breach }) => breach !== undefined),
  BREACH_NOT_FOUND: ofCase('COMPLAINTS_BREACH_FOUND', (theCase) => found(theCase, 'find-breach') === undefined),
  // Invariant 9: earlier findings are read once it is decided what happened and whether it is a breach.
  BREACH_IS_FOUND: ofCase('COMPLAINTS_NO_BREACH_YET', (theCase) => found(theCase, 'find-breach')?.breach === true),
  HISTORY_CLOSED: ofCase('COMPLAINTS_HISTORY_OPENED', (theCase) => !isHistoryOpen(theCase)),
  OUTCOME_FOLLOWS: ofAttempt('COMPLAINTS_OUTCOME_DOES_NOT_FOLLOW', ({ outcome }, theCase) =>
    outcome === 'no-breach'
      ? found(theCase, 'find-facts')?.proven === false || found(theCase, 'find-breach')?.breach === false
      : found(theCase, 'find-breach')?.breach === true && isHistoryOpen(theCase),
  ),
  PANEL_MAJORITY: ofAttempt('COMPLAINTS_NO_MAJORITY', isMajority),
  WITHDRAWAL_MAJORITY: ofAttempt(
    'COMPLAINTS_NO_REINFORCED_MAJORITY',
    (attempt, theCase) => attempt.outcome !== 'withdrawal' || isReinforced(attempt, theCase),
  ),
  DECISION_VARIED: ofCase('COMPLAINTS_NOT_VARIED', (theCase) => decisionOf(theCase)?.event === 'vary-on-appeal'),
  APPEAL_GROUND_SAID: ofAttempt('COMPLAINTS_APPEAL_GROUND_MISSING', ({ appealGround }) => appealGround !== undefined),
  APPEAL_NOT_HEARD: ofCase('COMPLAINTS_APPEAL_HEARD', (theCase) => !happened(theCase, 'hear-appeal', 'appeal')),
  APPEAL_PANEL_SITS: ofCase(
    'COMPLAINTS_PANEL_INCOMPLETE',
    (theCase, on) => sittersOf(theCase, 'appeal-panel', on).length >= theCase.procedure.appealPanelSize,
  ),
  APPEALED_ONCE: ofCase('COMPLAINTS_APPEALED_ALREADY', (theCase) => !happened(theCase, 'vary-on-appeal', 'remit')),
} as const;
