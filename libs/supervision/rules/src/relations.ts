import type { Refusal } from '@standing/kernel';

/** What else two people can be to each other, beside supervisor and supervisee (clause SV-2). */
export const RELATIONS = [
  'employer',
  'line-manager',
  'business-partner',
  'family',
  'client',
  'trainer',
  'assessor',
  'reciprocal-supervisor',
] as const;

export type Relation = (typeof RELATIONS)[number];

/** Clause SV-2: relations beside which no supervision is agreed here. The others are kept and shown. */
export const HARMFUL: readonly Relation[] = ['employer', 'line-manager', 'business-partner', 'family', 'client'];

/** What one side says of its relations; an empty list means "none", and is only believed when said on purpose. */
export type Declaration = { readonly relations: readonly Relation[]; readonly relationsDeclared: boolean };

/**
 * Why an agreement cannot rest on this declaration.
 * `SUPERVISION_RELATIONS_NOT_DECLARED`, `SUPERVISION_RELATION_HARMS` (clause SV-2).
 */
export function refusalsOfRelations({ relations, relationsDeclared }: Declaration): Refusal[] {
  const refusals: Refusal[] = [];
  if (!relationsDeclared) refusals.push({ code: 'SUPERVISION_RELATIONS_NOT_DECLARED', path: 'relationsDeclared' });
  for (const relation of new Set(relations)) {
    if (HARMFUL.includes(relation))
      refusals.push({ code: 'SUPERVISION_RELATION_HARMS', params: { relation }, path: 'relations' });
  }
  return refusals;
}
