/** How one of the body's own times is made longer, by two people (R3). */
export {
  GROUNDS_OF,
  LENGTHENED,
  type Lengthened,
  type Lengthening,
  LENGTHENING_ANSWERS,
  LENGTHENING_GROUNDS,
  LENGTHENING_STANDINGS,
  type LengtheningAnswer,
  type LengtheningGround,
  type LengtheningStanding,
  lengtheningStandingOf,
} from './lengthening.js';
export {
  CONFIRMS_LENGTHENING,
  LENGTHENERS,
  type LengtheningAsked,
  mayLengthen,
  refusalsToAnswerLengthening,
  refusalsToLengthen,
  refusalsToTakeBack,
} from './asking.js';
