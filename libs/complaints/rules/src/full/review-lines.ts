import { CLOSED_STATES } from '../case-states.js';
import { row, type Transition } from '../transition.js';

/** What may follow a closure: the complainant's review (row 18b and 18c), and that a case is opened again (row 43). */
export const REVIEW_LINES: readonly Transition[] = [
  row({
    event: 'ask-closure-review',
    from: ['closed-no-case', 'closed-inadmissible', 'closed-out-of-time'],
    to: 'closure-review',
    who: ['complainant'],
    guards: ['REVIEW_TIME_OPEN', 'REVIEW_GROUND_SAID'],
    starts: ['K9b'],
    stops: ['K9a'],
  }),
  row({
    event: 'confirm-closure',
    from: ['closure-review'],
    to: 'back',
    who: ['reviewer'],
    guards: ['REASONS_WRITTEN'],
    stops: ['K9b'],
  }),
  row({
    event: 'set-aside-to-triage',
    from: ['closure-review'],
    to: 'triage',
    who: ['reviewer'],
    guards: ['REASONS_WRITTEN', 'CLOSED_IN_TRIAGE'],
    starts: ['K4'],
    stops: ['K9b'],
  }),
  row({
    event: 'set-aside-to-assessors',
    from: ['closure-review'],
    to: 'case-to-answer',
    who: ['reviewer'],
    guards: ['REASONS_WRITTEN', 'CLOSED_BY_ASSESSORS'],
    stops: ['K9b'],
  }),
  // What came to be known later of a complaint that was merged belongs in the case that it is a part of.
  // What is in force falls by a judgment or by restoration, and not by opening the case again.
  row({
    event: 'reopen',
    from: CLOSED_STATES.filter((state) => state !== 'closed-complete' && state !== 'closed-merged'),
    to: 'triage',
    who: ['assessor'],
    guards: ['REASONS_WRITTEN', 'EVIDENCE_NEW', 'ASSESSORS_NEW'],
    starts: ['K4'],
    stops: ['K9a'],
  }),
];
