/** What happens to a sanction in its case. What time brings of it is no event: it follows from its days. */
export const SANCTION_EVENTS = [
  'propose-sanction',
  'put-sanction-in-force',
  'vary-sanction',
  'complete-sanction',
  'fail-sanction',
  'propose-annulment',
  'annul-sanction',
] as const;
export type SanctionEventName = (typeof SANCTION_EVENTS)[number];

/** Where the sanction of a case stands by what people did: a track of its own, and the only one that the register reads. */
export const SANCTION_STATES = [
  'none',
  'proposed',
  'in-force',
  'varied',
  'completed',
  'not-met',
  'quashed',
  'annulled',
] as const;
export type SanctionState = (typeof SANCTION_STATES)[number];
