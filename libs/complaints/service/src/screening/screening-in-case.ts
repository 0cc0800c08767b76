import { type Case, dueOn, riskOf, SCREENING_CLOCKS, screenedOn } from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import type { ScreeningInCase } from './screening.graphql.js';

/** How the risk was last found, and when it is looked at again. */
export function screeningIn(theCase: Case, today: Day): ScreeningInCase {
  const [lookAgainBy = null] = SCREENING_CLOCKS.flatMap((clock) => dueOn(theCase, clock, today) ?? []).sort();
  return { risk: riskOf(theCase), screenedOn: screenedOn(theCase), lookAgainBy };
}
