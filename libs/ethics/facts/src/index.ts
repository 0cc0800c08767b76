/** What the ethics context tells the others. */
export { codeSigned } from './code-signed.js';
export { editionPublished } from './edition-published.js';
