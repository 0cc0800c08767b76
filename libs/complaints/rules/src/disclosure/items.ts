/** What there is to read in a case: the rows of the matrix. */
export const ITEMS = [
  'narrative',
  'complainant-named',
  'complainant-protected',
  'complainant-contact',
  'third-party-names',
  'reply',
  'witness-statement',
  'health-material',
  'investigator-notes',
  'report',
  'mediation',
  'earlier-findings',
  'interim-papers',
  'session-facts',
  'supervision-content',
  'deliberation',
  'decision-private',
  'decision-public',
  'conflict-declarations',
  'audit-log',
  'pause-reason',
  // The reference has no rows for these; see decision 082.
  'charges',
  'document',
  'closure-in-triage',
  'referral',
  'closure-by-assessors',
  'advice',
  'closure-asked',
  'closure-confirmed',
  'assessment',
  'amendment',
  'comment',
  'offer',
  'hearing',
  'panel-names',
  'objection',
  'ruling',
  'restoration',
  'keeping',
  'relation',
] as const;
export type Item = (typeof ITEMS)[number];

/** How much of an item somebody reads, from nothing to all of it. */
export const DEGREES = ['nothing', 'existence', 'redacted', 'full'] as const;
export type Degree = (typeof DEGREES)[number];
