const RELIEF = `id person { id } kind ground fromOn untilOn endedOn status askedOn isUnasked answeredOn refusal`;
const TERM = `id person { id } level { code } reference shownName awardedOn validFrom validUntil renewsAwardId`;

export const ASK_FOR_RELIEF = `mutation ($input: ReliefInput!, $key: Uuid!) { askForRelief(input: $input, idempotencyKey: $key) { ${RELIEF} } }`;
export const TAKE_BACK_RELIEF = `mutation ($id: Uuid!, $key: Uuid!) { takeBackRelief(id: $id, idempotencyKey: $key) { ${RELIEF} } }`;
export const ANSWER_RELIEF = `mutation ($input: AnswerReliefInput!, $key: Uuid!) { answerRelief(input: $input, idempotencyKey: $key) { ${RELIEF} } }`;
export const END_RELIEF = `mutation ($id: Uuid!, $lastDay: Day, $key: Uuid!) { endRelief(id: $id, lastDay: $lastDay, idempotencyKey: $key) { ${RELIEF} } }`;
export const CORRECT_RELIEF = `mutation ($input: CorrectReliefInput!, $key: Uuid!) { correctRelief(input: $input, idempotencyKey: $key) { ${RELIEF} } }`;
export const GRANT_RELIEFS = `mutation ($input: GrantReliefsInput!, $key: Uuid!) { grantReliefs(input: $input, idempotencyKey: $key) {
  id kind ground fromOn untilOn grantedOn grantedBy { id } members { person { id } relief { ${RELIEF} } refusals { code message } } } }`;
export const GRANT = `query ($id: Uuid!) { reliefGrant(id: $id) { id members { person { id } relief { id } } } }`;
export const RELIEFS = `query ($personId: Uuid) { reliefs(personId: $personId) { ${RELIEF} } }`;
export const RELIEFS_ASKED = `query ($first: Int!, $after: String) { reliefsAskedCount
  reliefsAsked(first: $first, after: $after) { edges { node { ${RELIEF} } } pageInfo { hasNextPage endCursor } } }`;
export const RELIEF_PREVIEW = `query ($input: ReliefInput!, $personIds: [Uuid!]) { reliefPreview(input: $input, personIds: $personIds) {
  person { id } level { code } on refusals { code }
  effects { ruleId title unit resultBefore resultAfter neededBefore neededAfter windowFromBefore windowFromAfter } } }`;

export const RENEWAL = `query ($personId: Uuid) { awardRenewal(personId: $personId) {
  level { code } reference expiresOn phase opensOn inForceUntil takenUntil fee { amount currency } refusalsToRenew { code message } } }`;
export const APPLY_FOR_RENEWAL = `mutation ($key: Uuid!) { applyForRenewal(idempotencyKey: $key) {
  id kind renews shownName status level { code } appliedOn refusalsToAward { code path } } }`;
export const RENEW = `mutation ($input: AwardLevelInput!, $key: Uuid!) { renewAward(input: $input, idempotencyKey: $key) { ${TERM} } }`;
