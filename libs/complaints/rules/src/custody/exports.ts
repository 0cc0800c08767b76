/** Who is told a name that is kept, by whom and for how long. */
export {
  type Asker,
  ASKERS,
  LONGEST_OPENING,
  mayBeOpenedTo,
  type Opening,
  OPENING_ANSWERS,
  type OpeningAnswer,
  OPENING_GROUNDS,
  type OpeningGround,
  OPENING_STANDINGS,
  type OpeningStanding,
  standingOf,
} from './opening.js';
export {
  type AskedFor,
  hasCustodian,
  lastDayOf,
  refusalsToAnswer,
  refusalsToAsk,
  refusalsToClose,
  refusalsToReadName,
} from './asking.js';
export { askedByDay, custodianToRemind } from './reminding.js';
export { endedEarlyOn } from './told-opening.js';
