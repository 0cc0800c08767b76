/**
 * A coach's continuing professional development: what was done, what was learnt, the files that show it, and the draws of
 * those whose activities are audited, and their audits.
 */
import type { ContextDefinition } from '@standing/platform/graphql';
import { auditMessages } from './audits/audit.messages.js';
import { auditing } from './auditing.js';
import { ActivityRevision } from './activities/activity.entity.js';
import { ActivityQueries } from './activities/activity.queries.js';
import { ActivityResolver } from './activities/activity.resolver.js';
import { CorrectActivity } from './activities/correct-activity.js';
import { RecordActivity } from './activities/record-activity.js';
import { WithdrawActivity } from './activities/withdraw-activity.js';
import { messages } from './cpd.messages.js';
import { policy } from './cpd.policy.js';
import { CpdDocument } from './documents/document.entity.js';
import { DocumentQueries } from './documents/document.queries.js';
import { DocumentResolver } from './documents/document.resolver.js';
import { reviewMessages } from './review/review.messages.js';
import { verdictMessages } from './review/verdict.messages.js';
import { reviewing } from './reviewing.js';

export const cpd: ContextDefinition = {
  name: 'cpd',
  entities: [ActivityRevision, CpdDocument, ...auditing.entities, ...reviewing.entities],
  providers: [
    RecordActivity,
    CorrectActivity,
    WithdrawActivity,
    ActivityQueries,
    ActivityResolver,
    DocumentQueries,
    DocumentResolver,
    ...auditing.providers,
    ...reviewing.providers,
  ],
  handlers: auditing.handlers,
  policy,
  messages: { ...messages, ...auditMessages, ...reviewMessages, ...verdictMessages },
};
