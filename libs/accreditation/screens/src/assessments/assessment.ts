import type { ResultOf } from '@standing/web-core';
import type { myAssessmentsQuery } from './assessment.queries.js';

/** An application as its assessor has it in hand. */
export type Assessment = ResultOf<typeof myAssessmentsQuery>['myAssessments'][number];
