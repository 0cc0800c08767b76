export const BEGIN = `mutation ($key: Uuid!) { beginSchemeDraft(beginning: {}, idempotencyKey: $key) { id revision } }`;
export const SAVE = `mutation ($id: Uuid!, $revision: Int!, $document: String!, $key: Uuid!) {
  saveSchemeDraft(id: $id, revision: $revision, document: $document, idempotencyKey: $key) { id revision mistakes { path message } } }`;
export const APPROVE = `mutation ($id: Uuid!, $revision: Int!, $key: Uuid!) {
  approveSchemeDraft(id: $id, revision: $revision, idempotencyKey: $key) { id revision } }`;
export const PUBLISH = `mutation ($id: Uuid!, $revision: Int!, $key: Uuid!) {
  publishSchemeDraft(id: $id, revision: $revision, idempotencyKey: $key) { id } }`;
export const AIM = `mutation ($key: Uuid!) { aimAt(level: "one", idempotencyKey: $key) { status } }`;
export const APPLY = `mutation ($begin: Uuid!, $affirm: Uuid!, $key: Uuid!) {
  beginApplication(level: "one", idempotencyKey: $begin) { id }
  saveDraftStatements(input: { affirmed: [TRUE, NAMES_NOBODY], revision: 0 }, idempotencyKey: $affirm) { id }
  submitApplication(revision: 2, idempotencyKey: $key) { id } }`;
export const AWARD = `mutation ($input: AwardLevelInput!, $key: Uuid!) { awardLevel(input: $input, idempotencyKey: $key) { id } }`;
export const APPLY_FOR_RENEWAL = `mutation ($key: Uuid!) { applyForRenewal(idempotencyKey: $key) { id } }`;
export const RENEW = `mutation ($input: AwardLevelInput!, $key: Uuid!) { renewAward(input: $input, idempotencyKey: $key) { validFrom } }`;
export const PAY = `mutation ($input: RecordPaymentInput!, $key: Uuid!) { recordPayment(input: $input, idempotencyKey: $key) { id } }`;
export const REVERSE = `mutation ($id: Uuid!, $key: Uuid!) { reversePayment(id: $id, idempotencyKey: $key) { id } }`;
export const PAUSE = `mutation ($from: Day!, $key: Uuid!) { pauseAccreditation(fromOn: $from, idempotencyKey: $key) { id } }`;
export const END_PAUSE = `mutation ($id: Uuid!, $from: Day!, $key: Uuid!) { endPause(id: $id, resumesOn: $from, idempotencyKey: $key) { id } }`;
export const ASK = `mutation ($input: ReliefInput!, $key: Uuid!) { askForRelief(input: $input, idempotencyKey: $key) { id } }`;
export const GRANT = `mutation ($id: Uuid!, $key: Uuid!) { answerRelief(input: { reliefId: $id }, idempotencyKey: $key) { status } }`;
export const GRANT_ALL = `mutation ($input: GrantReliefsInput!, $key: Uuid!) {
  grantReliefs(input: $input, idempotencyKey: $key) { members { refusals { code } } } }`;
export const DECLARE = `mutation ($input: AchievementInput!, $key: Uuid!) { declareAchievement(input: $input, idempotencyKey: $key) { id revision } }`;
export const CHECK = `mutation ($input: CheckAchievementInput!, $key: Uuid!) { checkAchievement(input: $input, idempotencyKey: $key) { status } }`;
export const RECORD = `mutation ($input: CpdActivityInput!, $key: Uuid!) { recordCpdActivity(input: $input, idempotencyKey: $key) { id } }`;
export const STANDING = `query ($on: Day!) { standing(level: "one", on: $on) { decision { lines {
  ruleId result counted needed remedy { code amount } leftOut { amount reason } } } } }`;
