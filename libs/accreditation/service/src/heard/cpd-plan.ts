type Told = { readonly planId: string; readonly personId: string; readonly revision: number };

/** What every fact on a plan of development says of which plan, whose, and which revision. */
export function cpdPlan({ planId, personId, revision }: Told) {
  return { personId, source: 'cpd.plan', sourceId: planId, revision, kind: 'plan' } as const;
}
