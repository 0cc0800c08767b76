/** What a complainant asks of the graph when they come back, sent or not. */
export const REVIEW = `mutation AskClosureReview($input: AskClosureReviewInput!, $key: Uuid!) {
  askClosureReview(input: $input, idempotencyKey: $key)
}`;
export const STEP = `mutation TakeComplainantStep($input: TakeComplainantStepInput!, $key: Uuid!) {
  takeComplainantStep(input: $input, idempotencyKey: $key)
}`;
export const SAY_MEMBER = `mutation SayComplainantIsMember($input: SayMemberInput!, $key: Uuid!) {
  sayComplainantIsMember(input: $input, idempotencyKey: $key)
}`;
const ASK_COPY = `mutation AskForCopyByCode($input: ByCodeInput!, $key: Uuid!) {
  askForCopyByCode(input: $input, idempotencyKey: $key)
}`;
const WITHDRAW_COPY = `mutation WithdrawAccessByCode($input: ByCodeInput!, $key: Uuid!) {
  withdrawAccessByCode(input: $input, idempotencyKey: $key)
}`;
/** What is written about a copy, by the button that was pressed; reading it is apart. */
export const COPY_ACTS: ReadonlyMap<string, string> = new Map([
  ['ask', ASK_COPY],
  ['withdraw', WITHDRAW_COPY],
]);
export const READ_COPY = `mutation ReadCopyByCode($input: ByCodeInput!, $key: Uuid!) {
  readCopyByCode(input: $input, idempotencyKey: $key) { madeOn until withheld texts { of on text }
    written { event on by answers { name values } } letters { id writtenOn title text } readings { on by } }
}`;
export const ACCESS = `query DraftAccess($reference: String!, $code: String!) { complaintDraftAccess(reference: $reference, code: $code) }`;
export const ASK = `mutation AskForDraftCode($reference: String!, $key: Uuid!) { askForDraftCode(reference: $reference, idempotencyKey: $key) }`;
export const BY_MAIL = `mutation OpenDraftByMail($reference: String!, $code: String!, $key: Uuid!) {
  openDraftByMail(reference: $reference, code: $code, idempotencyKey: $key)
}`;
