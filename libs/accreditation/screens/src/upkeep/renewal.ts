import type { ResultOf } from '@standing/web-core';
import type { myRenewalQuery } from './upkeep.queries.js';

type Found = ResultOf<typeof myRenewalQuery>;

/** How my accreditation is renewed, as screens read it. */
export type Renewal = NonNullable<Found['awardRenewal']>;

/** My last application, of whichever kind. */
export type LastApplication = NonNullable<Found['latestApplication']>;
