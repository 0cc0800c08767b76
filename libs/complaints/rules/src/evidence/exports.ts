/** What is put into a case as evidence, how it comes before the respondent, and on what a finding may rest. */
export {
  DISCLOSED_TO,
  type DisclosedTo,
  type Disclosure,
  DISCLOSURE_GROUNDS,
  type DisclosureGround,
  isInSight,
  mayBeReliedOn,
  refusalsToDisclose,
  refusalsToWithdraw,
  WITHDRAWN_BECAUSE,
  type WithdrawnBecause,
} from './disclosing.js';
export {
  type Exhibit,
  EXHIBIT_KINDS,
  EXHIBIT_SOURCES,
  type ExhibitKind,
  type ExhibitSource,
  itemOfExhibit,
} from './exhibit.js';
export { PUTTING_IN, refusalsToPutIn, type TicketState } from './putting-in.js';
