const ASKED = `asked { name kind of needed }`;
const TERMS = `{ kind months named conditions { code amount } }`;
export const TAKE_MINE = `mutation ($input: TakeMyStepInput!, $key: Uuid!) { takeMyStep(input: $input, idempotencyKey: $key) }`;
export const TAKE_THEIRS = `mutation ($input: TakeComplainantStepInput!, $key: Uuid!) { takeComplainantStep(input: $input, idempotencyKey: $key) }`;
export const OFFER = `mutation ($input: OfferAgreedOutcomeInput!, $key: Uuid!) { offerAgreedOutcome(input: $input, idempotencyKey: $key) }`;
export const OFFERED = `mutation ($id: Uuid!, $key: Uuid!) { openCaseAsAppointed(caseId: $id, idempotencyKey: $key) {
  id written { event by answers { name values } } proposal { id event sanction ${TERMS} agreed } } }`;
export const MINE = `mutation ($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) {
  id steps { event until ${ASKED} } written { event by answers { name values } } appealAsksGround appealedOn refusalsToAppeal { code }
  offer { outcome terms ${TERMS} reasons offeredOn acceptUntil acceptedOn endedOn preview { branch days { on lines { line } } } } } }`;
export const THEIRS = `query ($reference: String!, $code: String!) { followComplaint(reference: $reference, code: $code) {
  state steps { event until question ${ASKED} } panel { seat name } letters { title text } } }`;
export const APPEAL_ON = `mutation ($reference: String!, $text: String!, $ground: AppealGround, $key: Uuid!) {
  appealDecision(reference: $reference, text: $text, ground: $ground, idempotencyKey: $key) }`;
