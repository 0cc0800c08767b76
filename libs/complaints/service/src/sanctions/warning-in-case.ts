import { type Case, type Condition, dueOn, lastWarning, termsNow } from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import type { BreachWarning } from './warning.graphql.js';

/** The warning that was given last of the sanction that is in force, as it stands on a day; null where none was. */
export function warningInCase(theCase: Case, today: Day): BreachWarning | null {
  const warning = lastWarning(theCase);
  if (warning === null) return null;
  const terms = termsNow(theCase)?.conditions ?? [];
  const conditionOf = (code: Condition['code']): Condition =>
    terms.find((one) => one.code === code) ?? { code, amount: null, country: null };
  return {
    ...warning,
    conditions: warning.conditions.map(({ code, state }) => ({ condition: conditionOf(code), state })),
    putRightBy: dueOn(theCase, 'K12w', today),
  };
}
