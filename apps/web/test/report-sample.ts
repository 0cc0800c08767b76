import type { ReportForms, ReportShown, VersionShown } from '../src/pages/props/write-report.js';

const version: VersionShown = {
  number: 1,
  readiness: 'Works on their own with complex requests.',
  practice: 'Contracts with care.\nListens.',
  supervision: 'Brings what is difficult.',
  sentOn: '2026-12-01',
  changeAsked: null,
  signatures: [{ side: 'SUPERVISOR', signedOn: '2026-12-01' }],
};

/** A report that nobody has written yet. */
export const asked: ReportShown & ReportForms = {
  coachName: 'Amélie Laurent',
  levelTitle: 'Niveau 2',
  latest: null,
  seen: 0,
  reasons: [],
  idempotencyKey: '0c1d2e3f-0000-4000-8000-000000000000',
  nameAsked: true,
};

/** One that was sent and signed by both. */
export const written: ReportShown & ReportForms = {
  ...asked,
  seen: 1,
  latest: { ...version, signatures: [...version.signatures, { side: 'COACH', signedOn: '2026-12-02' }] },
};

/** One in which the coach asked for a change. */
export const toChange: ReportShown & ReportForms = {
  ...asked,
  seen: 1,
  latest: { ...version, changeAsked: { words: 'More on groups, please.', askedOn: '2026-12-03' } },
};
