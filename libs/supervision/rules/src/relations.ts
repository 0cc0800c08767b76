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

/** Clause SV-2: relations beside which no supervision is agreed, unless a body sets otherwise. */
export const HARMFUL: readonly Relation[] = ['employer', 'line-manager', 'business-partner', 'family', 'client'];

/** What one side says of its relations; an empty list means "none", and is only believed when said on purpose. */
export type Declaration = { readonly relations: readonly Relation[]; readonly relationsDeclared: boolean };

/** Why nothing can rest on this declaration: `SUPERVISION_RELATIONS_NOT_DECLARED` (clause SV-2). */
export function refusalsUnlessDeclared({ relationsDeclared }: Declaration): Refusal[] {
  return relationsDeclared ? [] : [{ code: 'SUPERVISION_RELATIONS_NOT_DECLARED', path: 'relationsDeclared' }];
}

/**
 * Why an agreement cannot begin on this declaration, where the body refuses `refused` beside supervision.
 * `SUPERVISION_RELATIONS_NOT_DECLARED`, `SUPERVISION_RELATION_HARMS` (clause SV-2).
 */
export function refusalsOfRelations(declaration: Declaration, refused: readonly Relation[]): Refusal[] {
  const harms = RELATIONS.filter((one) => declaration.relations.includes(one) && refused.includes(one));
  return [
    ...refusalsUnlessDeclared(declaration),
    ...harms.map((relation) => ({ code: 'SUPERVISION_RELATION_HARMS', params: { relation }, path: 'relations' })),
  ];
}
