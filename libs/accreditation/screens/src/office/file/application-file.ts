import type { ResultOf } from '@standing/web-core';
import type { fileQuery } from './file.queries.js';

/** What people judged of an application, as a registrar is shown it. */
export type ApplicationFile = ResultOf<typeof fileQuery>['applicationFile'];
