import type { Case } from '../../src/case.js';
import { step, type Timed } from './given.js';
import { appeal, APPEALED, BREACH, decide, DECIDED, notify } from './paths.js';
import type { Row } from './rows.js';

const NO_REASONS = { code: 'COMPLAINTS_REASONS_MISSING', said: { reasoned: false } };
const OF_PANEL = [NO_REASONS, { code: 'COMPLAINTS_PANEL_INCOMPLETE', said: { people: ['a1', 'a2'] } }] as const;
const vary = step('vary-on-appeal', 'appeal-panel', { outcome: 'withdrawal' });
const varied: readonly Timed[] = [...APPEALED, [vary, '2027-01-10']];
const untold: readonly Timed[] = [...BREACH, [decide, '2026-10-21']];

const hear = step('hear-appeal', 'appeal-panel');
const withoutOneOfAppeal = (theCase: Case): Case => ({
  ...theCase,
  everHeld: theCase.everHeld.filter(({ personId }) => personId !== 'a3'),
});
const heard: readonly Timed[] = [...APPEALED, [hear, '2026-12-01']];

/** Rows 33 to 35: the appeal. */
export const APPEAL_ROWS: readonly Row[] = [
  {
    ...{ row: '33', path: DECIDED, act: appeal, on: '2026-11-19', to: 'appeal' },
    refused: [
      { code: 'COMPLAINTS_NOT_NOTIFIED', path: untold },
      { code: 'COMPLAINTS_APPEAL_TIME_OVER', on: '2026-11-20' },
      { code: 'COMPLAINTS_APPEAL_GROUND_MISSING', said: { appealGround: undefined } },
      { code: 'COMPLAINTS_APPEALED_ALREADY', path: [...varied, [notify, '2027-01-11']], on: '2027-01-12' },
    ],
  },
  // The body appeals too, where a decision does not protect the public; a complainant can ask it to.
  {
    ...{ row: '33b', path: DECIDED, on: '2026-11-19', to: 'appeal' },
    act: step('appeal', 'registrar', { appealGround: 'sanction' }),
    refused: [
      { code: 'COMPLAINTS_NOT_NOTIFIED', path: untold },
      { code: 'COMPLAINTS_APPEAL_TIME_OVER', on: '2026-11-20' },
      { code: 'COMPLAINTS_APPEAL_GROUND_MISSING', said: { appealGround: undefined } },
      { code: 'COMPLAINTS_APPEALED_ALREADY', path: [...varied, [notify, '2027-01-11']], on: '2027-01-12' },
    ],
  },
  {
    ...{
      row: '33c',
      path: DECIDED,
      act: step('ask-body-to-appeal', 'complainant'),
      on: '2026-11-19',
      to: 'determined',
    },
    refused: [
      { code: 'COMPLAINTS_NOT_NOTIFIED', path: untold },
      { code: 'COMPLAINTS_APPEAL_TIME_OVER', on: '2026-11-20' },
    ],
  },
  {
    ...{ row: '34', path: APPEALED, act: step('refuse-leave', 'reviewer'), on: '2026-11-20', to: 'final' },
    refused: [NO_REASONS, { code: 'COMPLAINTS_APPEAL_HEARD', path: heard, on: '2026-12-02' }],
  },
  {
    ...{ row: '35', path: APPEALED, act: step('confirm-on-appeal', 'appeal-panel'), on: '2027-01-10', to: 'final' },
    refused: OF_PANEL,
  },
  {
    ...{ row: '35b', path: APPEALED, on: '2027-01-10', to: 'closed-quashed' },
    act: step('quash-on-appeal', 'appeal-panel'),
    refused: OF_PANEL,
  },
  {
    ...{ row: '35c', path: APPEALED, act: vary, on: '2027-01-10', to: 'determined' },
    refused: [...OF_PANEL, { code: 'COMPLAINTS_OUTCOME_MISSING', said: { outcome: undefined } }],
  },
  {
    ...{ row: '35d', path: [...varied, [notify, '2027-01-11']], on: '2027-01-11', to: 'final' },
    act: step('varied-is-final', 'time'),
    refused: [
      { code: 'COMPLAINTS_NOT_VARIED', path: DECIDED, on: '2026-10-22' },
      { code: 'COMPLAINTS_NOT_NOTIFIED', path: varied },
      {
        code: 'COMPLAINTS_NO_SANCTION_DECIDED',
        path: [...APPEALED, [{ ...vary, outcome: 'no-breach' }, '2027-01-10'], [notify, '2027-01-11']],
      },
    ],
  },
  {
    ...{ row: '35f', path: APPEALED, act: hear, on: '2026-12-01', to: 'appeal' },
    refused: [
      { code: 'COMPLAINTS_APPEAL_HEARD', path: heard, on: '2026-12-02' },
      { code: 'COMPLAINTS_PANEL_INCOMPLETE', with: withoutOneOfAppeal },
    ],
  },
  {
    ...{ row: '35e', path: APPEALED, act: step('remit', 'appeal-panel'), on: '2027-01-10', to: 'listed' },
    refused: OF_PANEL,
  },
];
