/** What a member brings along, read when they first open it. */
export { BroughtScreen } from './brought-screen.js';
