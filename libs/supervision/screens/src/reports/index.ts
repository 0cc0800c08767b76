/** Reports that a supervisor writes for an application, and both sign. */
export { ReportsScreen } from './reports-screen.js';
export { ReportScreen } from './report-screen.js';
