import { termsOf } from '../../src/sanctions/terms.js';
import { step, type Timed } from './given.js';
import {
  ANNULLED,
  BREACH,
  CONDITIONED,
  decide,
  DECIDED,
  notify,
  proveWarning,
  READY,
  SERVED_WARNING,
  SUSPENDED,
  warn,
  WARNED,
} from './paths.js';
import type { Row } from './rows.js';

const NO_REASONS = { code: 'COMPLAINTS_REASONS_MISSING', said: { reasoned: false } };
const over: Timed = [step('appeal-time-runs-out', 'time'), '2026-11-20'];
const suspension = termsOf('suspension', { months: 6 });
const caution = termsOf('caution', { months: 12 });
const finalOf = (terms: typeof suspension): readonly Timed[] => [
  ...BREACH,
  [{ ...decide, outcome: 'sanction', sanction: terms }, '2026-10-21'],
  [notify, '2026-10-22'],
  over,
];
const propose = step('propose-sanction', 'registrar');
const put = step('put-sanction-in-force', 'registrar', { people: ['reg-2'] });
const proposed: readonly Timed[] = [...finalOf(suspension), [propose, '2026-11-21']];
const cautioned: readonly Timed[] = [...finalOf(caution), [propose, '2026-11-21'], [put, '2026-11-22']];
const proposeAnnulment = step('propose-annulment', 'registrar');
const annul = step('annul-sanction', 'registrar', { people: ['reg-2'] });
const tell = step('tell-recipients', 'case-manager');
const VIEWED = { code: 'no-group-work', view: 'at-risk', state: 'not-measured' } as const;
const answer = step('answer-warning', 'respondent');
const lapses = step('warning-lapses', 'time', { putRight: true });
const OF_PANEL = [NO_REASONS, { code: 'COMPLAINTS_PANEL_INCOMPLETE', said: { people: ['s1', 's2'] } }] as const;
const OVER = { code: 'COMPLAINTS_SANCTION_OVER', path: SUSPENDED, on: '2027-06-01' } as const;

