const SESSION = `id status trust heldOn startsAt minutes form loggedHeldOn loggedMinutes declineReason decidedAt undoUntil version askedAt
  zone contracted present loggedContracted loggedPresent enteredBySupervisor dispute`;
const GROUP_ROW = `agreementId superviseeName stands dispute refusals { code message }`;
const GROUP = `id heldOn startsAt zone minutes contracted present undoUntil takenBack rows { ${GROUP_ROW} }`;
const RESULT = `sessionId refusals { code message path } session { ${SESSION} }`;
const AGREEMENT = `id status startsOn proposedOn answeredOn disownedOn superviseeName superviseeRelations supervisorRelations
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
export const AGREEMENT_MAIL = `query ($id: Uuid!) { agreementForMail(id: $id) { superviseeName supervisorName startsOn whoGaveAddress } }`;

export const SUPERVISEES = `{ superviseesForGroup { agreementId name startsOn } }`;
export const PREVIEW = `query ($input: GroupSessionInput!) { groupSessionPreview(input: $input) { refusals { code } rows { ${GROUP_ROW} } } }`;
export const ENTER = `mutation ($input: GroupSessionInput!, $key: Uuid!) { enterGroupSession(input: $input, idempotencyKey: $key) { ${GROUP} } }`;
export const TAKE_BACK_GROUP = `mutation ($id: Uuid!, $key: Uuid!) { takeBackGroupSession(id: $id, idempotencyKey: $key) { ${GROUP} } }`;
export const GIVEN = `query ($first: Int, $after: String) { myGroupSessionsGiven(first: $first, after: $after) {
  edges { node { ${GROUP} } } pageInfo { hasNextPage endCursor } } }`;
export const DISPUTE = `mutation ($id: Uuid!, $reason: DisputeReason!, $key: Uuid!) { disputeSession(id: $id, reason: $reason, idempotencyKey: $key) { ${SESSION} } }`;
