import type { ResultOf } from '@standing/web-core';
import type { lettersToSendQuery } from './sending.queries.js';

/** A letter that somebody of the staff has to send. */
export type LetterShown = ResultOf<typeof lettersToSendQuery>['lettersToSend'][number];
