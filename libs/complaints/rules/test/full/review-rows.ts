import { step, type Timed } from './given.js';
import { IN_TRIAGE, NO_CASE, REVIEWED } from './paths.js';
import type { Row } from './rows.js';

const inadmissible: readonly Timed[] = [
  ...IN_TRIAGE,
  [step('close-inadmissible', 'registrar', { closure: 'nothing-alleged' }), '2026-03-10'],
];
const askReview = step('ask-closure-review', 'complainant', { reviewGround: 'new-evidence' });
const askedEarly: readonly Timed[] = [...inadmissible, [askReview, '2026-03-20']];
const NO_REASONS = { code: 'COMPLAINTS_REASONS_MISSING', said: { reasoned: false } };

/** Rows 18b, 18c and 43: what may follow a closure. */
export const REVIEW_ROWS: readonly Row[] = [
  {
    ...{ row: '18b', path: NO_CASE, act: askReview, on: '2026-07-02', to: 'closure-review' },
    refused: [
      { code: 'COMPLAINTS_REVIEW_TIME_OVER', on: '2026-07-03' },
      { code: 'COMPLAINTS_REVIEW_GROUND_MISSING', said: { reviewGround: undefined } },
    ],
  },
  {
    ...{ row: '18c', path: REVIEWED, act: step('confirm-closure', 'reviewer'), on: '2026-07-10', to: 'closed-no-case' },
    refused: [NO_REASONS],
  },
  // It is again where it was before, whichever closure that is.
  {
    ...{ row: '18d', path: askedEarly, on: '2026-04-01', to: 'closed-inadmissible' },
    act: step('confirm-closure', 'reviewer'),
    refused: [NO_REASONS],
  },
  {
    ...{ row: '18e', path: askedEarly, act: step('set-aside-to-triage', 'reviewer'), on: '2026-04-01', to: 'triage' },
    refused: [NO_REASONS, { code: 'COMPLAINTS_CLOSED_BY_ASSESSORS', path: REVIEWED, on: '2026-07-10' }],
  },
  {
    ...{ row: '18f', path: REVIEWED, on: '2026-07-10', to: 'case-to-answer' },
    act: step('set-aside-to-assessors', 'reviewer'),
    refused: [NO_REASONS, { code: 'COMPLAINTS_CLOSED_IN_TRIAGE', path: askedEarly }],
  },
  {
    ...{ row: '43', path: inadmissible, on: '2026-06-01', to: 'triage' },
    act: step('reopen', 'assessor', { newEvidence: true }),
    refused: [
      NO_REASONS,
      { code: 'COMPLAINTS_EVIDENCE_NOT_NEW', said: { newEvidence: false } },
      { code: 'COMPLAINTS_ASSESSORS_NOT_NEW', path: NO_CASE, on: '2026-08-01', said: { people: ['as-lay'] } },
    ],
  },
];
