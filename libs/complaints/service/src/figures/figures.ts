import { ProposeReport } from '../reports/propose-report.js';
import { PublishReport } from '../reports/publish-report.js';
import { ReportProposalRow, ReportRow } from '../reports/report.entity.js';
import { ReportQueries } from '../reports/report.queries.js';
import { ReportResolver } from '../reports/report.resolver.js';
import { FigureQueries } from './figure.queries.js';
import { FigureResolver } from './figure.resolver.js';

export { WHOLE_BODY } from './cases-of-body.js';
export { countedCases } from './counted-cases.js';
export { FigureQueries };

/** What counts cases: for registrars, and once a year for everybody. */
export const figures = [FigureQueries, FigureResolver, ReportQueries, ProposeReport, PublishReport, ReportResolver];

/** What is kept of it: nothing is counted in advance, and what is published is kept as it was. */
export const reportRows = [ReportProposalRow, ReportRow];
