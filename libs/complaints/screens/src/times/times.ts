import type { ResultOf } from '@standing/web-core';
import type { caseTimesQuery, readTimeReasonsMutation } from './times.queries.js';

/** The time of a case, as the screens ask for it, and its parts. */
export type Times = ResultOf<typeof caseTimesQuery>['caseTimes'];
export type PauseInCase = Times['pauses'][number];
export type PauseChoice = Times['choices'][number];
export type Lengthening = Times['lengthenings'][number];
export type LengtheningChoice = Times['mayLengthen'][number];
export type PauseReason = PauseChoice['reason'];
export type WrittenReason = ResultOf<typeof readTimeReasonsMutation>['readTimeReasons']['written'][number];
