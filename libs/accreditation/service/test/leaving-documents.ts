const RESIGNATION = `id person { id } effectiveOn receivedOn isByOffice isTakenBack`;
const PAUSE = `id person { id } fromOn resumesOn`;

export const LEAVING = `query ($personId: Uuid) { leaving(personId: $personId) {
  resignation { ${RESIGNATION} } pause { ${PAUSE} } refusalsToGiveUp { code message } refusalsToPause { code message } } }`;
export const GIVE_UP = `mutation ($effectiveOn: Day!, $key: Uuid!) { giveUpAccreditation(effectiveOn: $effectiveOn, idempotencyKey: $key) { ${RESIGNATION} } }`;
export const ENTER = `mutation ($input: EnterResignationInput!, $key: Uuid!) { enterResignation(input: $input, idempotencyKey: $key) { ${RESIGNATION} } }`;
export const TAKE_BACK_RESIGNATION = `mutation ($id: Uuid!, $key: Uuid!) { takeBackResignation(id: $id, idempotencyKey: $key) { ${RESIGNATION} } }`;
export const PAUSE_FROM = `mutation ($fromOn: Day!, $key: Uuid!) { pauseAccreditation(fromOn: $fromOn, idempotencyKey: $key) { ${PAUSE} } }`;
export const END_PAUSE = `mutation ($id: Uuid!, $resumesOn: Day!, $key: Uuid!) { endPause(id: $id, resumesOn: $resumesOn, idempotencyKey: $key) { ${PAUSE} } }`;
export const STANDING_NOW = `query ($personId: Uuid, $on: Day, $asKnownAt: Instant) { standing(personId: $personId, on: $on, asKnownAt: $asKnownAt) {
  status until pausedSince givenUpFrom reasons { code } nextChangeOn changes { on status pausedSince } } }`;
export const PUBLIC_ENTRY = `query ($reference: String!) { registerEntry(reference: $reference) { status until pausedSince } }`;
export const RETURN = `query ($personId: Uuid) { reinstatement(personId: $personId) {
  level { code } reference lastDay absentMonths rung result needed lines { ruleId result } refusalsToReinstate { code message } } }`;
export const APPLY_TO_RETURN = `mutation ($key: Uuid!) { applyForReinstatement(idempotencyKey: $key) {
  id kind renews status level { code } appliedOn refusalsToAward { code path } } }`;
