export const QUEUE = `query ($filter: ApplicationFilter, $order: ApplicationOrder, $first: Int!, $after: String) {
  applications(filter: $filter, order: $order, first: $first, after: $after) {
    totalCount edges { node { id stage } } pageInfo { hasNextPage endCursor } } }`;
export const DOWNLOAD = `mutation ($filter: ApplicationFilter, $order: ApplicationOrder, $key: Uuid!) {
  downloadApplications(filter: $filter, order: $order, idempotencyKey: $key) { id totalCount } }`;
export const TO_ASK = `query ($ids: [Uuid!]!) { assessorsToAsk(applicationIds: $ids) {
  applicationId person { id } seats { seat person { id } } refusals { code message } } }`;
export const ASK_ALL = `mutation ($seats: [AssignAssessorInput!]!, $key: Uuid!) { askAssessors(seats: $seats, idempotencyKey: $key) {
  applicationId seat person { id } assessmentId refusals { code message } } }`;
const VIEW = `id queue name shared mine owner { id } query { name value } revision`;
export const VIEWS = `query ($queue: WorkQueue!) { savedViews(queue: $queue) { ${VIEW} } }`;
export const SAVE_VIEW = `mutation ($input: SaveViewInput!, $key: Uuid!) { saveView(input: $input, idempotencyKey: $key) }`;
export const CHANGE_VIEW = `mutation ($input: ChangeViewInput!, $key: Uuid!) { changeView(input: $input, idempotencyKey: $key) }`;
export const REMOVE_VIEW = `mutation ($id: Uuid!, $key: Uuid!) { removeView(id: $id, idempotencyKey: $key) }`;
