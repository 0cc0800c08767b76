/** A coach's own charter: written over the body's, published in versions, and put to use with a client. */
export { CharterScreen } from './charter-screen.js';
