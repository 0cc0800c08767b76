import type { ResultOf } from '@standing/web-core';
import type { appealQuery } from './appeal.queries.js';

/** An appeal, as one of its panel is shown it. */
export type Appeal = ResultOf<typeof appealQuery>['appeal'];
