import { AnswerIdentityRequest } from './answer-identity-request.js';
import { AskForIdentity } from './ask-for-identity.js';
import { CloseIdentityOpening } from './close-identity-opening.js';
import { IdentityAnswerRow, IdentityClosingRow, IdentityRequestRow } from './custody.entities.js';
import { CustodyMailResolver } from './custody-mail.resolver.js';
import { CustodyReminder } from './custody-reminder.entity.js';
import { CustodyQueries } from './custody.queries.js';
import { CustodyResolver } from './custody.resolver.js';
import { OpenCustody } from './open-custody.js';
import { ReadOpenedIdentity } from './read-opened-identity.js';
import { RemindOfRequest } from './remind-of-request.js';
import { RemindsOfRequests } from './reminds-of-requests.job.js';

/** What is kept of who was told a kept name. */
export const custodyRows = [IdentityRequestRow, IdentityAnswerRow, IdentityClosingRow, CustodyReminder];

/** Who is told a name that is kept from the coach, and by whom. */
export const custody = [
  AskForIdentity,
  AnswerIdentityRequest,
  CloseIdentityOpening,
  ReadOpenedIdentity,
  OpenCustody,
  CustodyQueries,
  CustodyResolver,
  CustodyMailResolver,
  RemindOfRequest,
  RemindsOfRequests,
];
