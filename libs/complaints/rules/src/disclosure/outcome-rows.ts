import { LEFT_OPEN } from '../sanctions/leaving-lines.js';
import { each, existence, full, own, redacted, type Row, WITH_BUNDLE } from './cell.js';
import type { Reader } from './readers.js';

const BEYOND = { because: 'no-column' } as const;
const KEEPERS: readonly Reader[] = ['case-manager', 'registrar'];
/** Those between whom it is written how a sanction is kept. */
const WATCHING: readonly Reader[] = [...KEEPERS, 'respondent', 'sanction-monitor'];
/** Each party has what they themselves wrote with a step of theirs, and not what the other did. */
const PARTIES = each(['complainant', 'respondent'], own());
const ALL_NOTIFIED: readonly Reader[] = [
  ...KEEPERS,
  ...(['complainant', 'respondent', 'investigator', 'assessor', 'panel', 'appeal-panel'] as const),
  ...([
    'sanction-monitor',
    'staff',
    'public',
    'reviewer',
    'interim-panel',
    'sanction-panel',
    'identity-custodian',
  ] as const),
];

/** What was ordered, weighed and decided, and what was written with the steps that led there. */
export const OUTCOME_ROWS: readonly Row[] = [
  {
    item: 'interim-papers',
    source: ['6.2', '4.4'],
    cells: {
      ...each(['complainant', 'public'], existence()),
      ...each(['respondent', 'case-manager', 'sanction-monitor'], full()),
      investigator: redacted(),
      ...each(['registrar', 'interim-panel'], full(BEYOND)),
    },
  },
  {
    item: 'deliberation',
    source: ['6.2'],
    cells: { panel: full(WITH_BUNDLE), ...each(['appeal-panel', 'interim-panel', 'sanction-panel'], own(BEYOND)) },
  },
  {
    item: 'decision-private',
    source: ['6.2', '30'],
    cells: {
      complainant: redacted({ from: 'notify' }),
      respondent: full({ from: 'notify' }),
      ...each(['investigator', 'assessor'], existence()),
      ...each(['case-manager', 'panel', 'appeal-panel', 'sanction-monitor'], full()),
      ...each(['registrar', 'sanction-panel'], full(BEYOND)),
    },
  },
  { item: 'decision-public', source: ['6.2', '30'], cells: each(ALL_NOTIFIED, full({ from: 'notify' })) },
  {
    item: 'conflict-declarations',
    source: ['6.2', 'R7'],
    cells: {
      ...each(['complainant', 'respondent', 'case-manager'], existence()),
      ...each(['investigator', 'assessor', 'panel', 'appeal-panel'], own()),
      registrar: existence(BEYOND),
    },
  },
  { item: 'audit-log', source: ['6.2', 'K16'], cells: each(['complainant', 'respondent'], own()) },
  {
    item: 'pause-reason',
    source: ['6.2', '42'],
    cells: {
      ...each(['complainant', 'respondent'], existence()),
      ...each(['case-manager', 'investigator', 'assessor', 'appeal-panel'], full()),
      panel: full(WITH_BUNDLE),
      registrar: full(BEYOND),
    },
  },
  // The respondent is told of what was turned away only where they knew of it (row 6), and then by a letter.
  {
    item: 'closure-in-triage',
    source: ['6', '8', '18b'],
    cells: { complainant: full(), ...each([...KEEPERS, 'assessor', 'reviewer'], full()) },
  },
  { item: 'referral', source: ['9'], cells: each([...KEEPERS, 'complainant'], full()) },
  {
    item: 'closure-by-assessors',
    source: ['18', '18b'],
    cells: each([...KEEPERS, 'complainant', 'respondent', 'assessor', 'reviewer'], full()),
  },
  {
    item: 'advice',
    source: ['19'],
    cells: { complainant: existence(), ...each([...KEEPERS, 'respondent', 'assessor'], full()) },
  },
  { item: 'closure-asked', source: ['18b'], cells: each([...KEEPERS, 'reviewer'], full()) },
  {
    item: 'closure-confirmed',
    source: ['18c'],
    cells: each([...KEEPERS, 'complainant', 'respondent', 'reviewer'], full()),
  },
  { item: 'assessment', source: ['8', '18c', '23', '43'], cells: each([...KEEPERS, 'assessor'], full()) },
  { item: 'amendment', source: ['15'], cells: each([...KEEPERS, 'investigator'], full()) },
  // What a party says of a report is for those who weigh it.
  { item: 'comment', source: ['17'], cells: { ...PARTIES, ...each([...KEEPERS, 'assessor'], full()) } },
  {
    item: 'offer',
    source: ['6.2', '20', '22'],
    // What was offered and not taken is read by nobody who judges, those who come after its authors among them.
    cells: {
      ...PARTIES,
      ...each(KEEPERS, full()),
      assessor: full({ until: ['refuse-agreed-outcome', 'agreed-outcome-time-runs-out'] }),
    },
  },
  {
    item: 'hearing',
    source: ['24', '26', '28'],
    cells: { ...each([...KEEPERS, 'respondent', 'appeal-panel'], full()), panel: full(WITH_BUNDLE) },
  },
  // Both parties alike: whoever may object has to know to whom. Once the case is sent back, another panel is named.
  {
    item: 'panel-names',
    source: ['24'],
    cells: {
      ...each(KEEPERS, full()),
      ...each(['complainant', 'respondent'], full({ from: 'name-panel', anewAfter: ['remit'] })),
    },
  },
  { item: 'objection', source: ['23'], cells: { ...PARTIES, ...each([...KEEPERS, 'reviewer'], full()) } },
  { item: 'ruling', source: ['23', '34'], cells: each([...KEEPERS, 'respondent', 'reviewer'], full()) },
  // None of those who found the breach weighs whether it is over.
  {
    item: 'restoration',
    source: ['45', '46'],
    cells: { ...each([...KEEPERS, 'respondent'], full()), 'sanction-panel': full(BEYOND) },
  },
  // What was admitted to be let go is read by the panel that decides on it, and by nobody who judges once it is over without that.
  {
    item: 'leaving',
    source: ['41', 'O12'],
    cells: {
      ...each([...KEEPERS, 'respondent'], full()),
      'sanction-panel': full({
        ...BEYOND,
        ...{ from: 'propose-leaving', anewAfter: LEFT_OPEN },
      }),
    },
  },
  // Whoever decides whether a sanction was met, and who watches over it, read of what was reported, warned and answered.
  {
    item: 'sanction-warning',
    source: ['39'],
    cells: { ...each(WATCHING, full()), 'sanction-panel': full(BEYOND) },
  },
  {
    item: 'monitor-report',
    source: ['37'],
    cells: { ...each(WATCHING, full()), 'sanction-panel': full(BEYOND) },
  },
  // What the organ of the statutes decided, and where its minutes are: between it, its member and those who keep the case.
  {
    item: 'exclusion',
    source: ['O10'],
    cells: { ...each(KEEPERS, full()), respondent: full({ from: 'confirm-exclusion' }) },
  },
  { item: 'keeping', source: ['4', '5', '9'], cells: { ...PARTIES, ...each(KEEPERS, full()) } },
];
