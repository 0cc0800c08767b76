import type { Day } from '@standing/kernel';
import type { Case } from '../../src/case.js';
import { asPartiesKnow } from '../../src/full/known-outside.js';
import { hearingFor } from '../../src/full/hearing-told.js';
import { suspensionOf, toldMeasureState } from '../../src/measure.js';
import { nextSteps } from '../../src/refusals-to.js';
import { publicLines } from '../../src/sanctions/public-line.js';
import { sanctionHistory } from '../../src/sanctions/sanction-of-case.js';
import { stateOf } from '../../src/state-of.js';
import { toldPauses } from '../../src/told-pauses.js';

/** All that the rules tell the respondent of a case on a day. */
export function toldToRespondent(theCase: Case, day: Day) {
  const known = asPartiesKnow(theCase);
  const history = sanctionHistory(known);
  return {
    state: stateOf(known),
    steps: nextSteps(known, day).filter(({ who }) => who.includes('respondent')),
    hearing: hearingFor(known),
    pauses: toldPauses(known, day, day),
    measure: [toldMeasureState(known), suspensionOf(known)],
    read: history && publicLines([history], day),
  };
}
