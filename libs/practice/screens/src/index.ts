/** Practice with clients: engagements under a pseudonym, and the hours held under them. */
export { PracticeScreen } from './practice-screen.js';
