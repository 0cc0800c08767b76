import { planMessages } from './plans/plan.messages.js';
import { PlanRevision } from './plans/plan.entity.js';
import { PlanResolver } from './plans/plan.resolver.js';
import { TakePlanBack } from './plans/take-plan-back.js';
import { TellPlan } from './plans/tell-plan.js';
import { StateYear } from './years/state-year.js';
import { YearResolver } from './years/year.resolver.js';
import { YearStatementRow } from './years/year-statement.entity.js';

/** Plans that are told and years that are stated: what they are made of. */
export const planning = {
  entities: [PlanRevision, YearStatementRow],
  providers: [TellPlan, TakePlanBack, PlanResolver, StateYear, YearResolver],
  messages: planMessages,
};
