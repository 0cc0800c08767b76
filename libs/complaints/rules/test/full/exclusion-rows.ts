import { step, type Timed } from './given.js';
import { confirmExclusion, EXCLUDED, RECOMMENDED, recordExclusion, RECORDED, WITHDRAWN } from './paths.js';
import type { Row } from './rows.js';

const ANNULLED: readonly Timed[] = [
  ...RECORDED,
  [step('propose-annulment', 'registrar'), '2026-12-17'],
  [step('annul-sanction', 'registrar', { people: ['reg-2'] }), '2026-12-18'],
];
const NOT_RECOMMENDED = { code: 'COMPLAINTS_EXCLUSION_NOT_RECOMMENDED', path: WITHDRAWN } as const;
const CONFIRMED = { code: 'COMPLAINTS_EXCLUSION_CONFIRMED', path: EXCLUDED, on: '2026-12-18' } as const;

/** O10 of the catalogue, after the withdrawal of row 36: what the organ named by the statutes decided is recorded by one registrar and confirmed by another. */
export const EXCLUSION_ROWS: readonly Row[] = [
  {
    ...{ row: '36e', path: RECOMMENDED, act: recordExclusion, on: '2026-12-16', to: 'closed-complete' },
    refused: [
      ...[NOT_RECOMMENDED, CONFIRMED],
      { code: 'COMPLAINTS_EXCLUDED_MISSING', said: { excluded: undefined } },
      { code: 'COMPLAINTS_ORGAN_DAY', said: { organMetOn: '2026-12-17' } },
      { code: 'COMPLAINTS_ORGAN_DAY', said: { organMetOn: '2026-11-19' } },
      { code: 'COMPLAINTS_ORGAN_DAY', said: { organMetOn: undefined } },
      { code: 'COMPLAINTS_MEMBER_NOT_CALLED', said: { calledOn: undefined } },
      { code: 'COMPLAINTS_MEMBER_NOT_CALLED', said: { calledOn: '2026-12-15' } },
      { code: 'COMPLAINTS_MEMBER_NOT_CALLED', said: { calledOn: '2026-10-20' } },
      { code: 'COMPLAINTS_CALLED_TOO_LATE', said: { calledInTime: undefined } },
      { code: 'COMPLAINTS_NOT_NOW', path: RECOMMENDED.slice(0, -4), on: '2026-12-16' },
    ],
  },
  {
    ...{ row: '36f', path: RECORDED, act: confirmExclusion, on: '2026-12-17', to: 'closed-complete' },
    refused: [
      ...[NOT_RECOMMENDED, CONFIRMED],
      { code: 'COMPLAINTS_EXCLUSION_NOT_RECORDED', path: RECOMMENDED },
      { code: 'COMPLAINTS_SECOND_PERSON_NEEDED', said: { people: ['reg'] } },
      { code: 'COMPLAINTS_EXCLUSION_NOT_RECOMMENDED', path: ANNULLED, on: '2026-12-19' },
    ],
  },
];
