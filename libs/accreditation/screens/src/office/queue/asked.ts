import type { ResultOf } from '@standing/web-core';
import type { askAssessorsMutation, assessorsToAskQuery } from './queue.queries.js';

/** Who would be asked for an application. */
export type ToAsk = ResultOf<typeof assessorsToAskQuery>['assessorsToAsk'][number];

/** What became of each seat, and whose application each is of. */
export type Asked = {
  readonly rows: ResultOf<typeof askAssessorsMutation>['askAssessors'];
  readonly names: ReadonlyMap<string, string>;
};
