const ENTRY = `{ id person { id } post fromOn endsOn keptByOffice }`;
export const ROSTER = `{ caseRoster ${ENTRY} }`;
export const PUT_ON = `mutation ($input: PutOnRosterInput!, $key: Uuid!) { putOnRoster(input: $input, idempotencyKey: $key) ${ENTRY} }`;
export const TAKE_OFF = `mutation ($id: Uuid!, $endsOn: Day!, $key: Uuid!) { takeOffRoster(id: $id, endsOn: $endsOn, idempotencyKey: $key) ${ENTRY} }`;
const LIMIT = `{ function limit min max set }`;
export const LIMITS = `{ loadLimits ${LIMIT} }`;
export const SET_LIMIT = `mutation ($function: LimitedFunction!, $limit: Int!, $key: Uuid!) { setLoadLimit(function: $function, limit: $limit, idempotencyKey: $key) ${LIMIT} }`;
export const NEXT_BY_ROTA = `query ($id: Uuid!, $function: DeclaringFunction!, $seat: CaseSeat) {
  nextInRota(caseId: $id, function: $function, seat: $seat) { kept person { id } } }`;
const PASS = `{ reference function seat passed { id } appointed { id } by { id } because onDay }`;
export const PASSES = `query ($id: Uuid!) { rotaPassesInCase(caseId: $id) ${PASS} }`;
export const PASSES_BETWEEN = `query ($from: Day!, $until: Day!) { rotaPasses(from: $from, until: $until) ${PASS} }`;
export const APPOINT_BECAUSE = `mutation ($id: Uuid!, $panel: CasePanel!, $who: MemberMeantInput!, $because: RotaPassReason, $key: Uuid!) {
  appointToPanel(caseId: $id, panel: $panel, who: $who, because: $because, idempotencyKey: $key) { id } }`;
