/** What is counted of cases. */
export { type Behind, behind, type FigureMeant } from './behind.js';
export type { Counted } from './counted-case.js';
export { COUNTS, type CountName, SHARES, type ShareName, SPREADS, type SpreadName } from './figure.js';
export { type Figures, figuresOf, type Split } from './figures-of.js';
export { AGES } from './flow.js';
export { OUTCOMES } from './fairness.js';
export type { Period } from './period.js';
export { STAGES, type Stage } from './stages.js';
export {
  type Correction,
  CORRECTIONS,
  LEAST_SHOWN,
  published,
  type PublishedCell,
  type PublishedTotal,
  refusalsToProposeReport,
  refusalsToPublishReport,
  totalsOf,
} from './report.js';
export { countsOfYear, REPORT_TABLES, type ReportTable } from './report-counts.js';
