import { DecideDue } from './due/decide-due.job.js';
import { DueRow } from './due/due.entity.js';
import { Redecide } from './due/redecide.js';
import { AnswerRelief } from './reliefs/answer-relief.js';
import { AskForRelief } from './reliefs/ask-for-relief.js';
import { CorrectRelief } from './reliefs/correct-relief.js';
import { EndRelief } from './reliefs/end-relief.js';
import { GrantReliefs } from './reliefs/grant-reliefs.js';
import { OfficeReliefResolver } from './reliefs/office-relief.resolver.js';
import { GrantedMemberRow, ReliefGrantRow } from './reliefs/relief-grant.entity.js';
import { ReliefPreviewQueries } from './reliefs/relief-preview.queries.js';
import { ReliefRow } from './reliefs/relief.entity.js';
import { ReliefQueries } from './reliefs/relief.queries.js';
import { ReliefPreviewResolver, ReliefResolver } from './reliefs/relief.resolver.js';
import { TakeBackRelief } from './reliefs/take-back-relief.js';
import { ReminderRow } from './reminders/reminder.entity.js';
import { ReminderResolver } from './reminders/reminder.resolver.js';
import { ApplyForRenewal } from './renewals/apply-for-renewal.js';
import { RenewAward } from './renewals/renew-award.js';
import { RenewalQueries } from './renewals/renewal.queries.js';
import { RenewalResolver } from './renewals/renewal.resolver.js';

const useCases = [
  AskForRelief,
  TakeBackRelief,
  AnswerRelief,
  GrantReliefs,
  EndRelief,
  CorrectRelief,
  ApplyForRenewal,
  RenewAward,
];
const jobs = [Redecide, DecideDue];
const queries = [ReliefQueries, ReliefPreviewQueries, RenewalQueries];
const resolvers = [ReliefResolver, ReliefPreviewResolver, OfficeReliefResolver, RenewalResolver, ReminderResolver];

/** Leave, waivers and extensions; renewals; who is due, and what they are reminded of. */
export const upkeep = {
  entities: [ReliefRow, ReliefGrantRow, GrantedMemberRow, DueRow, ReminderRow],
  providers: [...useCases, ...jobs, ...queries, ...resolvers],
};
