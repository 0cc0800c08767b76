/** What happens to a sanction in its case. What time brings of it is no event: it follows from its days. */
export const SANCTION_EVENTS = [
  'propose-sanction',
  'put-sanction-in-force',
  'vary-sanction',
  'complete-sanction',
  'fail-sanction',
  'report-on-conditions',
  'warn-of-breach',
  'prove-warning',
  'answer-warning',
  'warning-lapses',
  'propose-annulment',
  'annul-sanction',
  'tell-recipients',
  'record-exclusion',
  'confirm-exclusion',
] as const;
export type SanctionEventName = (typeof SANCTION_EVENTS)[number];

/** What happens once somebody whose accreditation ended asks to be restored. */
export const RESTORATION_EVENTS = ['apply-restoration', 'grant-restoration', 'refuse-restoration'] as const;

/** What happens once a respondent asks to leave, admitting what they are charged with. */
export const LEAVING_EVENTS = ['propose-leaving', 'take-back-leaving', 'accept-leaving', 'refuse-leaving'] as const;

/**
 * Where that stands: a track of its own beside the sanction, which stays what it is. The register reads nothing of it.
 */
export const RESTORATION_STATES = ['none', 'asked', 'granted', 'refused'] as const;
export type RestorationState = (typeof RESTORATION_STATES)[number];

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
