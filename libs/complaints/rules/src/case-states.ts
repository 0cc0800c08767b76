/** Where a case stands. Terminal states begin with `closed`. */
export const CASE_STATES = [
  'new',
  'received',
  'triage',
  'triage-late',
  'local-resolution',
  'particulars',
  'investigation',
  'investigation-reported',
  'case-to-answer',
  'closure-review',
  'agreed-outcome',
  'listed',
  'ready',
  'hearing',
  'hearing-adjourned',
  'deliberation',
  'determined',
  'appeal',
  'final',
  'closed-inadmissible',
  'closed-out-of-time',
  'closed-referred',
  'closed-merged',
  'closed-resolved',
  'closed-withdrawn',
  'closed-no-case',
  'closed-advice',
  'closed-no-breach',
  'closed-quashed',
  'closed-complete',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** Those in which a case is over, unless it is opened again. */
export const CLOSED_STATES: readonly CaseState[] = CASE_STATES.filter((state) => state.startsWith('closed-'));

/** Those in which nobody has decided yet and no charges are served. */
export const BEFORE_CHARGES: readonly CaseState[] = ['received', 'triage', 'triage-late', 'local-resolution'];

/** Those from the service of charges to the decision. */
export const CHARGED_STATES: readonly CaseState[] = [
  'particulars',
  'investigation',
  'investigation-reported',
  'case-to-answer',
  'agreed-outcome',
  'listed',
  'ready',
  'hearing',
  'hearing-adjourned',
  'deliberation',
];
