import { termsOf } from '../../src/sanctions/terms.js';
import { step, type Timed } from './given.js';
import { ASKED_TO_LEAVE, askToLeave, DELIBERATING, DISCLOSED, LEFT, letLeave, NAMED, OFFERED } from './paths.js';
import type { Row } from './rows.js';

const NO_REASONS = { code: 'COMPLAINTS_REASONS_MISSING', said: { reasoned: false } };
const TOO_FEW = { code: 'COMPLAINTS_PANEL_INCOMPLETE', said: { people: ['s1', 's2'] } };
const NOBODY = { code: 'COMPLAINTS_NOBODY_LEAVES', path: NAMED };
const refuse = step('refuse-leaving', 'sanction-panel');
const refused: readonly Timed[] = [...ASKED_TO_LEAVE, [refuse, '2026-08-03']];
const again: readonly Timed[] = [...refused, [askToLeave, '2026-08-10']];
const takeBack = step('take-back-leaving', 'respondent');
const NOT_NEW = { code: 'COMPLAINTS_RESTORERS_NOT_NEW', path: again, on: '2026-08-20' } as const;

/** Row 41 beside its flag, and row O12: whoever admits what they are charged with leaves where a panel of others agrees. */
export const LEAVING_ROWS: readonly Row[] = [
  {
    ...{ row: '41b', path: NAMED, act: askToLeave, on: '2026-07-20', to: 'listed' },
    refused: [
      NO_REASONS,
      { code: 'COMPLAINTS_FACTS_NOT_ADMITTED', said: { admitted: false } },
      { code: 'COMPLAINTS_LEAVING_ASKED', path: ASKED_TO_LEAVE, on: '2026-07-21' },
      { code: 'COMPLAINTS_LEAVING_ASKED_TWICE', path: [...again, [takeBack, '2026-08-11']], on: '2026-08-12' },
      ...[DISCLOSED, OFFERED].map((path) => ({ code: 'COMPLAINTS_NOT_NOW', path })),
      { code: 'COMPLAINTS_NOT_NOW', path: DELIBERATING, on: '2026-10-20' },
      { code: 'COMPLAINTS_NOT_NOW', path: LEFT, on: '2026-08-04' },
    ],
  },
  {
    ...{ row: '41c', path: ASKED_TO_LEAVE, act: takeBack, on: '2026-07-25', to: 'listed' },
    refused: [NOBODY, { code: 'COMPLAINTS_NOBODY_LEAVES', path: refused, on: '2026-08-04' }],
  },
  {
    ...{ row: '41d', path: ASKED_TO_LEAVE, act: letLeave, on: '2026-08-03', to: 'final' },
    refused: [
      ...[NO_REASONS, TOO_FEW, NOBODY, NOT_NEW],
      { code: 'COMPLAINTS_SANCTION_NOT_HERE', said: { sanction: termsOf('caution', { months: 12 }) } },
      { code: 'COMPLAINTS_SANCTION_NOT_HERE', said: { outcome: 'withdrawal' } },
    ],
  },
  {
    ...{ row: '41e', path: ASKED_TO_LEAVE, act: refuse, on: '2026-08-03', to: 'listed' },
    refused: [NO_REASONS, TOO_FEW, NOBODY, NOT_NEW],
  },
];
