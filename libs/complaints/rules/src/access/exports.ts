/** A party asks for a copy of what is kept of them in their case (K16). */
export {
  type Access,
  ACCESS_ANSWERS,
  ACCESS_STANDINGS,
  type AccessAnswer,
  accessDueOn,
  type AccessStanding,
  accessStandingOf,
  COPY_DAYS,
  copyUntil,
  isAccessLate,
  isAccessOpen,
  KNOWN_BY,
  type KnownBy,
} from './access.js';
export {
  ACCESS_REFUSAL_GROUNDS,
  type AccessAnswered,
  type AccessRefusalGround,
  LONGER_ACCESS_GROUNDS,
  type LongerAccessGround,
  MOST_FURTHER_MONTHS,
  refusalsToAnswerAccess,
  refusalsToAskForAccess,
  refusalsToProlongAccess,
  refusalsToProveAsker,
  refusalsToReadCopy,
  refusalsToWithdrawAccess,
} from './asking.js';
export {
  COPIED_TEXTS,
  type CopiedTextName,
  COPY_KINDS,
  type CopyKind,
  copyKindOf,
  type ReadingTold,
  readingsTold,
} from './copy.js';
