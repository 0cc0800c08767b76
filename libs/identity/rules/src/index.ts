/** Who may join and sign in, for how long, what may be said of what two people are to each other and of offices in the body, how a death is recorded, and who belongs to which chapter. */
export {
  CODE_LIFETIME_MINUTES,
  CODE_TRIES,
  CODES_AN_HOUR,
  refusalsToUseCode,
  type SignInCode,
} from './sign-in-code.js';
export { sessionTerms, isSessionOpen, type SessionTerms } from './session-terms.js';
export { foldHost, refusalsOfBody, refusalsToOpenBody, type NewBody, type TakenByBody } from './new-body.js';
export {
  type BeforeMoving,
  type Membership,
  refusalsToMove,
  refusalsToPutIn,
  refusalsToTakeBackMembership,
  refusalsToTakeOut,
} from './belonging.js';
export {
  type ChapterNames,
  keptChapterName,
  refusalsToDissolveChapter,
  refusalsToNameChapter,
  refusalsToRenameChapter,
} from './chapter.js';
export {
  deathCountsFrom,
  type DeathBasis,
  type DeathSaid,
  refusalsToRecordDeath,
  refusalsToTakeBackDeath,
} from './death.js';
export { refusalsToPassDays } from './pass-days.js';
export { refusalsToAddMember, foldEmail, type NewMember } from './new-member.js';
export {
  refusalsToCorrectRelation,
  refusalsToDeclareRelation,
  refusalsToEndRelation,
  refusalsToRecordRelation,
  type RelationContent,
  type RelationKind,
  type RelationSide,
} from './relation.js';
export {
  type OfficeContent,
  type OfficeKind,
  refusalsToCorrectOffice,
  refusalsToEndOffice,
  refusalsToRecordOffice,
} from './office.js';
