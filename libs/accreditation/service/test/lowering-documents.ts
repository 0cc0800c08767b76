const LOWERING = `id person { id } heldLevel { code } level { code } fromOn receivedOn isByOffice status answeredOn effectiveOn reasons`;

export const WISH = `mutation ($level: String!, $fromOn: Day!, $key: Uuid!) { wishLowerLevel(level: $level, fromOn: $fromOn, idempotencyKey: $key) { ${LOWERING} } }`;
export const ENTER_WISH = `mutation ($input: EnterLoweringInput!, $key: Uuid!) { enterLowering(input: $input, idempotencyKey: $key) { ${LOWERING} } }`;
export const TAKE_WISH_BACK = `mutation ($id: Uuid!, $key: Uuid!) { takeBackLowering(id: $id, idempotencyKey: $key) { ${LOWERING} } }`;
export const CONFIRM = `mutation ($id: Uuid!, $key: Uuid!) { confirmLowering(id: $id, idempotencyKey: $key) { ${LOWERING} } }`;
export const DECLINE_WISH = `mutation ($input: DeclineLoweringInput!, $key: Uuid!) { declineLowering(input: $input, idempotencyKey: $key) { ${LOWERING} } }`;
export const WISHES = `query ($personId: Uuid) { leaving(personId: $personId) {
  lowering { ${LOWERING} } lowerLevels { code } termEndsOn refusalsToLower { code message } } }`;
export const WAITING = `query ($first: Int!, $after: String) { loweringsWaitingCount
  loweringsWaiting(first: $first, after: $after) { edges { node { ${LOWERING} } } pageInfo { hasNextPage endCursor } } }`;
export const HELD_LEVEL = `query ($personId: Uuid, $on: Day, $asKnownAt: Instant) { standing(personId: $personId, on: $on, asKnownAt: $asKnownAt) {
  status level { code } since until reference reasons { code } changes { on status level { code } reference } } }`;
export const ENTRY_LEVEL = `query ($reference: String!) { registerEntry(reference: $reference) { status reference level { code } since until } }`;
export const WISH_FOR_MAIL = `query ($id: Uuid!) { loweringForMail(id: $id) { personId levelTitle declinedOn } }`;
