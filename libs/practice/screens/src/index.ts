/** Practice with clients: engagements under a pseudonym, the hours held under them, and what clients say. */
export { PracticeScreen } from './practice-screen.js';
