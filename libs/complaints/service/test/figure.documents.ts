export const FIGURES = `query ($from: Day!, $until: Day!, $way: CaseWay) { caseFigures(from: $from, until: $until, way: $way) {
  today counted lengths { figure part ended medianDays p90Days oldestDays oldestGoesOn } shares { figure met missed }
  counts { figure part cases days } measures { caseId reference mine fromOn ageDays reviewBy lapsesOn daysToLapse }
  loads { officer { id } as cases } } }`;
export const BEHIND = `query ($figure: CaseFigure!, $part: CaseFigurePart, $from: Day!, $until: Day!, $first: Int, $after: String) {
  casesBehindFigure(figure: $figure, part: $part, from: $from, until: $until, first: $first, after: $after) {
    edges { node { id reference receivedOn state days missed mine } } pageInfo { hasNextPage endCursor } } }`;
export const REPORTS = `query ($year: Int) { transparencyReports(year: $year) {
  year edition correction publishedOn numbers { table part cases } totals { table cases } } }`;
const PREVIEW_FIELDS = `year edition numbers { table part cases } totals { table cases } refusals { code }
  proposed { id proposedOn mine correction numbers { table part cases } }`;
export const PREVIEW = `query ($year: Int!) { transparencyPreview(year: $year) { ${PREVIEW_FIELDS} } }`;
export const PROPOSE_REPORT = `mutation ($year: Int!, $correction: ReportCorrection, $key: Uuid!) {
  proposeTransparencyReport(year: $year, correction: $correction, idempotencyKey: $key) { ${PREVIEW_FIELDS} } }`;
export const PUBLISH_REPORT = `mutation ($id: Uuid!, $key: Uuid!) {
  publishTransparencyReport(proposalId: $id, idempotencyKey: $key) { year edition correction publishedOn numbers { table part cases } } }`;
