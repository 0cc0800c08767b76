import { EMPTY, step, type Timed } from './given.js';
import {
  AMENDABLE,
  approve,
  caseToAnswer,
  CHARGED,
  disclose,
  DISCLOSED,
  IN_TRIAGE,
  INVESTIGATED,
  noCase,
  offer,
  OFFERED,
  prove,
  reply,
  report,
  REPORTED,
  serve,
} from './paths.js';
import type { Row } from './rows.js';
import { FULL } from '../../src/case.js';

const served: readonly Timed[] = [...IN_TRIAGE, [serve, '2026-03-16']];
const proposeAmendment = step('propose-amendment', 'investigator');
const amended: readonly Timed[] = [
  ...AMENDABLE,
  [step('amend-charges', 'registrar', { inWriting: true }), '2026-04-22'],
];
const JUDGING = { ...EMPTY, procedure: { ...FULL, routes: ['disciplinary', 'judgment'] as const } };
const byJudgment: readonly Timed[] = [
  ...IN_TRIAGE,
  [{ ...serve, route: 'judgment' }, '2026-03-16'],
  [prove, '2026-03-18'],
  [reply, '2026-04-02'],
];
const NO_REASONS = { code: 'COMPLAINTS_REASONS_MISSING', said: { reasoned: false } };
/** The two assessors, and the ways in which they are not of one mind. */
const TWO_ASSESSORS = [
  { code: 'COMPLAINTS_COMMENTS_TIME_RUNS', on: '2026-06-17' },
  { code: 'COMPLAINTS_ASSESSORS_DIFFER', said: { people: ['as-coach'] } },
  { code: 'COMPLAINTS_ASSESSORS_DIFFER', said: { people: ['as-coach', 'as-coach'] } },
  NO_REASONS,
] as const;

