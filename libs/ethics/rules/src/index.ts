/**
 * What the code of ethics asks: which edition is in force, what an edition must hold, and who may sign it; and what a coach
 * may make of the charter that the body gives.
 */
export { type Edition, editionInForce, validUntil } from './edition-in-force.js';
export { type Clause, type CodeContent, type InBothLanguages, type Section, canonicalContent } from './content.js';
export { type PublishedEdition, refusalsToPublish } from './publication.js';
export { type EditionInForce, type SigningAttempt, obstaclesToSigning, refusalsToSign } from './signing.js';
export { type Behaviour, type CharterCore, type Commitment, canonicalCore } from './charter/core.js';
export { refusalsToPublishCore } from './charter/core-publication.js';
export {
  type CharterDraft,
  type CharterLine,
  type Language,
  type OwnWords,
  AS_THE_CORE,
  differences,
  languagesOf,
  linesOf,
  saidIn,
} from './charter/draft.js';
export {
  type LineChange,
  refusalsToAdd,
  refusalsToChange,
  withAddedLine,
  withLine,
  withMovedLine,
} from './charter/changing.js';
export { canonicalCharter, refusalsToPublishCharter } from './charter/publishing.js';
export {
  type ClausePair,
  type ClauseRelation,
  type ReferenceText,
  likelyPairs,
  refusalsToCompareEditions,
  refusalsToCompareReference,
} from './comparing/comparing.js';
export { type CodeDraft, NO_DRAFT, refusalsToKeep } from './drafting-code.js';
