/** When a cover may be declared, changed and verified, and whether somebody is covered on a day. */
export { COUNTRIES, orderedCountries } from './countries.js';
export {
  ACTIVITIES,
  type Activity,
  type CoverContent,
  type CoverDays,
  type CoverStatus,
  type RefusalReason,
} from './cover.js';
export { type Coverage, coverOn, type Gap, gapAfter, type Held, type HeldCover } from './coverage.js';
export { type CoverRequest, type OtherCover, refusalsToDeclare } from './declaring.js';
export { refusalsToChange, refusalsToDecide, refusalsToVerify } from './deciding.js';
