import type { ActiveEvidence } from '../ledger/evidence.js';
import type { Person } from '../ledger/person.js';
import type { Filter } from '../scheme/filter.js';
import type { Requirement } from '../scheme/requirement.js';
import type { Floor } from '../scheme/threshold.js';

/** The other evidence by which a line's need, or what it looks for, is measured. */
export function filtersAgainst({ threshold, measure }: Pick<Requirement, 'threshold' | 'measure'>): Filter[] {
  const floors: readonly Floor[] = 'floors' in threshold ? threshold.floors : [threshold];
  const ofThreshold = floors.flatMap((floor) => {
    if (floor.kind === 'ratio') return [floor.of];
    return floor.kind === 'steps' ? [floor.by.of] : [];
  });
  if (measure.kind === 'unmatched') return [...ofThreshold, measure.with];
  return measure.kind === 'coverage' && 'of' in measure.values ? [...ofThreshold, measure.values.of] : ofThreshold;
}

/** What those filters choose. */
export function measuredAgainst({
  requirement,
  person,
}: {
  readonly requirement: Requirement;
  readonly person: Person;
}): ActiveEvidence[] {
  return filtersAgainst(requirement).flatMap((filter) => person.select(filter));
}
