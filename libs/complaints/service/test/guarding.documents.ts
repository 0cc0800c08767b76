export const SAY_MEMBER = `mutation ($input: SayMemberInput!, $key: Uuid!) { sayComplainantIsMember(input: $input, idempotencyKey: $key) }`;
export const FOLLOWED = `query ($reference: String!, $code: String!) {
  followComplaint(reference: $reference, code: $code) { state next nextBy memberSaid letters { title } steps { event } softConflicts { function } }
}`;
