import { step, type Timed } from './given.js';
import { CHARGED, DECIDED, INVESTIGATED, NO_CASE, RECEIVED, screenRisk } from './paths.js';
import type { Row } from './rows.js';

const NO_REASONS = { code: 'COMPLAINTS_REASONS_MISSING', said: { reasoned: false } };
const NO_GROUND = { code: 'COMPLAINTS_GROUND_MISSING', said: { ground: undefined } };
const ONE_ALONE = { code: 'COMPLAINTS_PANEL_INCOMPLETE', said: { people: ['i1'] } };
const ground = { ground: 'public-protection' } as const;
const propose = step('propose-measure', 'registrar', ground);
const proposed: readonly Timed[] = [...INVESTIGATED, [propose, '2026-04-10']];
const answer = step('answer-measure', 'respondent');
const answered: readonly Timed[] = [...proposed, [answer, '2026-04-14']];
const impose = step('impose-measure', 'interim-panel');
const imposed: readonly Timed[] = [...answered, [impose, '2026-04-20']];
const notifyMeasure = step('notify-measure', 'case-manager');
const inForce: readonly Timed[] = [...imposed, [notifyMeasure, '2026-04-21']];
const looked: readonly Timed[] = [...INVESTIGATED, [screenRisk, '2026-04-10']];
const noMeasure = step('find-no-measure', 'registrar');
const order = step('order-urgent-measure', 'registrar', ground);
const ordered: readonly Timed[] = [...CHARGED, [order, '2026-03-20']];
const confirm = step('confirm-urgent-measure', 'registrar', { people: ['reg-2'] });
const urgent: readonly Timed[] = [...ordered, [confirm, '2026-03-20']];
const lift = step('lift-measure', 'interim-panel');
const published: readonly Timed[] = [
  ...DECIDED.slice(0, 6),
  [propose, '2026-04-10'],
  ...DECIDED.slice(6),
  [step('appeal-time-runs-out', 'time'), '2026-11-20'],
  [step('propose-withdrawal', 'registrar'), '2026-11-21'],
  [step('put-withdrawal-in-force', 'registrar', { people: ['reg-2'] }), '2026-11-22'],
];

/** The protective track: its rows have no numbers in the reference, and are named P1 to P9 in its order. */
export const MEASURE_ROWS: readonly Row[] = [
  // The risk is looked at again whenever something new is known, and not at receipt alone.
  {
    ...{ row: 'P1', path: INVESTIGATED, act: screenRisk, on: '2026-04-10', to: 'investigation', measure: 'screened' },
    refused: [
      { code: 'COMPLAINTS_RISK_MISSING', said: { risk: undefined } },
      { code: 'COMPLAINTS_NOT_NOW', path: NO_CASE, on: '2026-07-01' },
    ],
  },
  // Looked at again while a measure holds, the risk takes nothing from it.
  {
    ...{ row: 'P1a', path: inForce, act: screenRisk, on: '2026-05-04', to: 'investigation', measure: 'in-force' },
    refused: [{ code: 'COMPLAINTS_RISK_MISSING', said: { risk: undefined } }],
  },
  {
    ...{ row: 'P2', path: looked, act: noMeasure, on: '2026-04-10', to: 'investigation', measure: 'none' },
    refused: [
      NO_REASONS,
      { code: 'COMPLAINTS_NO_SCREENING', path: RECEIVED },
      { code: 'COMPLAINTS_NO_SCREENING', path: [...looked, [noMeasure, '2026-04-10']] },
      { code: 'COMPLAINTS_NO_SCREENING', path: proposed },
      { code: 'COMPLAINTS_NO_SCREENING', path: [...inForce, [screenRisk, '2026-05-04']], on: '2026-05-04' },
      { code: 'COMPLAINTS_NO_SCREENING', path: [...ordered, [screenRisk, '2026-03-20']] },
    ],
  },
  {
    ...{ row: 'P3', path: INVESTIGATED, act: propose, on: '2026-04-10', to: 'investigation', measure: 'proposed' },
    refused: [NO_REASONS, NO_GROUND],
  },
  {
    ...{ row: 'P3a', path: proposed, act: answer, on: '2026-04-14', to: 'investigation', measure: 'proposed' },
    refused: [
      { code: 'COMPLAINTS_NO_MEASURE', path: INVESTIGATED },
      { code: 'COMPLAINTS_MEASURE_ANSWERED', path: answered },
    ],
  },
  {
    ...{ row: 'P4', path: ordered, act: confirm, on: '2026-03-20', to: 'particulars', measure: 'provisional' },
    refused: [{ code: 'COMPLAINTS_SECOND_OFFICER_NEEDED', said: { people: ['reg'] } }],
  },
  {
    ...{ row: 'P4a', path: CHARGED, act: order, on: '2026-03-20', to: 'particulars', measure: 'urgent' },
    refused: [NO_REASONS, NO_GROUND],
  },
  {
    ...{ row: 'P5', path: answered, act: impose, on: '2026-04-20', to: 'investigation', measure: 'imposed' },
    refused: [NO_REASONS, ONE_ALONE, { code: 'COMPLAINTS_MEASURE_NOT_HEARD', on: '2026-04-16' }],
  },
  {
    ...{ row: 'P5a', path: proposed, on: '2026-04-20', to: 'investigation', measure: 'none' },
    act: step('refuse-measure', 'interim-panel'),
    refused: [NO_REASONS, ONE_ALONE],
  },
  { row: 'P5b', path: imposed, act: notifyMeasure, on: '2026-04-21', to: 'investigation', measure: 'in-force' },
  {
    ...{ row: 'P6', path: inForce, on: '2026-09-01', to: 'investigation', measure: 'in-force' },
    act: step('keep-measure', 'interim-panel'),
    refused: [NO_REASONS, ONE_ALONE, { code: 'COMPLAINTS_MEASURE_NOT_HEARD', path: urgent, on: '2026-03-21' }],
  },
  {
    ...{ row: 'P6a', path: inForce, act: lift, on: '2026-09-01', to: 'investigation', measure: 'none' },
    refused: [NO_REASONS, ONE_ALONE],
  },
  // A review that nobody held in six months ends it, as eighteen months do, and an emergency that nobody heard in fourteen days.
  {
    ...{ row: 'P7', path: inForce, on: '2026-10-22', to: 'investigation', measure: 'none' },
    act: step('measure-lapses', 'time'),
    refused: [
      { code: 'COMPLAINTS_MEASURE_TIME_RUNS', on: '2026-10-21' },
      { code: 'COMPLAINTS_MEASURE_TIME_RUNS', path: urgent, on: '2026-04-03' },
    ],
  },
  {
    ...{ row: 'P8', path: published, on: '2026-11-22', to: 'final', measure: 'none' },
    act: step('measure-ends', 'time'),
    refused: [{ code: 'COMPLAINTS_MEASURE_GOES_ON', path: inForce, on: '2026-09-01' }],
  },
];
