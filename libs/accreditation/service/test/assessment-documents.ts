const MARK = `mark reason wouldSatisfy`;
const USE = `evidenceId kind heldOn heldIn amount reason reasonSentence trust`;
const LINE = `ruleId result counted needed used { ${USE} } leftOut { ${USE} }`;
const ANSWERS = `answers { criterion title text pieces { id kind heldOn minutes trust } takenBack }`;
const SHEET = `id level { code title } appliedOn submitted ${ANSWERS}
  criteria { code title description revision mine { ${MARK} } }
  decision { schemeVersionId version level on result lines { ${LINE} parts { ${LINE} } } }
  evidence { id kind heldOn heldIn minutes trust party }
  differences { code title mine { ${MARK} } other { ${MARK} } }`;
const MODERATION = `applicationId level { code } appliedOn moderated ${ANSWERS}
  criteria { code title toSettle first { ${MARK} } second { ${MARK} } settled { ${MARK} } }
  refusalsToModerate { code message }`;
const DECISION = `id outcome decidedOn declineReason statement honouredUntil longerBecause appealUntil
  criteria { code title mark reasons wouldSatisfy }
  appeal { id appealedOn grounds outcome decidedOn reasons }`;
const COURSE = `applicationId level { code } ${ANSWERS} statements { code affirmedOn } steps { kind on } decisions { ${DECISION} } honouredUntil refusalsToAppeal { code message }`;
const FILE = `applicationId person { id } level { code } ${ANSWERS} statements { code affirmedOn } appliedOn waiting stage steps { kind on }
  criteria { code toSettle first { mark } second { mark } settled { mark } } settled { code title mark reasons wouldSatisfy }
  moderator { id } decisions { ${DECISION} } appeals { id appealedOn panel { id } answered outcome } refusalsToDecline { code } refusalsToMakeConditional { code } conditionTerms { earliest proposed latest }`;
const APPEAL = `id level { code } ${ANSWERS} appliedOn appealedOn grounds refusal { ${DECISION} } mine { outcome reasons } panelSize answered outcome decidedOn`;

export const SHEET_OF = `query ($id: Uuid!) { assessmentSheet(id: $id) { ${SHEET} } }`;
export const APPLICANT_OF = `query ($id: Uuid!) { applicantOfAssessment(id: $id) { name } }`;
export const MARK_CRITERION = `mutation ($input: MarkCriterionInput!, $key: Uuid!) { markCriterion(input: $input, idempotencyKey: $key) { ${SHEET} } }`;
export const SUBMIT = `mutation ($id: Uuid!, $key: Uuid!) { submitAssessment(id: $id, idempotencyKey: $key) { ${SHEET} } }`;
export const MODERATION_OF = `query ($id: Uuid!) { moderation(applicationId: $id) { ${MODERATION} } }`;
export const MY_MODERATIONS = `{ myModerations { applicationId level { code } appliedOn } }`;
export const APPOINT = `mutation ($id: Uuid!, $personId: Uuid!, $key: Uuid!) { appointModerator(applicationId: $id, personId: $personId, idempotencyKey: $key) { ${FILE} } }`;
export const MODERATE = `mutation ($id: Uuid!, $marks: [SettledMarkInput!]!, $key: Uuid!) { moderate(applicationId: $id, marks: $marks, idempotencyKey: $key) { ${MODERATION} } }`;
export const COURSE_OF = `query ($id: Uuid!) { applicationCourse(applicationId: $id) { ${COURSE} } }`;
export const FILE_OF = `query ($id: Uuid!) { applicationFile(applicationId: $id) { ${FILE} } }`;
export const APPEALS_WAITING = `{ appealsWaiting { id applicationId person { id } level { code } appealedOn } }`;
export const APPEAL_REFUSAL = `mutation ($id: Uuid!, $grounds: String!, $key: Uuid!) { appealRefusal(applicationId: $id, grounds: $grounds, idempotencyKey: $key) { ${COURSE} } }`;
export const NAME_PANEL = `mutation ($id: Uuid!, $personIds: [Uuid!]!, $key: Uuid!) { nameAppealPanel(appealId: $id, personIds: $personIds, idempotencyKey: $key) { ${FILE} } }`;
export const MY_APPEALS = `{ myAppeals { id level { code } appealedOn answered } }`;
export const APPEAL_OF = `query ($id: Uuid!) { appeal(id: $id) { ${APPEAL} } }`;
export const DECIDE_APPEAL = `mutation ($id: Uuid!, $outcome: AppealOutcome!, $reasons: String!, $key: Uuid!) { decideAppeal(appealId: $id, outcome: $outcome, reasons: $reasons, idempotencyKey: $key) { ${APPEAL} } }`;
