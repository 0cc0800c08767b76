/** Where a person stands towards a level, the line in which they log, and where staff answer applications. */
export { StandingScreen, type StandingSearch } from './standing/standing-screen.js';
export { QuickLog } from './quick-log/quick-log.js';
export { ApplicationsScreen } from './office/applications-screen.js';
export { MemberScreen } from './office/member-screen.js';
export { useApplicationsWaiting } from './office/use-applications-waiting.js';
