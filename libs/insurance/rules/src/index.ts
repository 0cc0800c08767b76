/** When a cover may be declared, changed and verified, whether somebody is covered on a day, and the map of it. */
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
export type { Place, PlacedText } from './proposing/lines.js';
export { type Proposal, type ProposalNote, type ProposedField } from './proposing/proposal.js';
export { proposalsFrom } from './proposing/propose.js';
export { outcomeOf, type ReadingOutcome, refusalsToRead } from './proposing/reading.js';
export { type CoverTerms, type DefenceCosts } from './terms.js';
