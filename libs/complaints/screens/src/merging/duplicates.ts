import type { ResultOf } from '@standing/web-core';
import type { searchDuplicatesMutation } from './merging.queries.js';

export type Search = ResultOf<typeof searchDuplicatesMutation>['searchDuplicates'];
export type Duplicate = Search['cases'][number];
