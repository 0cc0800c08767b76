/** A coach's practice: engagements under pseudonym and the hours held in them, seen by the coach alone. */
import type { ContextDefinition } from '@standing/platform/graphql';
import { Engagement } from './engagements/engagement.entity.js';
import { EngagementQueries } from './engagements/engagement.queries.js';
import { EngagementResolver } from './engagements/engagement.resolver.js';
import { StartEngagement } from './engagements/start-engagement.js';
import { Entry } from './entries/entry.entity.js';
import { EntryQueries } from './entries/entry.queries.js';
import { EntryResolver } from './entries/entry.resolver.js';
import { LogPractice } from './entries/log-practice.js';
import { WithdrawPractice } from './entries/withdraw-practice.js';
import { Withdrawal } from './entries/withdrawal.entity.js';
import { messages } from './practice.messages.js';
import { policy } from './practice.policy.js';

export const practice: ContextDefinition = {
  name: 'practice',
  entities: [Engagement, Entry, Withdrawal],
  providers: [
    StartEngagement,
    EngagementQueries,
    EngagementResolver,
    LogPractice,
    WithdrawPractice,
    EntryQueries,
    EntryResolver,
  ],
  handlers: [],
  policy,
  messages,
};
