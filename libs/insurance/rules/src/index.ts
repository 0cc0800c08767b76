/**
 * When a cover may be declared, changed and verified, whether somebody is covered on a day, and the map of it; what they are
 * reminded of and asked for, and how much a body asks for.
 */
export type { CoverContent } from './content.js';
export { COUNTRIES, orderedCountries } from './countries.js';
export {
  ACTIVITIES,
  type Activity,
  type CoverDays,
  type CoverKind,
  type CoverStatus,
  type CoverTrigger,
  type RefusalReason,
} from './cover.js';
export { type Coverage, coverOn, type Gap, gapAfter, type Held, type HeldCover } from './coverage.js';
export { type CoverRequest, type OtherCover, refusalsToDeclare } from './declaring.js';
export { type Check, refusalsToChange, refusalsToDecide, refusalsToVerify } from './deciding.js';
export { howMany, refusalsToAsk, refusalsToDraw, type ToAsk } from './checking/asking.js';
export {
  type CheckDecision,
  type CheckOutcome,
  type CheckState,
  isOpen,
  refusalsToAnswer,
  refusalsToDecideCheck,
} from './checking/deciding-check.js';
export { type HeardAward, type HeardOfPerson, isGone } from './ending/belonging.js';
export { type CoverPlace, placesOn } from './ending/place.js';
export { type PracticeCountry, refusalsToPractise } from './ending/practice.js';
export {
  type CoverReminder,
  type CoverReminderKind,
  coverRemindersOn,
  type KnownOfHolder,
  nextReminderOn,
  type ToldReminder,
} from './ending/reminding.js';
export { renewalOf } from './ending/renewing.js';
export { type AttestationKept, isAttestationOver } from './keeping/attestation-kept.js';
export { type AttestationTerm, refusalsToSetTerm } from './keeping/setting-term.js';
export { type NameCheck, type NameLink } from './linking.js';
export { refusalsToMap } from './map/asking.js';
export {
  type CellState,
  coverMap,
  type MapCell,
  type MapDays,
  type MappedCover,
  type MapRow,
  type Segment,
} from './map/cover-map.js';
export { type AttachState, refusalsToAttach } from './attaching.js';
export type { Place, PlacedText } from './proposing/lines.js';
export { type Proposal, type ProposalNote, type ProposedField } from './proposing/proposal.js';
export { proposalsFrom } from './proposing/propose.js';
export { outcomeOf, type ReadingOutcome, refusalsToRead } from './proposing/reading.js';
export { type Finding, type FindingKind, findingOf, type KnownOfMinimum, type Minimum } from './minimum/finding.js';
export { type Rate, type RateRequest, refusalsToRecordRate } from './minimum/rate.js';
export { refusalsToSetMinimum } from './minimum/setting.js';
export { type Meeting, type MeetingKind, refusalsToMeet } from './obligations/meeting.js';
export { type Obligation, refusalsToEndObligation, refusalsToSetObligation } from './obligations/obligation.js';
export { obligationOn, type ObligationState } from './obligations/standing.js';
export { type YearFinding, yearFindingOf } from './minimum/year-finding.js';
export { type CoverTerms, type DefenceCosts } from './terms.js';
export {
  coverOfSubcontractor,
  refusalsToKeepSubcontractor,
  type Subcontractor,
  type SubcontractorCover,
} from './subcontracting/register.js';
