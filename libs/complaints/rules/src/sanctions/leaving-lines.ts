import type { CaseEventName } from '../case-events.js';
import type { CaseState } from '../case-states.js';
import { row, type Transition } from '../transition.js';

/** From the finding that there is a case to answer to the end of the hearing: whoever heard the case then decides it. */
export const LEAVABLE: readonly CaseState[] = ['listed', 'ready', 'hearing', 'hearing-adjourned'];

/** With these a proposal is over without having been accepted: decided, taken back, or overtaken by what ends the hearing or the case. */
export const LEFT_OPEN = [
  'refuse-leaving',
  'take-back-leaving',
  'close-hearing',
  'complainant-withdraws',
] as const satisfies readonly CaseEventName[];

/**
 * Leaving by consent: row 41 of the reference procedure beside the flag, and row O12 of its catalogue. A respondent admits what
 * they are charged with and asks to leave; a sanction panel of others agrees, and that is the decision of the case, in force and
 * final with it, or refuses, and the procedure goes on as if nobody had asked.
 */
export const LEAVING_LINES: readonly Transition[] = [
  row({
    event: 'propose-leaving',
    from: LEAVABLE,
    to: null,
    who: ['respondent'],
    guards: ['NOBODY_ASKED_TO_LEAVE', 'LEAVING_ASKED_AT_MOST_TWICE', 'FACTS_ADMITTED', 'REASONS_WRITTEN'],
  }),
  row({
    event: 'take-back-leaving',
    from: LEAVABLE,
    to: null,
    who: ['respondent'],
    guards: ['LEAVING_ASKED'],
  }),
  row({
    event: 'accept-leaving',
    from: LEAVABLE,
    to: 'final',
    who: ['sanction-panel'],
    guards: ['LEAVING_ASKED', 'LEAVES_BY_CONSENT', 'REASONS_WRITTEN', 'SANCTION_PANEL_COMPLETE', 'RESTORERS_NEW'],
    stops: ['K2', 'K7'],
    sanction: { from: ['none'], to: 'in-force' },
  }),
  row({
    event: 'refuse-leaving',
    from: LEAVABLE,
    to: null,
    who: ['sanction-panel'],
    guards: ['LEAVING_ASKED', 'REASONS_WRITTEN', 'SANCTION_PANEL_COMPLETE', 'RESTORERS_NEW'],
  }),
];
