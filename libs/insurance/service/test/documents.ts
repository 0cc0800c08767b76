const FIELDS = `id insurer policyReference startsOn endsOn countries activities status declaredOn decidedOn seenOn refusalReason version
  kind insuredName broker territory trigger retroactiveOn subsequentMonths limitPerClaim limitAggregate currency defenceCosts
  document { id name mediaType bytes erasedOn }`;
const COMPARED = `kind minimum currency worth rate rateOn rateSource`;
const FOUND = `${COMPARED} year { ${COMPARED} isWithin }`;
const FINDING = `finding { ${FOUND} }`;
const COVER = `${FIELDS} ${FINDING} ended gap { from to } renewal { startsOn endsOn }`;
const OFFICE = `${FIELDS} ${FINDING} holder { id } decidedBy { id } nameLink linkSeenOn`;

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

const PLACE = `country practisedFrom practisedUntil coveredUntil toBeChecked bareFrom`;
export const PLACES = `{ myCoverPlaces { ${PLACE} } }`;
export const SAY_WHERE = `mutation ($country: String!, $from: Day!, $until: Day, $key: Uuid!) {
  sayWherePractised(country: $country, from: $from, until: $until, idempotencyKey: $key) { ${PLACE} } }`;
export const FOR_MAIL = `query ($id: Uuid!) { coverReminderForMail(id: $id) { personId kind countries onDay } }`;

const CHECK = `id askedOn dueOn isDrawn answeredOn outcome decidedOn seenOn`;
const OF_OFFICE = `${CHECK} isRegisterTold holder { id } cover { id }`;
const LIST = `edges { node { ${OF_OFFICE} } } pageInfo { hasNextPage }`;
export const CHECKS = `query ($isOpen: Boolean!, $after: String) { coverChecks(isOpen: $isOpen, after: $after) { ${LIST} } }`;
export const ASK_CHECK = `mutation ($personId: Uuid!, $dueOn: Day!, $key: Uuid!) {
  askForAttestation(personId: $personId, dueOn: $dueOn, idempotencyKey: $key) { ${OF_OFFICE} } }`;
export const DRAW_CHECKS = `mutation ($perCent: Int!, $dueOn: Day!, $key: Uuid!) {
  drawCoverChecks(perCent: $perCent, dueOn: $dueOn, idempotencyKey: $key) { ${LIST} } }`;
export const SEEN = `mutation ($id: Uuid!, $seenOn: Day!, $key: Uuid!) { recordAttestationSeen(id: $id, seenOn: $seenOn, idempotencyKey: $key) { ${OF_OFFICE} } }`;
export const KEEP_ASKING = `mutation ($id: Uuid!, $dueOn: Day!, $key: Uuid!) { keepAskingForAttestation(id: $id, dueOn: $dueOn, idempotencyKey: $key) { ${OF_OFFICE} } }`;
export const NONE_SHOWN = `mutation ($id: Uuid!, $key: Uuid!) { recordNoAttestation(id: $id, idempotencyKey: $key) { ${OF_OFFICE} } }`;
export const MY_CHECKS = `{ myCoverChecks { ${CHECK} coverId } }`;
export const ANSWER_CHECK = `mutation ($id: Uuid!, $coverId: Uuid!, $key: Uuid!) { answerCoverCheck(id: $id, coverId: $coverId, idempotencyKey: $key) { id coverId } }`;
export const CHECK_FOR_MAIL = `query ($id: Uuid!) { coverCheckForMail(id: $id) { personId dueOn } }`;

export const MINIMUMS = `{ coverMinimums { id perClaim perYear perYearWithin currency from setOn } }`;
export const SET_MINIMUM = `mutation ($perClaim: Int, $perYear: Int, $perYearWithin: Int, $currency: String, $from: Day!, $key: Uuid!) {
  setCoverMinimum(perClaim: $perClaim, perYear: $perYear, perYearWithin: $perYearWithin, currency: $currency, from: $from, idempotencyKey: $key) { id } }`;
export const RATES = `{ exchangeRates { id currency into rate onDay source } }`;
export const RATE = `mutation ($currency: String!, $into: String!, $rate: String!, $onDay: Day!, $source: String!, $key: Uuid!) {
  recordExchangeRate(currency: $currency, into: $into, rate: $rate, onDay: $onDay, source: $source, idempotencyKey: $key) { id } }`;
export const FINDING_TO_BE = `query ($coverId: Uuid!, $seenOn: Day!) { coverFindingToBe(coverId: $coverId, seenOn: $seenOn) { ${FOUND} } }`;

const TERM = `id months setOn setBy { id }`;
export const TERMS = `{ attestationTerms { ${TERM} } }`;
export const SET_TERM = `mutation ($months: Int, $key: Uuid!) { setAttestationTerm(months: $months, idempotencyKey: $key) { ${TERM} } }`;

const REGISTER = `isTold subcontractors { id name level issuer insurer coveredUntil coverSeenOn workedFrom workedUntil cover version }`;
export const REGISTER_OF_MINE = `{ mySubcontractors { ${REGISTER} } }`;
export const ADD_SUBCONTRACTOR = `mutation ($input: SubcontractorInput!, $key: Uuid!) { addSubcontractor(input: $input, idempotencyKey: $key) { ${REGISTER} } }`;
export const CHANGE_SUBCONTRACTOR = `mutation ($id: Uuid!, $version: Int!, $input: SubcontractorInput!, $key: Uuid!) {
  changeSubcontractor(id: $id, version: $version, input: $input, idempotencyKey: $key) { ${REGISTER} } }`;
export const ERASE_SUBCONTRACTOR = `mutation ($id: Uuid!, $key: Uuid!) { eraseSubcontractor(id: $id, idempotencyKey: $key) { ${REGISTER} } }`;
export const TELL_OF_REGISTER = `mutation ($isTold: Boolean!, $key: Uuid!) { tellOfSubcontractorRegister(isTold: $isTold, idempotencyKey: $key) { isTold } }`;
