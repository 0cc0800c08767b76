import type { ResultOf } from '@standing/web-core';
import type { coversToVerifyQuery } from './office.queries.js';

/** A cover as the office sees it. */
export type OfficeCover = ResultOf<typeof coversToVerifyQuery>['coversToVerify']['edges'][number]['node'];
