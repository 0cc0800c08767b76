import { CHARGED_STATES, CLOSED_STATES } from '../case-states.js';
import { measureLines } from '../measure-transitions.js';
import { LEAVING_LINES } from '../sanctions/leaving-lines.js';
import { RESTORATION_LINES } from '../sanctions/restoration-lines.js';
import { SANCTION_TRANSITIONS } from '../sanctions/sanction-lines.js';
import { withScreening } from '../screening-lines.js';
import type { Transition } from '../transition.js';
import { ANY_TIME_LINES } from './any-time-lines.js';
import { APPEAL_LINES } from './appeal-lines.js';
import { ASSESSMENT_LINES } from './assessment-lines.js';
import { HEARING_LINES } from './hearing-lines.js';
import { REVIEW_LINES } from './review-lines.js';
import { TRIAGE_LINES } from './triage-lines.js';

/** The whole procedure: investigated, assessed by two, heard by a panel of three, appealed against before three others. */
export const FULL_PROCEDURE: readonly Transition[] = withScreening([
  ...TRIAGE_LINES,
  ...ASSESSMENT_LINES,
  ...REVIEW_LINES,
  ...HEARING_LINES,
  ...APPEAL_LINES,
  ...ANY_TIME_LINES,
  ...SANCTION_TRANSITIONS,
  ...RESTORATION_LINES,
  ...LEAVING_LINES,
  ...measureLines([...CHARGED_STATES, 'determined', 'appeal', 'final'], CLOSED_STATES),
]);
