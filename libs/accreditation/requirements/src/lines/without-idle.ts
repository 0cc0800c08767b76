import type { Person } from '../ledger/person.js';
import type { Adjustment } from '../scheme/adjustment.js';
import type { Requirement } from '../scheme/requirement.js';

/** The requirement without the adjustments that nothing was ever recorded for: on no day do they change anything. */
export function withoutIdle(requirement: Requirement, person: Person): Requirement {
  const { adjustments, ...others } = requirement;
  if (adjustments === undefined) return requirement;
  const working = adjustments.filter((each) => !isIdle(each, person));
  return working.length === 0 ? others : { ...others, adjustments: working };
}

function isIdle(each: Adjustment, person: Person): boolean {
  return 'of' in each && person.select(each.of).length === 0;
}
