import type { Case } from '../../src/case.js';
import { step, type Timed } from './given.js';
import {
  acknowledge,
  AGREED,
  IN_TRIAGE,
  LATE,
  RECEIVED,
  screenRisk,
  serve,
  submit,
  TALKING,
  TO_MERGE,
} from './paths.js';
import type { Row } from './rows.js';

const unscreened: readonly Timed[] = [...RECEIVED, [acknowledge, '2026-03-04']];
const atRisk: readonly Timed[] = [
  ...RECEIVED,
  [step('screen-risk', 'registrar', { risk: 'medium', features: [] }), '2026-03-03'],
  [acknowledge, '2026-03-04'],
];
const about = (feature: 'minor' | 'sexual'): readonly Timed[] => [
  ...RECEIVED,
  [step('screen-risk', 'registrar', { risk: 'low', features: [feature] }), '2026-03-03'],
  [acknowledge, '2026-03-04'],
];
const ask = step('ask-complainant', 'case-manager');
const close = step('close-inadmissible', 'registrar', { closure: 'not-of-the-code' });
const proposeClosure = step('propose-closure', 'registrar', { closure: 'not-of-the-code' });
const proposed: readonly Timed[] = [...atRisk, [proposeClosure, '2026-03-10']];
const openTalks = step('open-resolution', 'case-manager', { bothAgree: true });
const declineMerge = step('decline-merge', 'registrar');
const proposeMerge = step('propose-merge', 'case-manager', { bothTheirs: true });
/** The case manager is its registrar, too. */
const keptByOne = (theCase: Case): Case => ({
  ...theCase,
  everHeld: [...theCase.everHeld, { personId: 'csm', function: 'registrar', endedOn: null }],
});
const NO_REASONS = { code: 'COMPLAINTS_REASONS_MISSING', said: { reasoned: false } };

