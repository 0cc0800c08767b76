import { type Case, dueOn, lastWarning } from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import { conditionIn } from './condition-in.js';
import type { BreachWarning } from './warning.graphql.js';

/** The warning that was given last of the sanction that is in force, as it stands on a day; null where none was. */
export function warningInCase(theCase: Case, today: Day): BreachWarning | null {
  const warning = lastWarning(theCase);
  if (warning === null) return null;
  return {
    ...warning,
    conditions: warning.conditions.map(({ code, state }) => ({ condition: conditionIn(theCase, code), state })),
    putRightBy: dueOn(theCase, 'K12w', today),
  };
}
