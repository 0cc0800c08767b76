import { step, type Timed } from './given.js';
import { BREACH, decide, DECIDED, DELIBERATING, findBreach, findFacts, notify, openHistory } from './paths.js';
import type { Row } from './rows.js';

const NO_REASONS = { code: 'COMPLAINTS_REASONS_MISSING', said: { reasoned: false } };
const NO_MAJORITY = { code: 'COMPLAINTS_NO_MAJORITY', said: { people: ['chair'] } };
const unproven: readonly Timed[] = [...DELIBERATING, [{ ...findFacts, proven: false }, '2026-10-20']];
const proven: readonly Timed[] = [...DELIBERATING, [findFacts, '2026-10-20']];
const noBreach: readonly Timed[] = [...proven, [{ ...findBreach, breach: false }, '2026-10-20']];
const unopened: readonly Timed[] = [...proven, [findBreach, '2026-10-20']];
const acquit = step('decide', 'panel', { outcome: 'no-breach' });
const decided: readonly Timed[] = [...BREACH, [decide, '2026-10-21']];
const acquitted: readonly Timed[] = [...unproven, [acquit, '2026-10-21']];
const OF_DECIDING = [
  NO_REASONS,
  { code: 'COMPLAINTS_OUTCOME_MISSING', said: { outcome: undefined } },
  NO_MAJORITY,
] as const;

/** Rows 30 to 32: the decision. */
export const DECISION_ROWS: readonly Row[] = [
  {
    ...{ row: '30a', path: DELIBERATING, act: findFacts, on: '2026-10-21', to: 'deliberation' },
    refused: [
      NO_REASONS,
      NO_MAJORITY,
      { code: 'COMPLAINTS_FACTS_NOT_SAID', said: { proven: undefined } },
      { code: 'COMPLAINTS_FACTS_FOUND', path: proven },
    ],
  },
  {
    ...{ row: '30b', path: proven, act: findBreach, on: '2026-10-21', to: 'deliberation' },
    refused: [
      NO_REASONS,
      NO_MAJORITY,
      { code: 'COMPLAINTS_FACTS_NOT_PROVEN', path: DELIBERATING },
      { code: 'COMPLAINTS_FACTS_NOT_PROVEN', path: unproven },
      { code: 'COMPLAINTS_BREACH_NOT_SAID', said: { breach: undefined } },
      { code: 'COMPLAINTS_BREACH_FOUND', path: unopened },
    ],
  },
  // Invariant 9: earlier findings stay closed until the facts and the breach are decided.
  {
    ...{ row: '30c', path: unopened, act: openHistory, on: '2026-10-21', to: 'deliberation' },
    refused: [
      { code: 'COMPLAINTS_NO_BREACH_YET', path: DELIBERATING },
      { code: 'COMPLAINTS_NO_BREACH_YET', path: proven },
      { code: 'COMPLAINTS_NO_BREACH_YET', path: noBreach },
      { code: 'COMPLAINTS_HISTORY_OPENED', path: BREACH },
    ],
  },
  {
    ...{ row: '30', path: BREACH, act: decide, on: '2026-10-21', to: 'determined' },
    refused: [
      ...OF_DECIDING,
      { code: 'COMPLAINTS_OUTCOME_DOES_NOT_FOLLOW', path: unopened },
      { code: 'COMPLAINTS_OUTCOME_DOES_NOT_FOLLOW', path: noBreach },
      { code: 'COMPLAINTS_OUTCOME_DOES_NOT_FOLLOW', said: { outcome: 'no-breach' } },
      { code: 'COMPLAINTS_NO_REINFORCED_MAJORITY', said: { people: ['chair', 'p-coach'] } },
    ],
  },
  // Two of three are enough where the lay member is one of them.
  {
    ...{ row: '30d', path: BREACH, on: '2026-10-21', to: 'determined' },
    act: step('decide', 'panel', { outcome: 'withdrawal', people: ['p-coach', 'p-lay'] }),
    refused: [
      ...OF_DECIDING,
      { code: 'COMPLAINTS_OUTCOME_DOES_NOT_FOLLOW', path: unopened },
      { code: 'COMPLAINTS_NO_REINFORCED_MAJORITY', said: { people: ['chair', 'p-coach'] } },
    ],
  },
  // For what ends nothing any two are enough.
  {
    ...{ row: '30e', path: noBreach, on: '2026-10-21', to: 'determined' },
    act: step('decide', 'panel', { outcome: 'no-breach', people: ['chair', 'p-coach'] }),
    refused: [
      ...OF_DECIDING,
      { code: 'COMPLAINTS_OUTCOME_DOES_NOT_FOLLOW', path: DELIBERATING },
      { code: 'COMPLAINTS_NO_REINFORCED_MAJORITY', path: BREACH, said: { outcome: 'withdrawal' } },
    ],
  },
  {
    ...{ row: '31a', path: decided, act: notify, on: '2026-10-22', to: 'determined' },
    refused: [{ code: 'COMPLAINTS_ALREADY_NOTIFIED', path: DECIDED }],
  },
  {
    ...{ row: '31', act: step('close-no-breach', 'time'), on: '2026-10-22', to: 'closed-no-breach' },
    path: [...acquitted, [notify, '2026-10-22']],
    refused: [
      { code: 'COMPLAINTS_NOT_NOTIFIED', path: acquitted },
      { code: 'COMPLAINTS_BREACH_WAS_FOUND', path: DECIDED },
    ],
  },
  {
    ...{ row: '32', path: DECIDED, act: step('appeal-time-runs-out', 'time'), on: '2026-11-20', to: 'final' },
    refused: [
      { code: 'COMPLAINTS_APPEAL_TIME_RUNS', on: '2026-11-19' },
      { code: 'COMPLAINTS_NOT_NOTIFIED', path: decided },
      { code: 'COMPLAINTS_NO_SANCTION_DECIDED', path: [...acquitted, [notify, '2026-10-22']] },
    ],
  },
];
