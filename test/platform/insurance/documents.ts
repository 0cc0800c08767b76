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
export const PAUSE = `mutation ($from: Day!, $key: Uuid!) { pauseAccreditation(fromOn: $from, idempotencyKey: $key) { id } }`;
export const LEAVING = `{ leaving { pause { id } } }`;
export const END_PAUSE = `mutation ($id: Uuid!, $from: Day!, $key: Uuid!) { endPause(id: $id, resumesOn: $from, idempotencyKey: $key) { id } }`;
export const STANDING = `query ($on: Day) { standing(level: "one", on: $on) { decision { lines {
  ruleId result counted missing remedy { code by } leftOut { reason } } } } }`;

export const DECLARE = `mutation ($input: CoverInput!, $key: Uuid!) { declareCover(input: $input, idempotencyKey: $key) { id } }`;
export const VERIFY = `mutation ($id: Uuid!, $version: Int!, $seenOn: Day!, $nameLink: CoverNameLink!, $linkSeenOn: Day, $key: Uuid!) {
  verifyCover(id: $id, version: $version, seenOn: $seenOn, nameLink: $nameLink, linkSeenOn: $linkSeenOn, idempotencyKey: $key) { id nameLink linkSeenOn } }`;
export const MINE = `{ myCovers { id status finding { kind minimum currency worth rate rateOn year { kind minimum isWithin worth rate rateOn } } } }`;
export const COVERAGE = `{ myCoverage { verified { countries until } declared { until } nextStartsOn } }`;
export const MAP = `query ($from: Day!, $to: Day!) {
  myCoverMap(cells: [{ country: "FR", activity: COACHING }], from: $from, to: $to) { segments { from to state answeredUntil } } }`;
export const PLACES = `{ myCoverPlaces { country practisedFrom coveredUntil bareFrom } }`;
export const SAY_WHERE = `mutation ($country: String!, $from: Day!, $key: Uuid!) {
  sayWherePractised(country: $country, from: $from, idempotencyKey: $key) { country } }`;
export const SET_MINIMUM = `mutation ($from: Day!, $key: Uuid!) {
  setCoverMinimum(perClaim: 100000000, perYear: 100000000, perYearWithin: 200000000, currency: "EUR", from: $from, idempotencyKey: $key) { id } }`;
export const RATE = `mutation ($onDay: Day!, $rate: String!, $key: Uuid!) {
  recordExchangeRate(currency: "GBP", into: "EUR", rate: $rate, onDay: $onDay, source: "BCE", idempotencyKey: $key) { id } }`;
export const FINDING_TO_BE = `query ($coverId: Uuid!, $seenOn: Day!) { coverFindingToBe(coverId: $coverId, seenOn: $seenOn) {
  year { kind minimum isWithin worth rate rateOn } } }`;
export const TO_VERIFY = `{ coversToVerify(first: 50) { edges { node {
  holder { id } limitPerClaim limitAggregate currency defenceCosts } } } }`;
export const DRAW = `mutation ($dueOn: Day!, $key: Uuid!) { drawCoverChecks(perCent: 50, dueOn: $dueOn, idempotencyKey: $key) {
  edges { node { id holder { id } } } } }`;
export const MY_CHECKS = `{ myCoverChecks { id isDrawn outcome } }`;
export const ANSWER = `mutation ($id: Uuid!, $coverId: Uuid!, $key: Uuid!) { answerCoverCheck(id: $id, coverId: $coverId, idempotencyKey: $key) { id } }`;
export const SEEN = `mutation ($id: Uuid!, $seenOn: Day!, $key: Uuid!) { recordAttestationSeen(id: $id, seenOn: $seenOn, idempotencyKey: $key) { outcome cover { id } } }`;
