import type { ResultOf } from '@standing/web-core';
import type { seatsQuery } from './seats.queries.js';

/** What a registrar sees of who assesses an application. */
export type SeatsRead = ResultOf<typeof seatsQuery>;
