/** Practice with clients: engagements under a pseudonym, the hours held under them, and what clients say. */
export type { Engagement } from './engagements/use-engagements.js';
export { PracticeScreen } from './practice-screen.js';
/** Reads how a log is imported, when somebody first imports one. */
export const importScreens = () => import('./import/index.js');
/** Reads how a charter is annexed to an engagement, with one's practice. */
export const annexScreens = () => import('./charter/index.js');
/** Reads the private vault, when somebody first goes there. */
export const vaultScreens = () => import('./vault/index.js');
/** Reads continuity plans and their release, when somebody first goes there. */
export const continuityScreens = () => import('./continuity/index.js');
