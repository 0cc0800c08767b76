/** Continuity plans: of a coach, of whoever is counted on, and their release by the office. */
export { ContinuityScreen } from './continuity-screen.js';
export { ContinuityDoor } from './continuity-door.js';
export { ReleasesScreen } from './office/releases-screen.js';
export { releasesTitle } from './office/release-words.js';
