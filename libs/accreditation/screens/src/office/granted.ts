import type { ResultOf } from '@standing/web-core';
import type { grantReliefsMutation, reliefsAskedQuery } from './relief.queries.js';

/** What became of a grant to several members. */
export type Granted = ResultOf<typeof grantReliefsMutation>['grantReliefs'];

/** Relief that waits for an answer. */
export type AskedRelief = ResultOf<typeof reliefsAskedQuery>['reliefsAsked']['edges'][number]['node'];
