/**
 * A coach's continuing professional development: what is meant to be learnt, what was done, what was learnt, the files that
 * show it, what they mail in, what providers report of them, the draws of those whose activities are audited, and their audits.
 */
import type { ContextDefinition } from '@standing/platform/graphql';
import { auditMessages } from './audits/audit.messages.js';
import { auditing } from './auditing.js';
import { mailedMessages } from './mailed/mailed.messages.js';
import { mailing } from './mailing.js';
import { training } from './training.js';
import { trainingMessages } from './training/training.messages.js';
import { ActivityRevision } from './activities/activity.entity.js';
import { ActivityQueries } from './activities/activity.queries.js';
import { ActivityResolver } from './activities/activity.resolver.js';
import { AllotActivity } from './activities/allot-activity.js';
import { CorrectActivity } from './activities/correct-activity.js';
import { RecordActivity } from './activities/record-activity.js';
import { WithdrawActivity } from './activities/withdraw-activity.js';
import { AimRevision } from './aims/aim.entity.js';
import { aimMessages } from './aims/aim.messages.js';
import { AimQueries } from './aims/aim.queries.js';
import { AimResolver } from './aims/aim.resolver.js';
import { ChangeAim } from './aims/change-aim.js';
import { ReviewAim } from './aims/review-aim.js';
import { SetAim } from './aims/set-aim.js';
import { planning } from './planning.js';
import { messages } from './cpd.messages.js';
import { policy } from './cpd.policy.js';
import { CpdDocument } from './documents/document.entity.js';
import { DocumentQueries } from './documents/document.queries.js';
import { DocumentResolver } from './documents/document.resolver.js';
import { keeping } from './keeping.js';
import { reviewMessages } from './review/review.messages.js';
import { verdictMessages } from './review/verdict.messages.js';
import { reviewing } from './reviewing.js';

export const cpd: ContextDefinition = {
  name: 'cpd',
  entities: [
    ...[ActivityRevision, CpdDocument, AimRevision],
    ...[...auditing.entities, ...reviewing.entities, ...mailing.entities, ...training.entities, ...planning.entities],
    ...keeping.entities,
  ],
  providers: [
    RecordActivity,
    CorrectActivity,
    WithdrawActivity,
    AllotActivity,
    ActivityQueries,
    ActivityResolver,
    DocumentQueries,
    DocumentResolver,
    ...[SetAim, ChangeAim, ReviewAim, AimQueries, AimResolver],
    ...auditing.providers,
    ...mailing.providers,
    ...planning.providers,
    ...reviewing.providers,
    ...training.providers,
    ...keeping.providers,
  ],
  handlers: auditing.handlers,
  policy,
  messages: {
    ...{ ...messages, ...aimMessages, ...mailedMessages, ...trainingMessages },
    ...{ ...planning.messages, ...auditMessages, ...reviewMessages, ...verdictMessages },
  },
};
