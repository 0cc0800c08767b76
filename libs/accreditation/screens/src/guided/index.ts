/** An application as it is written, in a piece of its own: whoever writes none never reads it. */
export { GuidedScreen } from './guided-screen.js';
