import type { ResultOf } from '@standing/web-core';
import type { leavingQuery, returnQuery } from './leaving.queries.js';

/** What somebody does of their own accord with their accreditation, as screens read it. */
export type Leaving = ResultOf<typeof leavingQuery>['leaving'];

export type Pause = NonNullable<Leaving['pause']>;
export type Resignation = NonNullable<Leaving['resignation']>;

/** A wish to hold a lower level, and what became of it. */
export type Lowering = NonNullable<Leaving['lowering']>;

/** The way back after an absence. */
export type Return = NonNullable<ResultOf<typeof returnQuery>['reinstatement']>;
