import { AccessRequestRow, AccessStepRow } from './access.entities.js';
import { AccessQueries } from './access.queries.js';
import { AccessResolver } from './access.resolver.js';
import { AnswerAccess } from './answer-access.js';
import { AskForAccess } from './ask-for-access.js';
import { DataProtectionResolver } from './data-protection.resolver.js';
import { MakeCopy } from './make-copy.js';
import { ProlongAccess } from './prolong-access.js';
import { ProveAsker } from './prove-asker.js';
import { ReadCopy } from './read-copy.js';
import { WithdrawAccess } from './withdraw-access.js';

/** What is kept of the requests for a copy. */
export const accessRows = [AccessRequestRow, AccessStepRow];

/** How a party comes by a copy of what is kept of them (K16). */
export const access = [
  AskForAccess,
  WithdrawAccess,
  ReadCopy,
  AccessQueries,
  AccessResolver,
  ProveAsker,
  ProlongAccess,
  MakeCopy,
  AnswerAccess,
  DataProtectionResolver,
];
