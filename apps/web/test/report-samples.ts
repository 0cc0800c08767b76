import type { PageProps } from '../src/pages/props/page-props.js';
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
const asked: ReportShown & ReportForms = {
  coachName: 'Amélie Laurent',
  levelTitle: 'Niveau 2',
  latest: null,
  seen: 0,
  reasons: [],
  idempotencyKey: '0c1d2e3f-0000-4000-8000-000000000000',
  nameAsked: true,
};

/** One that was sent and signed by both. */
const written: ReportShown & ReportForms = {
  ...asked,
  seen: 1,
  latest: { ...version, signatures: [...version.signatures, { side: 'COACH', signedOn: '2026-12-02' }] },
};

/** One in which the coach asked for a change. */
const toChange: ReportShown & ReportForms = {
  ...asked,
  seen: 1,
  latest: { ...version, changeAsked: { words: 'More on groups, please.', askedOn: '2026-12-03' } },
};

/** The page on which a report is written, in each state that its reader can meet. */
export const reportProps: readonly PageProps['write-report'][] = [
  { ...asked, state: 'to-write' },
  {
    ...asked,
    state: 'to-write',
    mistakes: [
      { message: 'Écrivez cette partie.', field: 'readiness' },
      { message: 'Vérifiez que le texte ne nomme personne.', field: 'namesNobody' },
      { code: 'NAME_MISSING', field: 'typedName' },
    ],
    sent: { act: 'send', readiness: '', practice: 'Careful.', supervision: 'Open.' },
  },
  {
    ...asked,
    state: 'to-write',
    mistakes: [
      { code: 'REPORT_REASON_MISSING', field: 'reason' },
      { code: 'NAME_MISSING', field: 'typedName-decline' },
    ],
    sent: { act: 'decline' },
  },
  { ...toChange, state: 'to-write' },
  { ...toChange, state: 'to-write', reasons: ['Le droit a pris fin.'] },
  { ...written, state: 'sent', agreed: false, done: 'send', nameAsked: false },
  { ...written, state: 'sent', agreed: true },
  { ...written, state: 'closed', how: 'HANDED_OVER' },
  { ...asked, state: 'closed', how: 'DECLINED' },
  { ...written, state: 'closed', how: 'TAKEN_BACK' },
];
