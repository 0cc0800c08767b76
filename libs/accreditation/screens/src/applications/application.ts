import type { ResultOf } from '@standing/web-core';
import type { myApplicationQuery } from './application.queries.js';

export type Level = { readonly code: string; readonly title: string };

/** My last application, as the screen reads it. */
export type Application = NonNullable<ResultOf<typeof myApplicationQuery>['latestApplication']>;
