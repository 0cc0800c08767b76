const USE = `evidenceId kind heldOn heldIn amount reason reasonSentence trust`;
const LINE = `ruleId title explanation unit modality direction source { body document url seenOn } result unknownReason needed counted raw awaiting bindingFloor windowFrom windowTo
  nextChangeOn remedy { code amount by sentence } adjusted { kind amount sentence } missing used { ${USE} } leftOut { ${USE} }`;
const STANDING = `person { id } status on asKnownAt aimedLevel { code title }
  decision { schemeVersionId scheme version level on result metCount lineCount nextChangeOn nextBest { ruleId code sentence }
    groups { id title result needed metCount of nearest nearestTitle } lines { ${LINE} parts { ${LINE} } } }`;

export const STANDING_OF = `query ($personId: Uuid, $level: String, $on: Day, $asKnownAt: Instant) {
  standing(personId: $personId, level: $level, on: $on, asKnownAt: $asKnownAt) { ${STANDING} } }`;
export const LEVELS = `{ schemeLevels { code title } }`;
export const AIM_AT = `mutation ($level: String!, $key: Uuid!) { aimAt(level: $level, idempotencyKey: $key) { ${STANDING} } }`;
