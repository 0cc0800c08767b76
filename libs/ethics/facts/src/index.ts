/** What the ethics context tells the others. */
export { charterPublished } from './charter-published.js';
export { codeSigned } from './code-signed.js';
export { editionPublished } from './edition-published.js';
