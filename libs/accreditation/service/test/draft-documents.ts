const MISTAKE = `path line message`;
const VERSION = `id scheme version title validFrom document publishedBy { id } publishedOn levels { code title }`;
const DRAFT = `id scheme version title validFrom status revision begunBy { id } begunAt changedBy { id } changedAt document
  mistakes { ${MISTAKE} } blanks { ${MISTAKE} } lines { ruleId title checkedBy { id } checkedByMe } approval { by { id } at }
  hindrances { code message } publishedVersion { ${VERSION} }`;

export const DRAFTS = `{ schemeDrafts { ${DRAFT} } }`;
export const DRAFT_BY_ID = `query ($id: Uuid!) { schemeDraft(id: $id) { ${DRAFT} } }`;
export const VERSIONS = `{ schemeVersions { ${VERSION} } }`;

export const BEGIN = `mutation ($beginning: SchemeBeginning!, $key: Uuid!) {
  beginSchemeDraft(beginning: $beginning, idempotencyKey: $key) { ${DRAFT} } }`;
export const SAVE = `mutation ($id: Uuid!, $revision: Int!, $document: String!, $key: Uuid!) {
  saveSchemeDraft(id: $id, revision: $revision, document: $document, idempotencyKey: $key) { ${DRAFT} } }`;
export const CHECK_LINE = `mutation ($id: Uuid!, $revision: Int!, $ruleId: String!, $key: Uuid!) {
  checkSchemeLine(id: $id, revision: $revision, ruleId: $ruleId, idempotencyKey: $key) { ${DRAFT} } }`;
export const APPROVE = `mutation ($id: Uuid!, $revision: Int!, $key: Uuid!) {
  approveSchemeDraft(id: $id, revision: $revision, idempotencyKey: $key) { ${DRAFT} } }`;
export const PUBLISH = `mutation ($id: Uuid!, $revision: Int!, $key: Uuid!) {
  publishSchemeDraft(id: $id, revision: $revision, idempotencyKey: $key) { ${DRAFT} } }`;
export const DISCARD = `mutation ($id: Uuid!, $key: Uuid!) {
  discardSchemeDraft(id: $id, idempotencyKey: $key) { ${DRAFT} } }`;

export const FORMAT = `{ schemeFormat }`;
export const MODELS = `{ schemeModels { code title note } }`;
export const SAMPLES = `{ schemeSamples { code title note } }`;
export const CHECK = `query ($document: String!) { checkScheme(document: $document) { mistakes { ${MISTAKE} } blanks { ${MISTAKE} } } }`;
export const TRY_ON = `query ($document: String!, $level: String!, $sample: String!, $on: Day!) {
  trySchemeOn(document: $document, level: $level, sample: $sample, on: $on) { on level
    decision { schemeVersionId scheme version level on result metCount lineCount lines { ruleId result used { evidenceId } } } } }`;
export const DIFFERENCES = `query ($before: SchemeChoice!, $after: SchemeChoice!) {
  schemeDifferences(before: $before, after: $after) { ruleId ruleTitle kind path before after } }`;
