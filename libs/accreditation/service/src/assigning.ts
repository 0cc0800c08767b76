import { AbsenceRow } from './absences/absence.entity.js';
import { AbsenceQueries } from './absences/absence.queries.js';
import { AbsenceResolver } from './absences/absence.resolver.js';
import { CorrectAbsence } from './absences/correct-absence.js';
import { EnterAbsence } from './absences/enter-absence.js';
import { TakeBackAbsence } from './absences/take-back-absence.js';
import { AnswerAssignment } from './assessors/answer-assignment.js';
import { AssessmentRow } from './assessors/assessment.entity.js';
import { AssessmentQueries } from './assessors/assessment.queries.js';
import { AssessmentResolver } from './assessors/assessment.resolver.js';
import { AssessorRow } from './assessors/assessor.entity.js';
import { AssessorQueries } from './assessors/assessor.queries.js';
import { AssessorResolver } from './assessors/assessor.resolver.js';
import { AssignAssessor } from './assessors/assign-assessor.js';
import { KeepAssessor } from './assessors/keep-assessor.js';
import { RemoveAssessor } from './assessors/remove-assessor.js';
import { HandOver } from './handing-over/hand-over.js';
import { HandOverAll } from './handing-over/hand-over-all.js';
import { HandingOverResolver } from './handing-over/handing-over.resolver.js';
import { ToHandOverQueries } from './handing-over/to-hand-over.queries.js';
import { AssessmentReminderRow } from './reminding/assessment-reminder.entity.js';
import { AssessorRemindersQueries } from './reminding/assessor-reminders.queries.js';
import { AssessorRemindersResolver } from './reminding/assessor-reminders.resolver.js';
import { RemindAssessors } from './reminding/remind-assessors.js';
import { RelatedPeopleResolver } from './relations/related-people.resolver.js';
import { RelationRow } from './relations/relation.entity.js';

const absences = [EnterAbsence, CorrectAbsence, TakeBackAbsence];
const handingOver = [HandOver, HandOverAll];
const useCases = [KeepAssessor, RemoveAssessor, AssignAssessor, AnswerAssignment, RemindAssessors];
const queries = [AssessorQueries, AssessmentQueries, AbsenceQueries, ToHandOverQueries, AssessorRemindersQueries];
const resolvers = [
  AssessorResolver,
  AssessmentResolver,
  AbsenceResolver,
  HandingOverResolver,
  AssessorRemindersResolver,
  RelatedPeopleResolver,
];

/** Who may assess whom, who does, who is away and stands in, and who is reminded, with its rows, doors and use cases. */
export const assigning = {
  entities: [RelationRow, AssessorRow, AbsenceRow, AssessmentRow, AssessmentReminderRow],
  providers: [...useCases, ...absences, ...handingOver, ...queries, ...resolvers],
};
