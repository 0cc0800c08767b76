import { BEFORE_CHARGES, CHARGED_STATES, type CaseState } from '../case-states.js';
import { screeningLines } from '../screening-lines.js';
import { row, type Transition } from '../transition.js';

const OPEN: readonly CaseState[] = [...BEFORE_CHARGES, ...CHARGED_STATES, 'closure-review', 'determined', 'appeal'];
const DECIDED: readonly CaseState[] = ['determined', 'appeal', 'final'];

/** For how many days a stay holds before somebody looks at it again. */
export const STAY_DAYS = 90;

/** What may happen at almost any time: rows 3, 32, 36b and 40 to 42 of the reference procedure, P1 and P2. */
export const ANY_TIME_LINES: readonly Transition[] = [
  ...screeningLines(OPEN, ['RISK_SAID']),
  row({ event: 'tell-complainant', from: OPEN, to: null, who: ['case-manager'], stops: ['K2'] }),
  row({
    event: 'go-on-alone',
    from: CHARGED_STATES,
    to: null,
    who: ['registrar'],
    guards: ['REASONS_WRITTEN'],
  }),
  row({ event: 'respondent-leaves', from: OPEN, to: null, who: ['registrar', 'case-manager'] }),
  row({
    event: 'propose-stay',
    from: OPEN,
    to: null,
    who: ['registrar'],
    guards: ['STAY_SAID', 'REASONS_WRITTEN', 'NOT_STAYED'],
  }),
  row({
    event: 'stay',
    from: OPEN,
    to: null,
    who: ['assessor', 'panel'],
    guards: ['STAY_PROPOSED', 'BY_A_CHAIR_OR_ASSESSOR', 'REASONS_WRITTEN', 'NOT_STAYED'],
    pauses: { reason: 'court', days: STAY_DAYS },
  }),
  row({
    event: 'keep-stay',
    from: OPEN,
    to: null,
    who: ['assessor', 'panel'],
    guards: ['IS_STAYED', 'BY_A_CHAIR_OR_ASSESSOR', 'REASONS_WRITTEN'],
    pauses: { reason: 'court', days: STAY_DAYS },
  }),
  row({
    event: 'lift-stay',
    from: OPEN,
    to: null,
    who: ['assessor', 'panel'],
    guards: ['IS_STAYED', 'BY_A_CHAIR_OR_ASSESSOR', 'REASONS_WRITTEN'],
    resumes: 'court',
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
];
