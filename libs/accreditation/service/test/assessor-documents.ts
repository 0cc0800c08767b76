export const KEEP = `mutation ($input: KeepAssessorInput!, $key: Uuid!) { keepAssessor(input: $input, idempotencyKey: $key) {
  id person { id } levels { code title } trainedOn mandateFrom mandateUntil mostOpen open absentFrom absentUntil } }`;
export const REMOVE = `mutation ($personId: Uuid!, $key: Uuid!) { removeAssessor(personId: $personId, idempotencyKey: $key) }`;
export const POOL = `{ assessors { id person { id } levels { code } mostOpen open mandateUntil } }`;
export const AM_ASSESSOR = `{ amAssessor }`;
export const CANDIDATES = `query ($id: Uuid!) { assessorCandidates(applicationId: $id) { person { id } available } }`;
export const REASONS = `query ($id: Uuid!) { assessorCandidatesWithReasons(applicationId: $id) { person { id } open mostOpen refusals { code message } } }`;
export const SEATS = `query ($id: Uuid!) { seatsOfApplication(applicationId: $id) { id seat person { id } file status assignedAt declaredAt recusal } }`;
export const ASSIGN = `mutation ($input: AssignAssessorInput!, $key: Uuid!) { assignAssessor(input: $input, idempotencyKey: $key) }`;
export const ANSWER_ASSIGNMENT = `mutation ($id: Uuid!, $recusal: RecusalCode, $key: Uuid!) { answerAssignment(id: $id, recusal: $recusal, idempotencyKey: $key) }`;
const MINE = `id file level { code title } status assignedAt declaredAt submittedAt`;
export const MY_ASSESSMENTS = `{ myAssessments { ${MINE} } }`;
export const ASSESSMENT = `query ($id: Uuid!) { assessment(id: $id) { ${MINE} } }`;
