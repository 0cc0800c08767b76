import type { coverDeclared } from '@standing/insurance/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Stands } from './record-evidence.js';

type Told = { readonly coverId: string; readonly personId: string; readonly revision: number };

/** What every fact on a cover says of which cover, whose, and which revision. */
export function coverTold({ coverId, personId, revision }: Told) {
  return { personId, source: 'insurance.cover', sourceId: coverId, revision, kind: 'insurance-cover' } as const;
}

/** A cover that stands from its first to its last day, with the trust that its fact gives it. */
export function coverHeld(data: DataOf<typeof coverDeclared>, trust: Stands['trust']): Stands {
  const { startsOn: heldOn, endsOn: heldUntil, countries } = data;
  return { ...coverTold(data), heldOn, heldUntil, minutes: 0, attributes: { countries: countries.join(' ') }, trust };
}
