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
  type DeclarationContent,
  type DeclarationKind,
  type PublishedVersion,
  canonicalDeclaration,
  nextNumber,
} from './declarations/version.js';
export { refusalsToPublishDeclaration } from './declarations/publishing.js';
export { type DeclarationAttempt, refusalsToSignDeclaration } from './declarations/signing.js';
export { type Paper, refusalsToRecordPaper, refusalsToTakeBackPaper } from './declarations/paper.js';
export {
  type AuthorityClass,
  type OutsideDecision,
  type OutsideDecisionKind,
  refusalsToReport,
  reportUntil,
} from './declarations/reporting.js';
export {
  type Conformity,
  type HelpContact,
  refusalsOfBasis,
  refusalsOfConformity,
  refusalsOfContacts,
} from './declarations/settings.js';
export { type Audience, type Opening, isOpen, refusalsToOpen, reminderDueOn } from './campaigns/opening.js';
export { type WeekOfCampaign, weeksOf } from './campaigns/progress.js';
export { type Consequence, consequenceOf } from './campaigns/consequence.js';
export {
  type ClausePair,
  type ClauseRelation,
  type ClauseWords,
  type ReferenceText,
  likelyPairs,
  refusalsToCompareEditions,
  refusalsToCompareReference,
} from './comparing/comparing.js';
export { type CodeDraft, NO_DRAFT, refusalsToKeep } from './drafting-code.js';
export { type AdviceAsked, type Chapter, chaptersOf, refusalsToAsk } from './advice/asking.js';
export {
  type EnquiryState,
  type EnquiryToTake,
  type Taking,
  refusalsOfClosed,
  refusalsToAdvise,
  refusalsToTake,
} from './advice/enquiry.js';
export { ADVICE_MONTHS, adviceErasedOn, refusalsOfAdviceTerm } from './advice/keeping.js';
export { type TallyCell, shownTally } from './advice/tally.js';
export { type Words, refusalsOfAdvisersWords, refusalsOfAskersWords } from './advice/words.js';
