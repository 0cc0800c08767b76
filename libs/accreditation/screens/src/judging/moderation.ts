import type { ResultOf } from '@standing/web-core';
import type { moderationQuery } from './judging.queries.js';

/** Both sheets of an application, as whoever moderates reads them. */
export type Moderation = ResultOf<typeof moderationQuery>['moderation'];
export type Judged = Moderation['criteria'][number];
