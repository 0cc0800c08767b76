/** What the door of the library shows of the whole procedure beside its lines. */
export {
  type Deliberation,
  deliberationOf,
  DELIBERATION_STEPS,
  type DeliberationStep,
  type Found,
} from './deliberation.js';
export { earlierFinding, type EarlierFinding } from './earlier-finding.js';
export { hearingFor, type HearingTold } from './hearing-told.js';
export { asComplainantKnows, asPartiesKnow, followedIn } from './known-outside.js';
