import { CLOSED_STATES } from '../case-states.js';
import { each, existence, full, own, redacted, type Row, WITH_BUNDLE } from './cell.js';
import type { Reader } from './readers.js';

const PANELS: readonly Reader[] = ['interim-panel', 'sanction-panel'];
const BEYOND = { because: 'no-column' } as const;

/** Where an assessor says whether a late complaint is admitted, or a closed case opened again: nobody weighs what is unread. */
const WEIGHED = ['triage-late', ...CLOSED_STATES] as const;

/** What a custodian may open to one of them, by name and for a time (R12). */
const TO_ONE = { opened: 'full' } as const;

/** What the parties told, and who they are. */
export const PARTY_ROWS: readonly Row[] = [
  {
    item: 'narrative',
    source: ['6.2', '13', '17', '25'],
    cells: {
      complainant: own(),
      respondent: redacted({ from: 'serve', because: 'charges-tell-it' }),
      'case-manager': full(),
      investigator: full(),
      assessor: full({ from: 'disclose', alsoIn: WEIGHED }),
      panel: full(WITH_BUNDLE),
      'appeal-panel': full(),
      ...each(['registrar', 'reviewer', ...PANELS], full(BEYOND)),
    },
  },
  {
    item: 'complainant-named',
    source: ['6.2', '13'],
    cells: {
      complainant: own(),
      respondent: full({ from: 'serve' }),
      ...each(['case-manager', 'investigator', 'appeal-panel'], full()),
      panel: full(WITH_BUNDLE),
      // A name without what was complained of serves nobody.
      assessor: full({ from: 'disclose', alsoIn: WEIGHED, because: 'name-with-story' }),
      ...each(['registrar', 'reviewer', ...PANELS], full(BEYOND)),
    },
  },
  {
    item: 'complainant-protected',
    source: ['6.2', 'R12'],
    cells: {
      complainant: own(),
      ...each(['case-manager', 'investigator', 'appeal-panel'], existence(TO_ONE)),
      panel: existence({ ...WITH_BUNDLE, ...TO_ONE }),
      // Whoever opens it opens it to another: they do not read it either.
      ...each(['registrar', 'reviewer', ...PANELS, 'identity-custodian'], existence(BEYOND)),
    },
  },
  {
    item: 'complainant-contact',
    source: ['6.2'],
    cells: {
      complainant: own(),
      'case-manager': full(),
      investigator: { degree: 'nothing', reference: 'redacted', because: 'no-rendition' },
    },
  },
  // In which relation they write, and what a colleague did before: the day of a talk tells who had it.
  { item: 'relation', source: ['6.2'], cells: { complainant: own(), 'case-manager': full() } },
  {
    item: 'third-party-names',
    source: ['6.2'],
    cells: {
      complainant: own(),
      'case-manager': full({ reference: 'redacted', because: 'no-rendition' }),
      investigator: full(),
      ...each(['respondent', 'assessor', 'appeal-panel'], redacted()),
      panel: redacted(WITH_BUNDLE),
    },
  },
  {
    item: 'charges',
    source: ['13', '15'],
    cells: {
      ...each(['complainant', 'respondent'], full({ from: 'serve' })),
      ...each(['case-manager', 'investigator', 'assessor', 'appeal-panel'], full()),
      panel: full(WITH_BUNDLE),
      ...each(['registrar', 'reviewer', ...PANELS], full(BEYOND)),
    },
  },
  {
    item: 'reply',
    source: ['6.2', '14'],
    cells: {
      complainant: redacted({ from: 'reply' }),
      respondent: own(),
      ...each(['case-manager', 'investigator', 'assessor', 'appeal-panel'], full()),
      panel: full(WITH_BUNDLE),
      ...each(['registrar', 'reviewer', ...PANELS], full(BEYOND)),
    },
  },
];
