const SESSION = `id subject status trust heldOn startsAt minutes form loggedHeldOn loggedMinutes declineReason decidedAt undoUntil version askedAt
  zone contracted present loggedContracted loggedPresent enteredBySupervisor dispute`;
const GROUP_ROW = `agreementId superviseeName stands dispute refusals { code message }`;
const GROUP = `id subject heldOn startsAt zone minutes contracted present undoUntil takenBack rows { ${GROUP_ROW} }`;
const RESULT = `sessionId refusals { code message path } session { ${SESSION} }`;
const AGREEMENT = `id subject status startsOn proposedOn answeredOn disownedOn superviseeName superviseeRelations supervisorRelations
  supervisor { id name addressShown vetted vettedOn }`;

export const PROPOSE = `mutation ($input: ProposeAgreementInput!, $key: Uuid!) { proposeAgreement(input: $input, idempotencyKey: $key) { ${AGREEMENT} } }`;
export const ANSWER = `mutation ($input: AnswerAgreementInput!, $key: Uuid!) { answerAgreement(input: $input, idempotencyKey: $key) { ${AGREEMENT} } }`;
export const DISOWN_AGREEMENT = `mutation ($key: Uuid!) { disownAgreement(idempotencyKey: $key) { ${AGREEMENT} } }`;
export const TO_ANSWER = `{ agreementToAnswer { ${AGREEMENT} } }`;
export const MY_AGREEMENTS = `{ myAgreements { ${AGREEMENT} } mySupervisors { id name addressShown } }`;

export const LOG = `mutation ($input: LogSessionInput!, $key: Uuid!) { logSession(input: $input, idempotencyKey: $key) { ${SESSION} agreement { id } supervisor { name } } }`;
export const AMEND = `mutation ($id: Uuid!, $version: Int!, $input: AmendSessionInput!, $key: Uuid!) {
  amendSession(id: $id, version: $version, input: $input, idempotencyKey: $key) { ${SESSION} } }`;
export const WITHDRAW = `mutation ($id: Uuid!, $version: Int!, $key: Uuid!) { withdrawSession(id: $id, version: $version, idempotencyKey: $key) { ${SESSION} } }`;
export const MY_SESSIONS = `query ($first: Int, $after: String) { mySupervisionSessions(first: $first, after: $after) {
  edges { cursor node { ${SESSION} supervisor { name addressShown } agreement { id } } } pageInfo { hasNextPage endCursor } } }`;

export const ASK = `mutation ($sessionIds: [Uuid!]!, $key: Uuid!) { askConfirmation(sessionIds: $sessionIds, idempotencyKey: $key) { ${SESSION} } }`;
export const REQUEST = `{ confirmationRequest { id askedOn askedBy supervisorName whoGaveAddress
  sessions { ${SESSION} } decisions { sessionId outcome heldOn minutes reason decidedAt undoUntil } } }`;
export const DECIDE = `mutation ($decisions: [SessionDecisionInput!]!, $key: Uuid!) { decideSessions(decisions: $decisions, idempotencyKey: $key) { ${RESULT} } }`;
export const UNDO = `mutation ($sessionIds: [Uuid!]!, $key: Uuid!) { undoDecision(sessionIds: $sessionIds, idempotencyKey: $key) { ${RESULT} } }`;
export const DISOWN = `mutation ($key: Uuid!) { disownRequest(idempotencyKey: $key) { ${RESULT} } }`;

export const VET = `mutation ($id: Uuid!, $key: Uuid!) { vetSupervisor(supervisorId: $id, idempotencyKey: $key) { id vetted vettedOn addressShown } }`;
export const TO_VET = `{ supervisorsToVet { id name email proposedOn disownedOn } }`;
export const DIRECTORY = `query ($search: String) { supervisorDirectory(search: $search) { id name addressShown vetted } }`;
export const CONTACT = `query ($id: Uuid!) { supervisorContact(id: $id) { id name email locale } }`;
export const REQUEST_MAIL = `query ($id: Uuid!) { confirmationRequestForMail(id: $id) { askedBy supervisorName whoGaveAddress sessions { heldOn minutes form } } }`;
export const AGREEMENT_MAIL = `query ($id: Uuid!) { agreementForMail(id: $id) { superviseeName supervisorName subject startsOn whoGaveAddress } }`;

