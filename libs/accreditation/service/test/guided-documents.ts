const PIECE = `id kind heldOn minutes trust`;
const DRAFT = `id level { code title } revision changedOn erasedOn
  criteria { code title text pieces { ${PIECE} } revision } statements { code affirmedOn } statementsRevision
  accommodation accommodationRevision refusalsToSubmit { code path }`;

export const MY_DRAFT = `{ applicationDraft { ${DRAFT} } }`;
export const DRAFT_TODAY = `{ applicationDraft { decision { result } holding { until reason lines } } }`;
export const BEGIN_APPLICATION = `mutation ($level: String!, $key: Uuid!) { beginApplication(level: $level, idempotencyKey: $key) { ${DRAFT} } }`;
export const SAVE_ANSWER = `mutation ($input: SaveDraftAnswerInput!, $key: Uuid!) { saveDraftAnswer(input: $input, idempotencyKey: $key) { ${DRAFT} } }`;
export const SAVE_STATEMENTS = `mutation ($input: SaveDraftStatementsInput!, $key: Uuid!) { saveDraftStatements(input: $input, idempotencyKey: $key) { ${DRAFT} } }`;
export const SAVE_ACCOMMODATION = `mutation ($input: SaveDraftAccommodationInput!, $key: Uuid!) { saveDraftAccommodation(input: $input, idempotencyKey: $key) { ${DRAFT} } }`;
export const DISCARD_DRAFT = `mutation ($key: Uuid!) { discardApplicationDraft(idempotencyKey: $key) }`;
export const TO_NAME = `query ($kind: String, $first: Int!, $after: String) { evidenceToName(kind: $kind, first: $first, after: $after) { edges { node { ${PIECE} } } pageInfo { hasNextPage endCursor } } }`;
export const ACCOMMODATION_OF = `query ($id: Uuid!) { accommodationAsked(applicationId: $id) }`;

const PAYMENT = `id amount currency receivedOn reference recordedBy { id } reversedAt`;

export const PAYMENTS = `query ($id: Uuid!) { applicationPayments(applicationId: $id) { ${PAYMENT} } }`;
export const RECORD_PAYMENT = `mutation ($input: RecordPaymentInput!, $key: Uuid!) { recordPayment(input: $input, idempotencyKey: $key) { ${PAYMENT} } }`;
export const REVERSE_PAYMENT = `mutation ($id: Uuid!, $key: Uuid!) { reversePayment(id: $id, idempotencyKey: $key) { ${PAYMENT} } }`;