/** Rows 2 to 13 and 40: from receipt to charges, or to an end without any. */
export const TRIAGE_ROWS: readonly Row[] = [
  { row: '2', path: [], act: submit, on: '2026-03-02', to: 'received' },
  {
    ...{ row: '3', path: RECEIVED, act: screenRisk, on: '2026-03-03', to: 'received' },
    refused: [{ code: 'COMPLAINTS_RISK_MISSING', said: { risk: undefined } }],
  },
  {
    ...{ row: '4', path: RECEIVED, act: acknowledge, on: '2026-03-04', to: 'triage' },
    refused: [{ code: 'COMPLAINTS_CONFLICT_NOT_DECLARED', said: { noConflict: false } }],
  },
  {
    ...{ row: '5', path: IN_TRIAGE, act: ask, on: '2026-03-05', to: 'triage' },
    refused: [
      NO_REASONS,
      { code: 'COMPLAINTS_ASKED_TWICE', path: [...IN_TRIAGE, [ask, '2026-03-05'], [ask, '2026-03-05']] },
    ],
  },
  {
    ...{ row: '5b', act: step('complainant-answers', 'complainant'), on: '2026-03-06', to: 'triage' },
    path: [...IN_TRIAGE, [ask, '2026-03-05']],
    refused: [{ code: 'COMPLAINTS_NOTHING_ASKED', path: IN_TRIAGE }],
  },
  {
    ...{ row: '6a', path: atRisk, act: proposeClosure, on: '2026-03-10', to: 'triage' },
    refused: [NO_REASONS, { code: 'COMPLAINTS_CLOSURE_REASON_MISSING', said: { closure: undefined } }],
  },
  {
    ...{ row: '6', path: IN_TRIAGE, act: close, on: '2026-03-10', to: 'closed-inadmissible' },
    refused: [
      NO_REASONS,
      { code: 'COMPLAINTS_CLOSURE_REASON_MISSING', said: { closure: undefined } },
      { code: 'COMPLAINTS_RISK_NOT_SCREENED', path: unscreened },
      { code: 'COMPLAINTS_SECOND_REGISTRAR_NEEDED', path: atRisk },
      { code: 'COMPLAINTS_SECOND_REGISTRAR_NEEDED', path: proposed },
      {
        code: 'COMPLAINTS_SECOND_REGISTRAR_NEEDED',
        path: proposed,
        said: { people: ['reg-2'], closure: 'nothing-alleged' },
      },
    ],
  },
  {
    ...{ row: '6c', path: proposed, on: '2026-03-11', to: 'closed-inadmissible' },
    act: { ...close, by: { as: 'registrar', personIds: ['reg-2'] } },
    refused: [
      NO_REASONS,
      { code: 'COMPLAINTS_CLOSURE_REASON_MISSING', said: { closure: undefined } },
      { code: 'COMPLAINTS_RISK_NOT_SCREENED', path: unscreened },
      { code: 'COMPLAINTS_SECOND_REGISTRAR_NEEDED', said: { people: ['reg'] } },
    ],
  },
  {
    ...{ row: '7', path: IN_TRIAGE, on: '2026-03-10', to: 'triage-late' },
    act: step('find-late', 'registrar', { factsUntil: '2023-02-27' }),
    refused: [
      { code: 'COMPLAINTS_FACTS_NOT_TOO_OLD', said: { factsUntil: '2023-03-02' } },
      // Its last day is a Sunday: the Monday on which the complaint came in is in time.
      { code: 'COMPLAINTS_FACTS_NOT_TOO_OLD', said: { factsUntil: '2023-03-01' } },
      { code: 'COMPLAINTS_FACTS_NOT_TOO_OLD', said: { factsUntil: undefined } },
    ],
  },
  {
    ...{ row: '8', path: LATE, act: step('admit-late', 'assessor'), on: '2026-03-20', to: 'triage' },
    refused: [NO_REASONS],
  },
  {
    ...{
      row: '8b',
      path: LATE,
      act: step('close-out-of-time', 'assessor'),
      on: '2026-03-20',
      to: 'closed-out-of-time',
    },
    refused: [NO_REASONS],
  },
  {
    ...{ row: '9', path: IN_TRIAGE, on: '2026-03-10', to: 'closed-referred' },
    act: step('refer-elsewhere', 'registrar', { basis: 'consent' }),
    refused: [NO_REASONS, { code: 'COMPLAINTS_REFERRAL_BASIS_MISSING', said: { basis: undefined } }],
  },
  {
    ...{ row: '4a', path: IN_TRIAGE, act: proposeMerge, on: '2026-03-10', to: 'triage' },
    refused: [NO_REASONS, { code: 'COMPLAINTS_MERGE_NOT_CONFIRMED', said: { bothTheirs: false } }],
  },
  {
    ...{ row: '4b', path: TO_MERGE, act: step('merge', 'registrar'), on: '2026-03-11', to: 'closed-merged' },
    refused: [
      NO_REASONS,
      { code: 'COMPLAINTS_RISK_NOT_SCREENED', path: [...unscreened, [proposeMerge, '2026-03-10']] },
      { code: 'COMPLAINTS_MERGE_NOT_PROPOSED', path: IN_TRIAGE },
      { code: 'COMPLAINTS_MERGE_NOT_PROPOSED', path: [...TO_MERGE, [declineMerge, '2026-03-10']] },
      { code: 'COMPLAINTS_SECOND_PERSON_NEEDED', path: TO_MERGE, with: keptByOne, said: { people: ['csm'] } },
    ],
  },
  {
    ...{ row: '4d', path: TO_MERGE, act: declineMerge, on: '2026-03-11', to: 'triage' },
    refused: [
      NO_REASONS,
      { code: 'COMPLAINTS_MERGE_NOT_PROPOSED', path: IN_TRIAGE },
      { code: 'COMPLAINTS_MERGE_NOT_PROPOSED', path: [...TO_MERGE, [declineMerge, '2026-03-10']] },
      { code: 'COMPLAINTS_SECOND_PERSON_NEEDED', path: TO_MERGE, with: keptByOne, said: { people: ['csm'] } },
    ],
  },
  { row: '4c', path: IN_TRIAGE, act: step('join-complaint', 'registrar'), on: '2026-03-11', to: 'triage' },
  {
    ...{ row: '10', path: IN_TRIAGE, act: openTalks, on: '2026-03-10', to: 'local-resolution' },
    refused: [
      { code: 'COMPLAINTS_BOTH_MUST_AGREE', said: { bothAgree: false } },
      { code: 'COMPLAINTS_RISK_NOT_SCREENED', path: unscreened },
      { code: 'COMPLAINTS_RESOLUTION_NOT_HERE', path: about('minor') },
      { code: 'COMPLAINTS_RESOLUTION_NOT_HERE', path: about('sexual') },
      {
        code: 'COMPLAINTS_RESOLUTION_NOT_HERE',
        path: [...IN_TRIAGE, [step('screen-risk', 'registrar', { risk: 'high' }), '2026-03-05']],
      },
    ],
  },
  {
    ...{ row: '11a', path: TALKING, on: '2026-03-30', to: 'local-resolution' },
    act: step('agree-resolution', 'case-manager', { bothAgree: true }),
    refused: [{ code: 'COMPLAINTS_BOTH_MUST_AGREE', said: { bothAgree: false } }],
  },
  {
    ...{ row: '11', path: AGREED, act: step('close-resolved', 'registrar'), on: '2026-03-31', to: 'closed-resolved' },
    refused: [NO_REASONS, { code: 'COMPLAINTS_RESOLUTION_NOT_AGREED', path: TALKING }],
  },
  { row: '12', path: TALKING, act: step('end-resolution', 'case-manager'), on: '2026-03-20', to: 'triage' },
  {
    ...{ row: '12b', path: TALKING, on: '2026-04-22', to: 'triage' },
    act: step('resolution-time-runs-out', 'time'),
    refused: [{ code: 'COMPLAINTS_RESOLUTION_TIME_RUNS', on: '2026-04-21' }],
  },
  {
    ...{ row: '13', path: IN_TRIAGE, act: serve, on: '2026-03-16', to: 'particulars' },
    refused: [
      { code: 'COMPLAINTS_CHARGES_NOT_WRITTEN', said: { inWriting: false } },
      { code: 'COMPLAINTS_ROUTE_NOT_OPEN', said: { route: undefined } },
      // Decision: the way by judgment is closed until the body records its legal basis.
      { code: 'COMPLAINTS_ROUTE_NOT_OPEN', said: { route: 'judgment' } },
      {
        code: 'COMPLAINTS_RESPONDENT_NOT_NAMED',
        with: (theCase) => ({ ...theCase, everHeld: theCase.everHeld.filter((one) => one.function !== 'respondent') }),
      },
    ],
  },
  {
    ...{ row: '40', path: IN_TRIAGE, on: '2026-03-10', to: 'closed-withdrawn' },
    act: step('complainant-withdraws', 'registrar'),
    refused: [NO_REASONS],
  },
];
