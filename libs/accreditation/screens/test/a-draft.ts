import { readFileSync } from 'node:fs';
import type { Schema } from '../src/schemes/form/schema.js';

/** The format as it is published; it names choices by their values. */
export const format = JSON.parse(readFileSync('docs/scheme.schema.json', 'utf8')) as Schema;

/** A small scheme of two levels and one line. */
export const scheme = {
  format: 1,
  scheme: 'practitioner',
  version: '2027.1',
  title: { fr: 'Praticien', en: 'Practitioner' },
  validFrom: '2027-01-01',
  settings: { quarters: 'civil', ratio: { round: 'up', toMinutes: 1 } },
  collected: ['practice', 'supervision'],
  levels: [
    { code: 'n1', title: { fr: 'Niveau 1', en: 'Level 1' } },
    { code: 'n2', title: { fr: 'Niveau 2', en: 'Level 2' } },
  ],
  precondition: [],
  requirements: [
    {
      id: 'hours',
      title: { fr: 'Heures', en: 'Hours' },
      explanation: { fr: 'Cent heures.', en: 'A hundred hours.' },
      modality: 'required',
      measure: { kind: 'minutes', of: { kind: 'practice' } },
      window: { kind: 'career' },
      threshold: { kind: 'constant', amount: 6000 },
      evidence: 'declared',
      source: { body: 'ITCA', document: 'Guide, §3', url: 'https://guide.example', seenOn: '2026-10-01' },
    },
  ],
};

const nadia = { id: 'nadia', name: 'Nadia Benali' };

/** A draft as the server tells it. */
export const aDraft = (more: object = {}) => ({
  id: 'draft',
  scheme: 'practitioner',
  version: '2027.1',
  title: 'Practitioner',
  validFrom: '2027-01-01',
  status: 'OPEN',
  revision: 3,
  begunBy: nadia,
  begunAt: '2026-11-20T09:00:00Z',
  changedBy: nadia,
  changedAt: '2026-11-21T09:00:00Z',
  document: JSON.stringify(scheme, null, 2),
  mistakes: [],
  blanks: [],
  lines: [],
  approval: null,
  hindrances: [],
  publishedVersion: null,
  ...more,
});
