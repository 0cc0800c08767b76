import type { Day } from '@standing/kernel';
import { inForceOn } from '../ledger/in-force.js';
import type { Person } from '../ledger/person.js';
import type { Requirement } from '../scheme/requirement.js';

/** Whether the person was drawn to show documents on this line, or on all of them. */
export function isDrawn({ id, evidence }: Requirement, person: Person, on: Day): boolean {
  if (evidence !== 'sampled') return false;
  return inForceOn(person.active('audit-draw'), on).some(
    ({ attributes }) => attributes['ruleId'] === undefined || attributes['ruleId'] === id,
  );
}
