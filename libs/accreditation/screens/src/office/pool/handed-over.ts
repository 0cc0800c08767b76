import type { ResultOf } from '@standing/web-core';
import type { handOverMutation, toHandOverQuery } from './pool.queries.js';

/** What somebody of the pool has in hand, and who could take it over. */
export type ToHandOver = ResultOf<typeof toHandOverQuery>['assessmentsToHandOver'][number];

/** What became of each assessment, and what each is called in a list. */
export type HandedOver = {
  readonly rows: ResultOf<typeof handOverMutation>['handOverAssessments'];
  readonly names: ReadonlyMap<string, string>;
};
