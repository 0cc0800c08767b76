export const KEEP = `mutation ($input: KeepAssessorInput!, $key: Uuid!) { keepAssessor(input: $input, idempotencyKey: $key) {
  id person { id } levels { code title } trainedOn mandateFrom mandateUntil mostOpen open absences { id from until } deputy { id } } }`;
export const REMOVE = `mutation ($personId: Uuid!, $key: Uuid!) { removeAssessor(personId: $personId, idempotencyKey: $key) }`;
export const POOL = `{ assessors { id person { id } levels { code } mostOpen open mandateUntil absences { id from until } deputy { id } } }`;
export const AM_ASSESSOR = `{ amAssessor }`;
export const CANDIDATES = `query ($id: Uuid!) { assessorCandidates(applicationId: $id) { person { id } available } }`;
export const REASONS = `query ($id: Uuid!) { assessorCandidatesWithReasons(applicationId: $id) { person { id } open mostOpen refusals { code message } } }`;
export const SEATS = `query ($id: Uuid!) { seatsOfApplication(applicationId: $id) { id seat person { id } file status assignedAt declaredAt recusal } }`;
export const ASSIGN = `mutation ($input: AssignAssessorInput!, $key: Uuid!) { assignAssessor(input: $input, idempotencyKey: $key) }`;
export const ANSWER_ASSIGNMENT = `mutation ($id: Uuid!, $recusal: RecusalCode, $key: Uuid!) { answerAssignment(id: $id, recusal: $recusal, idempotencyKey: $key) }`;
const MINE = `id file level { code title } status assignedAt declaredAt submittedAt`;
export const MY_ASSESSMENTS = `{ myAssessments { ${MINE} } }`;
export const ASSESSMENT = `query ($id: Uuid!) { assessment(id: $id) { ${MINE} } }`;
export const MY_ABSENCES = `{ myAbsences { id from until } }`;
export const ENTER_ABSENCE = `mutation ($input: EnterAbsenceInput!, $key: Uuid!) { enterAbsence(input: $input, idempotencyKey: $key) }`;
export const CORRECT_ABSENCE = `mutation ($input: CorrectAbsenceInput!, $key: Uuid!) { correctAbsence(input: $input, idempotencyKey: $key) }`;
export const TAKE_BACK_ABSENCE = `mutation ($id: Uuid!, $key: Uuid!) { takeBackAbsence(id: $id, idempotencyKey: $key) }`;
export const TO_HAND_OVER = `query ($id: Uuid!) { assessmentsToHandOver(assessorId: $id) { id file person { id } level { code } seat status assignedAt deputies { id } } }`;
export const HAND_OVER = `mutation ($assessments: [HandOverInput!]!, $key: Uuid!) { handOverAssessments(assessments: $assessments, idempotencyKey: $key) {
  assessmentId deputy { id } givenId refusals { code message } } }`;
const REMINDERS = `mails applications { applicationId assessors { id } refusals { code message } }`;
export const TO_REMIND = `query ($ids: [Uuid!]!) { assessorReminders(applicationIds: $ids) { ${REMINDERS} } }`;
export const REMIND = `mutation ($ids: [Uuid!]!, $key: Uuid!) { remindAssessors(applicationIds: $ids, idempotencyKey: $key) { ${REMINDERS} } }`;
