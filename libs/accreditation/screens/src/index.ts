/** Where a person stands towards a level, and the line in which they log. */
export { StandingScreen, type StandingSearch } from './standing/standing-screen.js';
export { QuickLog } from './quick-log/quick-log.js';
