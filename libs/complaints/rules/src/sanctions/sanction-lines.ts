import type { CaseState } from '../case.js';
import { row, type Transition } from '../transition.js';
import type { SanctionState } from './sanction-events.js';

const DECIDED: readonly CaseState[] = ['determined', 'appeal', 'final'];
/** A sanction goes on when nothing of its case does. */
const SINCE: readonly CaseState[] = [...DECIDED, 'closed-complete'];
const LASTS: readonly SanctionState[] = ['in-force', 'varied'];

/**
 * The lines of the sanction's track, beside those of the withdrawal, which is a sanction with doors of its own. Two
 * registrars put it in force once no step is missing; a sanction panel, none of whom decided it, looks at it in its review;
 * two registrars record that a court annulled it, on any day, and then it never was: whoever keeps the case tells everybody
 * else who was told of it, and says once that it is done.
 */
export const SANCTION_TRANSITIONS: readonly Transition[] = [
  row({
    event: 'propose-sanction',
    from: DECIDED,
    to: null,
    who: ['registrar'],
    guards: ['SANCTION_DECIDED', 'DECISION_NOTIFIED', 'FINAL_OR_IMMEDIATE'],
    sanction: { from: ['none'], to: 'proposed' },
  }),
  row({
    event: 'put-sanction-in-force',
    from: DECIDED,
    to: null,
    who: ['registrar'],
    guards: ['SANCTION_DECIDED', 'NO_STEP_MISSING', 'SECOND_PROPOSER'],
    sanction: { from: ['proposed'], to: 'in-force' },
  }),
  row({
    event: 'vary-sanction',
    from: SINCE,
    to: null,
    who: ['sanction-panel'],
    guards: ['REASONS_WRITTEN', 'SANCTION_PANEL_COMPLETE', 'SANCTION_IS_WATCHED', 'SANCTION_IN_REVIEW'],
    sanction: { from: LASTS, to: 'varied' },
  }),
  row({
    event: 'complete-sanction',
    from: SINCE,
    to: null,
    who: ['sanction-panel'],
    guards: ['REASONS_WRITTEN', 'SANCTION_PANEL_COMPLETE', 'SANCTION_IS_WATCHED', 'SANCTION_CAN_BE_MET'],
    sanction: { from: LASTS, to: 'completed' },
  }),
  row({
    event: 'fail-sanction',
    from: SINCE,
    to: null,
    who: ['sanction-panel'],
    guards: ['REASONS_WRITTEN', 'SANCTION_PANEL_COMPLETE', 'SANCTION_IS_WATCHED', 'SANCTION_CAN_BE_MET'],
    sanction: { from: LASTS, to: 'not-met' },
  }),
  row({
    event: 'propose-annulment',
    from: SINCE,
    to: null,
    who: ['registrar'],
    guards: ['SANCTION_WAS_IN_FORCE', 'REASONS_WRITTEN'],
  }),
  row({
    event: 'annul-sanction',
    from: SINCE,
    to: null,
    who: ['registrar'],
    guards: ['ANNULMENT_PROPOSED', 'SECOND_ANNULLER'],
    starts: ['K18'],
    sanction: { from: ['in-force', 'varied', 'completed', 'not-met'], to: 'annulled' },
  }),
  row({
    event: 'tell-recipients',
    from: SINCE,
    to: null,
    who: ['registrar', 'case-manager'],
    guards: ['RECIPIENTS_UNTOLD', 'REASONS_WRITTEN'],
    stops: ['K18'],
    sanction: { from: ['annulled'], to: 'annulled' },
  }),
];
