/** What the code of ethics asks: which edition is in force, what an edition must hold, and who may sign it. */
export { type Edition, editionInForce, validUntil } from './edition-in-force.js';
export { type Clause, type CodeContent, type InBothLanguages, type Section, canonicalContent } from './content.js';
export { type PublishedEdition, refusalsToPublish } from './publication.js';
export { type EditionInForce, type SigningAttempt, obstaclesToSigning, refusalsToSign } from './signing.js';
