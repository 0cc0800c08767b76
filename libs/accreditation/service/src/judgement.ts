import { AppealMemberRow } from './appeals/appeal-member.entity.js';
import { AppealQueries } from './appeals/appeal.queries.js';
import { AppealRefusal } from './appeals/appeal-refusal.js';
import { AppealingResolver, AppealResolver } from './appeals/appeal.resolver.js';
import { AppealRow } from './appeals/appeal.entity.js';
import { DecideAppeal } from './appeals/decide-appeal.js';
import { NameAppealPanel } from './appeals/name-appeal-panel.js';
import { AssessmentMarkRow } from './assessing/assessment-mark.entity.js';
import { MarkCriterion } from './assessing/mark-criterion.js';
import { SheetQueries } from './assessing/sheet.queries.js';
import { SheetResolver } from './assessing/sheet.resolver.js';
import { SubmitAssessment } from './assessing/submit-assessment.js';
import { ApplicationCourseQueries } from './decisions/application-course.queries.js';
import { ApplicationDecisionRow } from './decisions/application-decision.entity.js';
import { ApplicationFileQueries } from './decisions/application-file.queries.js';
import { ApplicationFileResolver } from './decisions/application-file.resolver.js';
import { ConditionResolver } from './decisions/condition.resolver.js';
import { DecideConditionally } from './decisions/decide-conditionally.js';
import { JudgementForMailResolver } from './mailed/judgement-for-mail.resolver.js';
import { AppointModerator } from './moderation/appoint-moderator.js';
import { Moderate } from './moderation/moderate.js';
import { ModerationMarkRow } from './moderation/moderation-mark.entity.js';
import { ModerationQueries } from './moderation/moderation.queries.js';
import { ModerationResolver } from './moderation/moderation.resolver.js';
import { ModerationRow } from './moderation/moderation.entity.js';
import { OutcomeQueries } from './outcomes/outcome.queries.js';
import { OutcomeResolver } from './outcomes/outcome.resolver.js';

const useCases = [
  MarkCriterion,
  SubmitAssessment,
  AppointModerator,
  Moderate,
  AppealRefusal,
  NameAppealPanel,
  DecideAppeal,
  DecideConditionally,
];
const queries = [
  SheetQueries,
  ModerationQueries,
  ApplicationCourseQueries,
  ApplicationFileQueries,
  AppealQueries,
  OutcomeQueries,
];
const resolvers = [
  SheetResolver,
  ModerationResolver,
  ApplicationFileResolver,
  ConditionResolver,
  AppealResolver,
  AppealingResolver,
  JudgementForMailResolver,
  OutcomeResolver,
];

/** What people judge: assessment, moderation, decision and appeal, and how it comes out, with their rows, doors and use cases. */
export const judgement = {
  entities: [AssessmentMarkRow, ModerationRow, ModerationMarkRow, ApplicationDecisionRow, AppealRow, AppealMemberRow],
  providers: [...useCases, ...queries, ...resolvers],
};
