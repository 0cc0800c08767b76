import type { Case, Exclusion } from '@standing/complaints/rules';
import type { ExclusionInCase } from './exclusion.graphql.js';

/** An exclusion from membership as the graph shows it; null where there is none. */
export function exclusionInCase(
  found: Exclusion | null,
  { procedure }: Pick<Case, 'procedure'>,
): ExclusionInCase | null {
  if (found === null) return null;
  const { state, recommendedOn, recorded, confirmedOn } = found;
  return {
    ...{ state, recommendedOn, confirmedOn },
    organ: procedure.excludedBy ?? null,
    organMetOn: recorded?.organMetOn ?? null,
    calledOn: recorded?.calledOn ?? null,
  };
}
