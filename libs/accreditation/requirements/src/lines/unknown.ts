import type { Line } from '../decision.js';
import type { Person } from '../ledger/person.js';
import type { Requirement } from '../scheme/requirement.js';
import { filtersAgainst } from './measured-against.js';

/** Why nothing can be said of the line on any day: the body does not collect what it is measured by, or the scheme leaves open how much is needed. */
export function whyUnknown(requirement: Requirement, { scheme }: Person): Line['unknownReason'] {
  const kinds = [requirement.measure.of, ...filtersAgainst(requirement)].map((filter) => filter.kind);
  if (!kinds.every((kind) => scheme.collected.includes(kind))) return 'NOT_AVAILABLE_HERE';
  return isBlank(requirement) ? 'BLANK' : null;
}

function isBlank({ threshold }: Requirement): boolean {
  return threshold.kind === 'blank' || ('floors' in threshold && threshold.floors.some(({ kind }) => kind === 'blank'));
}
