import { termsOf } from '../../src/sanctions/terms.js';
import { step, type Timed } from './given.js';
import { applyToBeRestored, EXCLUDED, RECORDED, RESTORABLE_ON, RESTORING, SUSPENDED, WITHDRAWN } from './paths.js';
import type { Row } from './rows.js';

const NO_REASONS = { code: 'COMPLAINTS_REASONS_MISSING', said: { reasoned: false } };
const TOO_FEW = { code: 'COMPLAINTS_PANEL_INCOMPLETE', said: { people: ['s1', 's2'] } };
const over: Timed = [step('complete', 'time'), '2027-05-22'];
/** Three who refused it once, and the day from which it may be asked for again. */
const refused: readonly Timed[] = [...RESTORING, [step('refuse-restoration', 'sanction-panel'), '2031-12-10']];
const AGAIN_ON = '2032-12-10';
const NOT_NEW = {
  code: 'COMPLAINTS_RESTORERS_NOT_NEW',
  path: [...refused, [applyToBeRestored, AGAIN_ON]],
  on: '2032-12-20',
} as const;
/** Excluded from membership while a request waited. */
const excludedMeanwhile: readonly Timed[] = [
  ...RECORDED,
  [applyToBeRestored, RESTORABLE_ON],
  [step('confirm-exclusion', 'registrar', { people: ['reg-2'] }), '2031-12-01'],
];
const BY_STATUTES = { code: 'COMPLAINTS_RESTORED_BY_STATUTES', path: EXCLUDED } as const;
const suspension = termsOf('suspension', { months: 6 });

/** Rows 45 and 46: whoever lost an accreditation asks to be restored, and a panel of others decides. */
export const RESTORATION_ROWS: readonly Row[] = [
  {
    ...{ row: '45', path: WITHDRAWN, act: applyToBeRestored, on: RESTORABLE_ON, to: 'closed-complete' },
    restoration: 'asked',
    refused: [
      ...[NO_REASONS, BY_STATUTES],
      { code: 'COMPLAINTS_RESTORATION_TOO_EARLY', on: '2031-11-21' },
      { code: 'COMPLAINTS_NOTHING_TO_RESTORE', path: [...SUSPENDED, over], on: '2032-01-10' },
      { code: 'COMPLAINTS_NOT_NOW', path: RESTORING, on: '2031-12-01' },
    ],
  },
  {
    ...{ row: '45b', path: refused, act: applyToBeRestored, on: AGAIN_ON, to: 'closed-complete' },
    restoration: 'asked',
    refused: [
      ...[NO_REASONS, BY_STATUTES],
      { code: 'COMPLAINTS_RESTORATION_TOO_EARLY', on: '2032-12-09' },
      { code: 'COMPLAINTS_NOTHING_TO_RESTORE', path: [...SUSPENDED, over], on: '2032-01-10' },
    ],
  },
  {
    ...{ row: '46', path: RESTORING, on: '2031-12-10', to: 'closed-complete' },
    act: step('grant-restoration', 'sanction-panel'),
    restoration: 'granted',
    refused: [
      ...[NO_REASONS, TOO_FEW, NOT_NEW, { ...BY_STATUTES, path: excludedMeanwhile }],
      { code: 'COMPLAINTS_SANCTION_NOT_HERE', said: { sanction: suspension } },
      { code: 'COMPLAINTS_NOT_NOW', path: WITHDRAWN },
    ],
  },
  {
    ...{ row: '46b', path: RESTORING, on: '2031-12-10', to: 'closed-complete' },
    act: step('refuse-restoration', 'sanction-panel'),
    restoration: 'refused',
    refused: [NO_REASONS, TOO_FEW, NOT_NEW, { code: 'COMPLAINTS_NOT_NOW', path: WITHDRAWN }],
  },
];
