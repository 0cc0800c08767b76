import { ConfirmErasure } from './confirm-erasure.js';
import { FinishErasure } from './finish-erasure.js';
import { FinishErasures } from './finish-erasures.job.js';
import { LiftHold } from './lift-hold.js';
import { PlaceHold } from './place-hold.js';
import { ProposeErasure } from './propose-erasure.js';
import { RefuseErasure } from './refuse-erasure.js';
import { Erasure, ErasureProposal, RetentionHold, RetentionTermRow } from './retention.entity.js';
import { RetentionQueries } from './retention.queries.js';
import { RetentionResolver } from './retention.resolver.js';
import { SetRetention } from './set-retention.js';

/** What the end of cases keeps. */
export const retentionRows = [RetentionTermRow, RetentionHold, ErasureProposal, Erasure];

/** What the end of cases is made of. */
export const retention = [
  SetRetention,
  PlaceHold,
  LiftHold,
  ProposeErasure,
  RefuseErasure,
  FinishErasure,
  ConfirmErasure,
  FinishErasures,
  RetentionQueries,
  RetentionResolver,
];
