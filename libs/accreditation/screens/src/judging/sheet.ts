import type { ResultOf } from '@standing/web-core';
import type { sheetQuery } from './judging.queries.js';

/** My sheet, as the graph shows it to me. */
export type Sheet = ResultOf<typeof sheetQuery>['assessmentSheet'];

/** One criterion of it, with my mark. */
export type SheetCriterion = Sheet['criteria'][number];
