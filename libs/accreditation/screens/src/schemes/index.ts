/** The screens of whoever writes schemes, in one piece of their own: nobody else reads it. */
export { SchemesScreen } from './list/schemes-screen.js';
export { SchemeDraftScreen } from './draft/draft-screen.js';
