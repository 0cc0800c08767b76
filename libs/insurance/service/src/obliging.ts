import { EndObligation } from './obligations/end-obligation.js';
import { EraseMet } from './obligations/erase-met.js';
import { ObligationMeetingRow, ObligationRow } from './obligations/obligation.entities.js';
import { ObligationQueries } from './obligations/obligation.queries.js';
import { ObligationResolver } from './obligations/obligation.resolver.js';
import { SayMet } from './obligations/say-met.js';
import { SetObligation } from './obligations/set-obligation.js';

/** What countries ask of whoever practises there, and what coaches say of it: what it is made of. */
export const obliging = {
  entities: [ObligationRow, ObligationMeetingRow],
  providers: [SetObligation, EndObligation, SayMet, EraseMet, ObligationQueries, ObligationResolver],
};