/** Rows 36 to 39 and 44: the sanction, from its proposal to its end or to a judgment that annuls it. */
export const SANCTION_ROWS: readonly Row[] = [
  {
    ...{ row: '36c', path: finalOf(suspension), act: propose, on: '2026-11-21', to: 'final' },
    refused: [
      { code: 'COMPLAINTS_NO_SANCTION_DECIDED', path: [...DECIDED, over] },
      { code: 'COMPLAINTS_NOT_NOTIFIED', path: READY, on: '2026-10-10' },
      { code: 'COMPLAINTS_NOT_FINAL', path: finalOf(suspension).slice(0, -1), on: '2026-11-01' },
    ],
  },
  {
    ...{ row: '36d', path: proposed, act: put, on: '2026-11-22', to: 'final' },
    refused: [
      { code: 'COMPLAINTS_NO_SANCTION_DECIDED', path: [...DECIDED, over] },
      { code: 'COMPLAINTS_SECOND_PERSON_NEEDED', said: { people: ['reg'] } },
      { code: 'COMPLAINTS_STEP_MISSING', path: READY, on: '2026-10-10' },
    ],
  },
  {
    ...{ row: '37', path: SUSPENDED, on: '2027-04-10', to: 'final' },
    act: step('vary-sanction', 'sanction-panel', { sanction: termsOf('suspension', { months: 9 }) }),
    refused: [...OF_PANEL, OVER, { code: 'COMPLAINTS_SANCTION_NOT_IN_REVIEW', on: '2027-01-10' }],
  },
  {
    ...{ row: '37b', path: CONDITIONED, on: '2027-02-08', to: 'final' },
    act: step('report-on-conditions', 'sanction-monitor', { viewed: [VIEWED] }),
    refused: [
      { code: 'COMPLAINTS_NOTHING_WATCHED', path: cautioned, on: '2026-12-01' },
      { code: 'COMPLAINTS_REPORT_INCOMPLETE', said: { viewed: [] } },
      { code: 'COMPLAINTS_REPORT_INCOMPLETE', said: { viewed: [VIEWED, VIEWED] } },
      { code: 'COMPLAINTS_REPORT_INCOMPLETE', said: { viewed: [{ ...VIEWED, code: 'no-minors' }] } },
    ],
  },
  {
    ...{ row: '38', path: CONDITIONED, on: '2027-04-10', to: 'final' },
    act: step('complete-sanction', 'sanction-panel'),
    refused: [...OF_PANEL, OVER, { code: 'COMPLAINTS_SANCTION_NOT_TO_MEET', path: cautioned, on: '2026-12-01' }],
  },
  {
    ...{ row: '39', path: SERVED_WARNING, on: '2027-02-25', to: 'final' },
    act: step('fail-sanction', 'sanction-panel'),
    refused: [
      ...[...OF_PANEL, OVER, { code: 'COMPLAINTS_SANCTION_NOT_TO_MEET', path: cautioned, on: '2026-12-01' }],
      { code: 'COMPLAINTS_NOT_WARNED', path: CONDITIONED },
      { code: 'COMPLAINTS_NOT_WARNED', path: [...SERVED_WARNING, [lapses, '2027-02-20']] },
      { code: 'COMPLAINTS_WARNING_TIME_RUNS', on: '2027-02-24' },
      { code: 'COMPLAINTS_WARNING_TIME_RUNS', path: WARNED, on: '2027-04-10' },
    ],
  },
  {
    ...{ row: '39a', path: CONDITIONED, act: warn, on: '2027-02-08', to: 'final' },
    refused: [
      ...[NO_REASONS, { ...OVER, path: SUSPENDED }],
      { code: 'COMPLAINTS_MONITOR_WARNS', as: 'case-manager', said: { people: ['csm'] } },
      { code: 'COMPLAINTS_SANCTION_NOT_TO_MEET', path: cautioned },
      { code: 'COMPLAINTS_WARNING_OF_NOTHING', said: { warned: [] } },
      { code: 'COMPLAINTS_WARNING_OF_NOTHING', said: { warned: [{ code: 'no-minors', state: 'not-measured' }] } },
      { code: 'COMPLAINTS_WARNING_OF_NOTHING', said: { warned: [{ code: 'no-group-work', state: 'on-course' }] } },
    ],
  },
  {
    ...{ row: '39b', path: WARNED, act: proveWarning, on: '2027-02-10', to: 'final' },
    refused: [
      { code: 'COMPLAINTS_NOT_WARNED', path: CONDITIONED },
      { code: 'COMPLAINTS_WARNING_PROVED', path: SERVED_WARNING },
      { code: 'COMPLAINTS_PROOF_MISSING', said: { proof: undefined } },
      { code: 'COMPLAINTS_WARNING_DAY', said: { arrivedOn: '2027-02-07' } },
      { code: 'COMPLAINTS_WARNING_DAY', said: { arrivedOn: '2027-02-11' } },
    ],
  },
  {
    ...{ row: '39c', path: SERVED_WARNING, act: answer, on: '2027-02-12', to: 'final' },
    refused: [
      { code: 'COMPLAINTS_NOT_WARNED', path: CONDITIONED },
      { code: 'COMPLAINTS_WARNING_ANSWERED', path: [...SERVED_WARNING, [answer, '2027-02-11']] },
    ],
  },
  {
    ...{ row: '39d', path: SERVED_WARNING, act: lapses, on: '2027-02-20', to: 'final' },
    refused: [
      { code: 'COMPLAINTS_NOT_WARNED', path: CONDITIONED },
      { code: 'COMPLAINTS_WARNING_NOT_PUT_RIGHT', said: { putRight: undefined } },
    ],
  },
  {
    ...{ row: '44a', path: SUSPENDED, act: proposeAnnulment, on: '2027-01-10', to: 'final' },
    refused: [NO_REASONS, { code: 'COMPLAINTS_NOT_IN_FORCE', path: proposed }],
  },
  {
    ...{ row: '44', path: [...SUSPENDED, [proposeAnnulment, '2027-01-10']], act: annul, on: '2027-01-11', to: 'final' },
    refused: [
      { code: 'COMPLAINTS_ANNULMENT_NOT_PROPOSED', path: SUSPENDED },
      { code: 'COMPLAINTS_SECOND_PERSON_NEEDED', said: { people: ['reg'] } },
    ],
  },
  {
    ...{ row: '44b', path: ANNULLED, act: tell, on: '2027-01-14', to: 'final' },
    refused: [
      NO_REASONS,
      { code: 'COMPLAINTS_NOT_NOW', path: SUSPENDED, on: '2027-01-10' },
      { code: 'COMPLAINTS_RECIPIENTS_TOLD', path: [...ANNULLED, [tell, '2027-01-12']] },
    ],
  },
];
