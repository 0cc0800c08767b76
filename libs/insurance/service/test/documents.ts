const FIELDS = `id insurer policyReference startsOn endsOn countries activities status declaredOn decidedOn seenOn refusalReason version
  kind insuredName broker territory trigger retroactiveOn subsequentMonths limitPerClaim limitAggregate currency defenceCosts`;
const COVER = `${FIELDS} ended gap { from to }`;
const OFFICE = `${FIELDS} holder { id } decidedBy { id } nameLink linkSeenOn`;

export const DECLARE = `mutation ($input: CoverInput!, $key: Uuid!) { declareCover(input: $input, idempotencyKey: $key) { ${COVER} } }`;
export const CORRECT = `mutation ($id: Uuid!, $version: Int!, $input: CoverInput!, $key: Uuid!) {
  correctCover(id: $id, version: $version, input: $input, idempotencyKey: $key) { ${COVER} } }`;
export const WITHDRAW = `mutation ($id: Uuid!, $version: Int!, $key: Uuid!) { withdrawCover(id: $id, version: $version, idempotencyKey: $key) { ${COVER} } }`;
export const MINE = `{ myCovers { ${COVER} } }`;
export const COVERAGE = `query ($on: Day) { myCoverage(on: $on) { on verified { countries until } declared { countries until } nextStartsOn } }`;
export const COUNTRIES = `{ coverCountries }`;

export const MAP = `query ($cells: [CoverMapCellInput!]!, $from: Day!, $to: Day!) {
  myCoverMap(cells: $cells, from: $from, to: $to) { country activity segments { from to state answeredUntil } } }`;

export const VERIFY = `mutation ($id: Uuid!, $version: Int!, $seenOn: Day!, $nameLink: CoverNameLink = SAME_NAME, $linkSeenOn: Day, $key: Uuid!) {
  verifyCover(id: $id, version: $version, seenOn: $seenOn, nameLink: $nameLink, linkSeenOn: $linkSeenOn, idempotencyKey: $key) { ${OFFICE} } }`;
export const REFUSE = `mutation ($id: Uuid!, $version: Int!, $reason: CoverRefusalReason!, $key: Uuid!) {
  refuseCover(id: $id, version: $version, reason: $reason, idempotencyKey: $key) { ${OFFICE} } }`;
export const TO_VERIFY = `query ($first: Int, $after: String) { coversToVerify(first: $first, after: $after) {
  edges { cursor node { ${OFFICE} } } pageInfo { hasNextPage endCursor } } }`;
export const COUNT = `{ coversToVerifyCount }`;
