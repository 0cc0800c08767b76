/** Where a person stands towards a level, the line in which they log, and where staff answer applications. */
export { StandingScreen } from './standing/standing-screen.js';
export { QuickLog } from './quick-log/quick-log.js';
export { useApplicationsWaiting } from './office/use-applications-waiting.js';
export { useAskedOfMe } from './judging/asked-of-me.js';
/** Reads the screens of those who judge, when one of them first opens one. */
export const judgingScreens = () => import('./judging/index.js');
/** Reads how an application goes, when its applicant first opens it. */
export const courseScreens = () => import('./course/index.js');
/** Reads how an accreditation is kept: cards below a member's requirements. */
export const upkeepCards = () => import('./upkeep/index.js');
/** Reads what a member brings along, when they first open it. */
export const broughtScreens = () => import('./brought/index.js');
export { useAchievementsWaiting } from './office/use-achievements-waiting.js';
/** Reads how an application is written, when somebody first writes one. */
export const guidedScreens = () => import('./guided/index.js');
export { useLoweringsWaiting } from './office/use-lowerings-waiting.js';
export { useReliefsWaiting } from './office/use-reliefs-waiting.js';
/** Reads the office's screens, when somebody first opens one. */
export const officeScreens = () => import('./office/index.js');
/** Reads the screens of schemes, when somebody first opens one. */
export const schemeScreens = () => import('./schemes/index.js');
export { useAssessorPlace } from './assessments/use-assessor-place.js';
/** Reads the assessor's screens, when one of them first opens one. */
export const assessorScreens = () => import('./assessments/index.js');
