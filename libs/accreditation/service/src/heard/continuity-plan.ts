type Told = { readonly confirmationId: string; readonly personId: string };

/** Whose confirmation of a continuity plan it is, and which: first it holds for a year, and the end of the plan is its second revision. */
export function confirmationTold({ confirmationId, personId }: Told, revision: 1 | 2) {
  const source = 'practice.continuity';
  return { personId, source, sourceId: confirmationId, revision, kind: 'continuity-plan' } as const;
}
