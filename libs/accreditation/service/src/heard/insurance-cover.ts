import type { coverDeclared } from '@standing/insurance/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Stands } from './record-evidence.js';

type Told = {
  readonly coverId: string;
  readonly personId: string;
  readonly kind?: Kind;
  readonly revision: number;
};

type Kind = DataOf<typeof coverDeclared>['kind'];

/** What every fact on a cover says of which cover, whose, and which revision. */
export function coverTold({ coverId, personId, kind, revision }: Told) {
  return { personId, source: 'insurance.cover', sourceId: coverId, revision, kind: kindOf(kind) } as const;
}

/** An employer's letter covers the work for that employer alone: no line counts it for a policy. */
function kindOf(kind: Kind = 'policy'): 'insurance-cover' | 'employer-cover' {
  return kind === 'policy' ? 'insurance-cover' : 'employer-cover';
}

/**
 * A cover that stands from its first to its last day, with the trust that its fact gives it. Its countries and activities are
 * lists: a line asks for one of them, whatever else the cover names.
 */
export function coverHeld(data: DataOf<typeof coverDeclared>, trust: Stands['trust']): Stands {
  const { startsOn: heldOn, endsOn: heldUntil, countries, activities } = data;
  const attributes = { countries, ...(activities && { activities }) };
  return { ...coverTold(data), heldOn, heldUntil, minutes: 0, attributes, trust };
}
