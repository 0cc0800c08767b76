import type { CaseState } from './case.js';
import { measureLines } from './measure-transitions.js';
import { screeningLines, withScreening } from './screening-lines.js';
import { RESTORATION_LINES } from './sanctions/restoration-lines.js';
import { SANCTION_TRANSITIONS } from './sanctions/sanction-lines.js';
import { row, type Transition } from './transition.js';

const OPEN: readonly CaseState[] = ['received', 'triage', 'particulars', 'investigation'];
const CHARGED: readonly CaseState[] = ['particulars', 'investigation', 'determined', 'appeal', 'final'];
const CLOSED: readonly CaseState[] = [
  'closed-inadmissible',
  'closed-withdrawn',
  'closed-no-breach',
  'closed-quashed',
  'closed-complete',
];
const DECIDED: readonly CaseState[] = ['determined', 'appeal', 'final'];

/** The short procedure, line by line: one panel that hears nobody, and an appeal. */
export const SHORT_PROCEDURE: readonly Transition[] = withScreening([
  row({ event: 'submit', from: ['new'], to: 'received', who: ['complainant'], starts: ['K1', 'K2', 'K3', 'K17'] }),
  ...screeningLines([...OPEN, 'determined', 'appeal'], []),
  row({
    event: 'acknowledge',
    from: ['received'],
    to: 'triage',
    who: ['registrar', 'case-manager'],
    guards: ['NO_CONFLICT_DECLARED'],
    starts: ['K4'],
    stops: ['K1'],
  }),
  row({
    event: 'close-inadmissible',
    from: ['triage'],
    to: 'closed-inadmissible',
    who: ['registrar'],
    guards: ['REASONS_WRITTEN'],
    stops: ['K1', 'K2', 'K3', 'K4', 'K17'],
  }),
  row({
    event: 'serve',
    from: ['triage'],
    to: 'particulars',
    who: ['registrar'],
    guards: ['RESPONDENT_NAMED', 'CHARGES_IN_WRITING'],
    starts: ['K6'],
    stops: ['K4', 'K17'],
  }),
  row({
    event: 'prove-service',
    from: ['particulars'],
    to: null,
    // Who opens the charges proves that they came; a letter's day is recorded by whoever keeps the case.
    who: ['respondent', 'registrar', 'case-manager'],
    guards: ['SERVED_ONCE'],
    starts: ['K5'],
  }),
  row({
    event: 'reply',
    from: ['particulars'],
    to: 'investigation',
    who: ['respondent'],
    guards: ['SERVICE_PROVED'],
    stops: ['K5'],
  }),
  row({
    event: 'reply-time-runs-out',
    from: ['particulars'],
    to: 'investigation',
    who: ['time'],
    guards: ['REPLY_TIME_RUN'],
    stops: ['K5'],
  }),
  row({
    event: 'decide',
    from: ['investigation'],
    to: 'determined',
    who: ['panel'],
    guards: ['REASONS_WRITTEN', 'OUTCOME_SAID', 'PANEL_COMPLETE'],
    stops: ['K6'],
  }),
  row({
    event: 'notify',
    from: ['determined'],
    to: null,
    who: ['registrar', 'case-manager'],
    guards: ['NOTIFIED_ONCE'],
    starts: ['K9'],
    stops: ['K2'],
  }),
  row({
    event: 'close-no-breach',
    from: ['determined'],
    to: 'closed-no-breach',
    who: ['time'],
    guards: ['DECISION_NOTIFIED', 'NO_BREACH_FOUND'],
    stops: ['K9'],
  }),
  row({
    event: 'appeal',
    from: ['determined'],
    to: 'appeal',
    who: ['respondent'],
    guards: ['DECISION_NOTIFIED', 'APPEAL_TIME_OPEN'],
    starts: ['K11'],
    stops: ['K9'],
  }),
  row({
    event: 'appeal-time-runs-out',
    from: ['determined'],
    to: 'final',
    who: ['time'],
    guards: ['DECISION_NOTIFIED', 'BREACH_FOUND', 'APPEAL_TIME_RUN'],
    stops: ['K9'],
  }),
  row({
    event: 'confirm-on-appeal',
    from: ['appeal'],
    to: 'final',
    who: ['appeal-panel'],
    guards: ['REASONS_WRITTEN', 'APPEAL_PANEL_COMPLETE'],
    stops: ['K11'],
  }),
  row({
    event: 'quash-on-appeal',
    from: ['appeal'],
    to: 'closed-quashed',
    who: ['appeal-panel'],
    guards: ['REASONS_WRITTEN', 'APPEAL_PANEL_COMPLETE'],
    stops: ['K11'],
    sanction: { from: ['none', 'proposed', 'in-force', 'varied', 'completed', 'not-met'], to: 'quashed' },
  }),
  row({
    event: 'tell-complainant',
    from: ['triage', 'particulars', 'investigation', 'determined', 'appeal'],
    to: null,
    who: ['case-manager'],
    stops: ['K2'],
  }),
  row({
    event: 'complainant-withdraws',
    from: OPEN,
    to: 'closed-withdrawn',
    who: ['registrar'],
    guards: ['REASONS_WRITTEN'],
    stops: ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K17'],
  }),
  row({
    event: 'propose-withdrawal',
    from: DECIDED,
    to: null,
    who: ['registrar'],
    guards: ['WITHDRAWAL_DECIDED', 'DECISION_NOTIFIED', 'FINAL_OR_IMMEDIATE'],
    sanction: { from: ['none'], to: 'proposed' },
  }),
  row({
    event: 'put-withdrawal-in-force',
    from: DECIDED,
    to: null,
    who: ['registrar'],
    guards: ['WITHDRAWAL_DECIDED', 'NO_STEP_MISSING', 'SECOND_PERSON'],
    sanction: { from: ['proposed'], to: 'in-force' },
  }),
  row({ event: 'complete', from: ['final'], to: 'closed-complete', who: ['time'], guards: ['SANCTION_SETTLED'] }),
  ...measureLines(CHARGED, CLOSED),
  ...SANCTION_TRANSITIONS,
  ...RESTORATION_LINES,
]);
