import { each, existence, full, own, redacted, type Row, WITH_BUNDLE } from './cell.js';

const BEYOND = { because: 'no-column' } as const;

/**
 * What was put in, asked and found. A party has of another's papers what was disclosed to them by an act (4.7, 6): the step
 * says from when that may be, and the act that it was.
 */
export const EVIDENCE_ROWS: readonly Row[] = [
  {
    item: 'witness-statement',
    source: ['6.2', '17'],
    cells: {
      complainant: redacted({ own: 'full', from: 'disclose', byAct: true }),
      respondent: full({ own: 'full', from: 'disclose', byAct: true }),
      ...each(['case-manager', 'investigator', 'assessor', 'appeal-panel'], full()),
      panel: full(WITH_BUNDLE),
      registrar: full(BEYOND),
    },
  },
  {
    item: 'document',
    source: ['16', '17', '25'],
    cells: {
      complainant: redacted({ own: 'full', from: 'disclose', byAct: true }),
      respondent: full({ own: 'full', from: 'disclose', byAct: true }),
      ...each(['case-manager', 'investigator'], full()),
      assessor: full({ from: 'disclose' }),
      panel: full(WITH_BUNDLE),
      'appeal-panel': full(),
      registrar: full(BEYOND),
    },
  },
  {
    item: 'health-material',
    source: ['6.2'],
    cells: {
      ...each(['complainant', 'respondent'], own()),
      'case-manager': existence({ own: 'full' }),
      ...each(['investigator', 'assessor', 'sanction-monitor'], redacted()),
      panel: full(WITH_BUNDLE),
      'appeal-panel': full(),
      registrar: existence(BEYOND),
    },
  },
  { item: 'investigator-notes', source: ['6.2'], cells: { investigator: full() } },
  {
    item: 'report',
    source: ['6.2', '16', '17'],
    cells: {
      complainant: redacted({ from: 'disclose' }),
      respondent: full({ from: 'disclose' }),
      ...each(['case-manager', 'investigator', 'assessor', 'appeal-panel'], full()),
      panel: full(WITH_BUNDLE),
      ...each(['registrar', 'reviewer'], full(BEYOND)),
    },
  },
  {
    item: 'mediation',
    source: ['6.2', '12'],
    cells: { ...each(['complainant', 'respondent'], own()), 'case-manager': full() },
  },
  {
    item: 'earlier-findings',
    source: ['6.2', '30'],
    cells: {
      respondent: own(),
      ...each(['case-manager', 'assessor'], existence()),
      investigator: redacted(),
      // In the deliberation that goes on, and on appeal where they were opened in it.
      panel: full({ from: 'open-history', anewAfter: ['close-hearing', 'remit'] }),
      'appeal-panel': full({ from: 'open-history' }),
      'sanction-monitor': full(),
      public: existence(),
    },
  },
  {
    item: 'session-facts',
    source: ['6.2'],
    cells: {
      respondent: own(),
      'case-manager': existence(),
      ...each(['investigator', 'assessor', 'appeal-panel', 'sanction-monitor'], redacted()),
      panel: redacted(WITH_BUNDLE),
    },
  },
  { item: 'supervision-content', source: ['6.2', 'F5'], cells: { respondent: own() } },
];
