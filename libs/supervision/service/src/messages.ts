import type { Messages } from '@standing/platform/graphql';
import { agreementMessages } from './agreements/agreement.messages.js';
import { deskMessages } from './desk/desk.messages.js';
import { groupMessages } from './groups/group.messages.js';
import { proofMessages } from './proofs/proof.messages.js';
import { relationMessages } from './relations/relation.messages.js';
import { reportMessages } from './reports/report.messages.js';
import { sessionMessages } from './sessions/session.messages.js';
import { statementMessages } from './statements/statement.messages.js';
import { termsMessages } from './terms/terms.messages.js';

/** Every sentence with which supervision refuses, in French and in English. */
export const messages: Messages = {
  ...agreementMessages,
  ...termsMessages,
  ...relationMessages,
  ...sessionMessages,
  ...groupMessages,
  ...proofMessages,
  ...statementMessages,
  ...reportMessages,
  ...deskMessages,
};
