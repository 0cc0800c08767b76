import type { ResultOf } from '@standing/web-core';
import type { myAbsencesQuery } from './absence.queries.js';

/** Days on which somebody of the pool is away. */
export type Absence = ResultOf<typeof myAbsencesQuery>['myAbsences'][number];
