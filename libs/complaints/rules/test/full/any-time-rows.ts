import { step, type Timed } from './given.js';
import { CHARGED, DECIDED, DISCLOSED, IN_TRIAGE, INVESTIGATED, READY } from './paths.js';
import type { Row } from './rows.js';

const NO_REASONS = { code: 'COMPLAINTS_REASONS_MISSING', said: { reasoned: false } };
const proposeStay = step('propose-stay', 'registrar', { stay: 'court' });
const stay = step('stay', 'assessor', { people: ['as-lay'] });
const proposed: readonly Timed[] = [...INVESTIGATED, [proposeStay, '2026-04-10']];
const stayed: readonly Timed[] = [...proposed, [stay, '2026-04-12']];
const final: readonly Timed[] = [...DECIDED, [step('appeal-time-runs-out', 'time'), '2026-11-20']];
const proposeWithdrawal = step('propose-withdrawal', 'registrar');
const toPublish: readonly Timed[] = [...final, [proposeWithdrawal, '2026-11-21']];
const publish = step('put-withdrawal-in-force', 'registrar', { people: ['reg-2'] });

/** Rows 36 and 40 to 42: what may happen at almost any time. */
export const ANY_TIME_ROWS: readonly Row[] = [
  // After charges too the body chooses whether it goes on: with reasons either way.
  {
    ...{ row: '40c', path: READY, on: '2026-10-05', to: 'closed-withdrawn' },
    act: step('complainant-withdraws', 'registrar'),
    refused: [NO_REASONS, { code: 'COMPLAINTS_NOT_NOW', path: DECIDED, on: '2026-10-23' }],
  },
  {
    row: '40b',
    path: CHARGED,
    act: step('go-on-alone', 'registrar'),
    on: '2026-04-01',
    to: 'particulars',
    refused: [NO_REASONS],
  },
  { row: '41', path: DISCLOSED, act: step('respondent-leaves', 'registrar'), on: '2026-06-10', to: 'case-to-answer' },
  { row: '15c', path: IN_TRIAGE, act: step('tell-complainant', 'case-manager'), on: '2026-03-20', to: 'triage' },
  {
    ...{ row: '42a', path: INVESTIGATED, act: proposeStay, on: '2026-04-10', to: 'investigation' },
    refused: [
      NO_REASONS,
      { code: 'COMPLAINTS_STAY_MISSING', said: { stay: undefined } },
      { code: 'COMPLAINTS_STAYED_ALREADY', path: stayed, on: '2026-04-13' },
    ],
  },
  {
    ...{ row: '42', path: proposed, act: stay, on: '2026-04-12', to: 'investigation' },
    refused: [
      NO_REASONS,
      { code: 'COMPLAINTS_STAY_NOT_PROPOSED', path: INVESTIGATED },
      { code: 'COMPLAINTS_STAYED_ALREADY', path: stayed },
      {
        code: 'COMPLAINTS_NOT_THE_CHAIR',
        with: (theCase) => ({
          ...theCase,
          everHeld: theCase.everHeld.map((one) => (one.personId === 'as-lay' ? { ...one, personId: 'p-lay' } : one)),
        }),
        said: { by: { as: 'panel', personIds: ['p-lay'] } } as object,
      },
    ],
  },
  {
    ...{
      row: '42b',
      path: stayed,
      act: step('keep-stay', 'panel', { people: ['chair'] }),
      on: '2026-07-01',
      to: 'investigation',
    },
    refused: [
      NO_REASONS,
      { code: 'COMPLAINTS_NOT_STAYED', path: proposed },
      { code: 'COMPLAINTS_NOT_THE_CHAIR', said: { people: ['p-coach'] } },
    ],
  },
  {
    ...{
      row: '42c',
      path: stayed,
      act: step('lift-stay', 'panel', { people: ['chair'] }),
      on: '2026-07-01',
      to: 'investigation',
    },
    refused: [
      NO_REASONS,
      { code: 'COMPLAINTS_NOT_STAYED', path: proposed },
      { code: 'COMPLAINTS_NOT_THE_CHAIR', said: { people: ['p-coach'] } },
    ],
  },
  {
    ...{ row: '36a', path: final, act: proposeWithdrawal, on: '2026-11-21', to: 'final' },
    refused: [
      { code: 'COMPLAINTS_NO_WITHDRAWAL_DECIDED', path: READY, on: '2026-10-10' },
      { code: 'COMPLAINTS_NOT_NOTIFIED', path: READY, on: '2026-10-10' },
      { code: 'COMPLAINTS_NOT_FINAL', path: DECIDED, on: '2026-11-01' },
    ],
  },
  {
    ...{ row: '36', path: toPublish, act: publish, on: '2026-11-22', to: 'final' },
    refused: [
      { code: 'COMPLAINTS_NO_WITHDRAWAL_DECIDED', path: READY, on: '2026-10-10' },
      { code: 'COMPLAINTS_SECOND_PERSON_NEEDED', said: { people: ['reg'] } },
      { code: 'COMPLAINTS_STEP_MISSING', path: READY, on: '2026-10-10' },
    ],
  },
  {
    ...{ row: '36b', path: [...toPublish, [publish, '2026-11-22']], on: '2026-11-22', to: 'closed-complete' },
    act: step('complete', 'time'),
    refused: [{ code: 'COMPLAINTS_NOT_IN_FORCE', path: toPublish }],
  },
];
