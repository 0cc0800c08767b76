const APPLICATION = `id person { id } level { code title } status appliedOn decidedOn honouredUntil declineReason`;
const REFUSALS = `refusalsToAward { code message path }`;
const AWARD = `id person { id } level { code title } schemeVersionId reference shownName awardedOn validFrom validUntil awardedBy { id }`;
const ENTRY = `reference name status level { code title } since until checkedAt`;

/** All at once: a draft is begun, everything is affirmed, and it is sent as its second revision. */
export const APPLY = `mutation ($level: String!, $begin: Uuid!, $affirm: Uuid!, $key: Uuid!) {
  beginApplication(level: $level, idempotencyKey: $begin) { id }
  saveDraftStatements(input: { affirmed: [TRUE, NAMES_NOBODY], revision: 0 }, idempotencyKey: $affirm) { id }
  submitApplication(revision: 2, idempotencyKey: $key) { ${APPLICATION} } }`;
export const SEND = `mutation ($revision: Int!, $key: Uuid!) { submitApplication(revision: $revision, idempotencyKey: $key) { ${APPLICATION} } }`;
export const TAKE_BACK = `mutation ($id: Uuid!, $key: Uuid!) { withdrawApplication(id: $id, idempotencyKey: $key) { ${APPLICATION} } }`;
export const DECLINE = `mutation ($input: DeclineApplicationInput!, $key: Uuid!) { declineApplication(input: $input, idempotencyKey: $key) { ${APPLICATION} } }`;
export const DECIDE_CONDITIONALLY = `mutation ($input: DecideConditionallyInput!, $key: Uuid!) { decideConditionally(input: $input, idempotencyKey: $key) { ${APPLICATION} } }`;
export const AWARD_LEVEL = `mutation ($input: AwardLevelInput!, $key: Uuid!) { awardLevel(input: $input, idempotencyKey: $key) { ${AWARD} } }`;
export const LATEST = `query ($personId: Uuid) { latestApplication(personId: $personId) { ${APPLICATION} ${REFUSALS} } }`;
export const APPLICATIONS = `query ($filter: ApplicationFilter, $order: ApplicationOrder, $first: Int!, $after: String) {
  applicationsWaiting
  applications(filter: $filter, order: $order, first: $first, after: $after) { totalCount edges { node { ${APPLICATION} stage ${REFUSALS} } } pageInfo { hasNextPage endCursor } } }`;
export const HELD = `query ($personId: Uuid, $on: Day, $asKnownAt: Instant) {
  standing(personId: $personId, on: $on, asKnownAt: $asKnownAt) {
    status byConsent scheme level { code title } since until reference reasons { code sentence } nextChangeOn changes { on status byConsent level { code } reference } } }`;
export const ENTRY_OF = `query ($reference: String!) { registerEntry(reference: $reference) { ${ENTRY} } }`;
export const SEARCH = `query ($text: String!, $first: Int!, $after: String) {
  registerSearch(text: $text, first: $first, after: $after) { edges { node { ${ENTRY} } } pageInfo { hasNextPage endCursor } } }`;
export const FOR_MAIL = `query ($id: Uuid!) { awardForMail(id: $id) { levelTitle reference validFrom validUntil withdrawnFrom } }`;