/** Rows 13 to 23: from the service of charges to whether there is a case to answer. */
export const ASSESSMENT_ROWS: readonly Row[] = [
  {
    ...{ row: '13b', path: served, act: prove, on: '2026-03-18', to: 'particulars' },
    refused: [{ code: 'COMPLAINTS_SERVICE_PROVED', path: CHARGED }],
  },
  {
    ...{ row: '14', path: CHARGED, act: reply, on: '2026-04-02', to: 'investigation' },
    refused: [{ code: 'COMPLAINTS_SERVICE_NOT_PROVED', path: served }],
  },
  {
    ...{ row: '14b', path: CHARGED, on: '2026-04-16', to: 'investigation' },
    act: step('reply-time-runs-out', 'time'),
    refused: [
      { code: 'COMPLAINTS_REPLY_TIME_RUNS', on: '2026-04-15' },
      { code: 'COMPLAINTS_REPLY_TIME_RUNS', path: served },
    ],
  },
  {
    ...{ row: '15a', path: INVESTIGATED, act: proposeAmendment, on: '2026-04-20', to: 'investigation' },
    refused: [NO_REASONS],
  },
  {
    ...{ row: '15', path: AMENDABLE, on: '2026-04-22', to: 'particulars' },
    act: step('amend-charges', 'registrar', { inWriting: true }),
    refused: [
      { code: 'COMPLAINTS_AMENDMENT_NOT_PROPOSED', path: INVESTIGATED },
      { code: 'COMPLAINTS_CHARGES_NOT_WRITTEN', said: { inWriting: false } },
    ],
  },
  // Amended charges are served anew: nobody replies to what they have not been given.
  {
    ...{ row: '15b', path: [...amended, [prove, '2026-04-24']], act: reply, on: '2026-05-02', to: 'investigation' },
    refused: [{ code: 'COMPLAINTS_SERVICE_NOT_PROVED', path: amended }],
  },
  {
    ...{ row: '16', path: INVESTIGATED, act: report, on: '2026-06-01', to: 'investigation-reported' },
    refused: [
      { code: 'COMPLAINTS_REPORT_NOT_FACTS', said: { factsOnly: false } },
      { code: 'COMPLAINTS_EXHIBITS_NOT_HASHED', said: { exhibitsHashed: false } },
    ],
  },
  {
    ...{ row: '17a', path: REPORTED, act: approve, on: '2026-06-02', to: 'investigation-reported' },
    refused: [NO_REASONS],
  },
  {
    ...{
      row: '17',
      path: [...REPORTED, [approve, '2026-06-02']],
      act: disclose,
      on: '2026-06-03',
      to: 'case-to-answer',
    },
    refused: [{ code: 'COMPLAINTS_DISCLOSURE_NOT_APPROVED', path: REPORTED }],
  },
  {
    ...{ row: '17b', path: DISCLOSED, act: step('comment', 'respondent'), on: '2026-06-17', to: 'case-to-answer' },
    refused: [{ code: 'COMPLAINTS_COMMENTS_TIME_OVER', on: '2026-06-18' }],
  },
  {
    ...{ row: '17c', path: DISCLOSED, act: step('comment', 'complainant'), on: '2026-06-17', to: 'case-to-answer' },
    refused: [{ code: 'COMPLAINTS_COMMENTS_TIME_OVER', on: '2026-06-18' }],
  },
  { row: '18', path: DISCLOSED, act: noCase, on: '2026-06-18', to: 'closed-no-case', refused: TWO_ASSESSORS },
  {
    ...{ row: '19', path: DISCLOSED, on: '2026-06-18', to: 'closed-advice' },
    act: step('close-with-advice', 'assessor'),
    refused: TWO_ASSESSORS,
  },
  {
    ...{ row: '20', path: DISCLOSED, act: offer, on: '2026-06-18', to: 'agreed-outcome' },
    refused: [
      ...TWO_ASSESSORS,
      { code: 'COMPLAINTS_FACTS_NOT_ADMITTED', said: { admitted: false } },
      { code: 'COMPLAINTS_OUTCOME_MISSING', said: { outcome: undefined } },
      { code: 'COMPLAINTS_OFFER_TOO_HARD', said: { outcome: 'withdrawal' } },
    ],
  },
  {
    ...{ row: '20b', path: DISCLOSED, on: '2026-06-18', to: 'agreed-outcome' },
    act: step('offer-agreed-outcome', 'assessor', { admitted: true, outcome: 'withdrawal', asked: true }),
    refused: [
      ...TWO_ASSESSORS,
      { code: 'COMPLAINTS_FACTS_NOT_ADMITTED', said: { admitted: false } },
      { code: 'COMPLAINTS_OUTCOME_MISSING', said: { outcome: undefined } },
      { code: 'COMPLAINTS_OFFER_TOO_HARD', said: { asked: false } },
    ],
  },
  { row: '21', path: OFFERED, act: step('accept-agreed-outcome', 'respondent'), on: '2026-06-30', to: 'determined' },
  { row: '22', path: OFFERED, act: step('refuse-agreed-outcome', 'respondent'), on: '2026-06-30', to: 'listed' },
  {
    ...{ row: '22b', path: OFFERED, on: '2026-07-17', to: 'listed' },
    act: step('agreed-outcome-time-runs-out', 'time'),
    refused: [{ code: 'COMPLAINTS_OFFER_TIME_RUNS', on: '2026-07-16' }],
  },
  // The way by judgment, where the body opened it: what a court found is not investigated again.
  {
    ...{ row: '14j', from: JUDGING, path: byJudgment, on: '2026-04-20', to: 'listed' },
    act: step('list-on-judgment', 'registrar'),
    refused: [NO_REASONS, { code: 'COMPLAINTS_NOT_BY_JUDGMENT', path: INVESTIGATED }],
  },
  { row: '23', path: DISCLOSED, act: caseToAnswer, on: '2026-06-18', to: 'listed', refused: TWO_ASSESSORS },
  // Where the two differ a third, who is neither the panel's chair nor of the panel, stands with one of them.
  {
    ...{ row: '23b', path: DISCLOSED, on: '2026-06-18', to: 'listed' },
    act: step('find-case-to-answer', 'assessor', { people: ['as-third', 'as-lay'] }),
    refused: TWO_ASSESSORS,
  },
];
