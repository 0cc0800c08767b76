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
import { RelatedPeopleResolver } from './relations/related-people.resolver.js';
import { RelationRow } from './relations/relation.entity.js';

const useCases = [KeepAssessor, RemoveAssessor, AssignAssessor, AnswerAssignment];
const queries = [AssessorQueries, AssessmentQueries];
const resolvers = [AssessorResolver, AssessmentResolver, RelatedPeopleResolver];

/** Who may assess whom, and who does, with its rows, doors and use cases. */
export const assigning = {
  entities: [RelationRow, AssessorRow, AssessmentRow],
  providers: [...useCases, ...queries, ...resolvers],
};