const TO_CONFIRM = `id subject coachId coachName heldOn minutes form status loggedHeldOn loggedMinutes loggedOn version flags question declineReason undoable`;
const LISTED = `id name languages countries places remote saidOn`;

export const AS_SUPERVISOR = `query ($place: DeskPlace!) { asSupervisor { id vetted waiting sessions(place: $place) { ${TO_CONFIRM} }
  supervisees { id subject coachName startsOn lastHeldOn weeksSince sessions minutes waiting } listing { ${LISTED} } directoryRefusals { code } } }`;
export const DECIDE_SIGNED_IN = `mutation ($decisions: [SessionDecisionInput!]!, $key: Uuid!) { decideAsSupervisor(decisions: $decisions, idempotencyKey: $key) { ${RESULT} } }`;
export const UNDO_SIGNED_IN = `mutation ($sessionIds: [Uuid!]!, $key: Uuid!) { undoAsSupervisor(sessionIds: $sessionIds, idempotencyKey: $key) { ${RESULT} } }`;
export const RELEASE = `mutation ($sessionId: Uuid!, $key: Uuid!) { releaseAnswer(sessionId: $sessionId, idempotencyKey: $key) { id released } }`;
export const GO_BACK = `mutation ($sessionIds: [Uuid!]!, $reason: GoingBackReason!, $key: Uuid!) { goBackAsSupervisor(sessionIds: $sessionIds, reason: $reason, idempotencyKey: $key) { ${RESULT} } }`;
export const QUESTION = `mutation ($sessions: [SessionReadInput!]!, $question: SessionQuestionKind!, $key: Uuid!) { askAsSupervisor(sessions: $sessions, question: $question, idempotencyKey: $key) { ${RESULT} } }`;
export const TOLD = `{ mySupervisionSessions(first: 50) { edges { node { id status question released goneBackOn { reason reversedOn } } } } }`;
export const BE_LISTED = `mutation ($input: BeListedInput!, $key: Uuid!) { beListedInDirectory(input: $input, idempotencyKey: $key) { ${LISTED} } }`;
export const LEAVE_DIRECTORY = `mutation ($key: Uuid!) { leaveDirectory(idempotencyKey: $key) }`;
export const LISTED_SUPERVISORS = `query ($language: String, $country: String, $withPlaces: Boolean, $remote: Boolean) {
  supervisorsListed(language: $language, country: $country, withPlaces: $withPlaces, remote: $remote) { ${LISTED} } }`;
export const SUPERVISEES = `{ superviseesForGroup { agreementId name subject startsOn } }`;
export const PREVIEW = `query ($input: GroupSessionInput!) { groupSessionPreview(input: $input) { refusals { code } rows { ${GROUP_ROW} } } }`;
export const ENTER = `mutation ($input: GroupSessionInput!, $key: Uuid!) { enterGroupSession(input: $input, idempotencyKey: $key) { ${GROUP} } }`;
export const TAKE_BACK_GROUP = `mutation ($id: Uuid!, $key: Uuid!) { takeBackGroupSession(id: $id, idempotencyKey: $key) { ${GROUP} } }`;
export const GIVEN = `query ($first: Int, $after: String) { myGroupSessionsGiven(first: $first, after: $after) {
  edges { node { ${GROUP} } } pageInfo { hasNextPage endCursor } } }`;
export const DISPUTE = `mutation ($id: Uuid!, $reason: DisputeReason!, $key: Uuid!) { disputeSession(id: $id, reason: $reason, idempotencyKey: $key) { ${SESSION} } }`;
