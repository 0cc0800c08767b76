import { ANY_TIME_ROWS } from './any-time-rows.js';
import { APPEAL_ROWS } from './appeal-rows.js';
import { ASSESSMENT_ROWS } from './assessment-rows.js';
import { DECISION_ROWS } from './deliberation-rows.js';
import { EXCLUSION_ROWS } from './exclusion-rows.js';
import { HEARING_ROWS } from './hearing-rows.js';
import { LEAVING_ROWS } from './leaving-rows.js';
import { MEASURE_ROWS } from './measure-rows.js';
import { RESTORATION_ROWS } from './restoration-rows.js';
import { REVIEW_ROWS } from './review-rows.js';
import { SANCTION_ROWS } from './sanction-rows.js';
import type { Row } from './rows.js';
import { TRIAGE_ROWS } from './triage-rows.js';

/** Every row of the whole procedure that has its example. */
export const ALL_ROWS: readonly Row[] = [
  ...TRIAGE_ROWS,
  ...ASSESSMENT_ROWS,
  ...REVIEW_ROWS,
  ...HEARING_ROWS,
  ...DECISION_ROWS,
  ...APPEAL_ROWS,
  ...ANY_TIME_ROWS,
  ...SANCTION_ROWS,
  ...RESTORATION_ROWS,
  ...LEAVING_ROWS,
  ...EXCLUSION_ROWS,
  ...MEASURE_ROWS,
];
