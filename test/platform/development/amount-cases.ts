import type { Said } from './road.js';
import { hours, inOne, OVER, proved, reading } from './said.js';

export type Case = readonly [
  code: string,
  says: string,
  activities: readonly Said[],
  lines: Readonly<Record<string, object>>,
];

/** Each with what counts, worked out by hand in the words. */
export const AMOUNT_CASES: readonly Case[] = [
  [
    'R-25',
    '20 h of 35 in the category',
    [inOne('2025-02-01', 20, 'contribution'), hours('2025-03-01', 15)],
    { r25: { counted: 1200, result: 'MET' }, total: { counted: 2100 } },
  ],
  [
    'R-25',
    '19 h of 35: enough in all, one short',
    [inOne('2025-02-01', 19, 'contribution'), hours('2025-03-01', 16)],
    { r25: { counted: 1140, result: 'UNMET' }, total: { counted: 2100 } },
  ],
  [
    'R-26',
    '14 h of supervision count for 10: 10 + 12 + 3 + 15 = 40',
    [
      inOne('2025-01-01', 14, 'supervision'),
      inOne('2025-02-01', 12, 'core'),
      inOne('2025-03-01', 3, 'ethics'),
      inOne('2025-04-01', 15, 'contribution'),
    ],
    { r26: { counted: 2400, result: 'MET', leftOut: [{ amount: 240, reason: OVER }] }, total: { counted: 2640 } },
  ],
  [
    'R-27',
    '3 h of ethics within 24 core, of one activity, within 40',
    [hours('2025-01-01', 24, { parts: { core: 1260, ethics: 180 } }), hours('2025-02-01', 16)],
    {
      r27: { counted: 1440, result: 'MET' },
      'r27-ethics': { counted: 180, result: 'MET' },
      total: { counted: 2400, result: 'MET' },
    },
  ],
  [
    'R-28',
    '15 h taught let 15 of 25 read count: 30',
    [hours('2025-01-01', 15), reading('2025-02-02', 25, '2025-02-01')],
    { r28: { counted: 1800, leftOut: [{ amount: 600, reason: OVER }] } },
  ],
  [
    'R-29',
    '4 + 4 h of one activity count for 5: with 4 and 3 of others 12',
    [hours('2026-01-01', 4), hours('2026-02-01', 4, { repeats: 0 }), hours('2026-03-01', 4), hours('2026-04-01', 3)],
    { r29: { counted: 720, leftOut: [{ amount: 180, reason: OVER }] } },
  ],
  [
    'R-30',
    '4 h of ethics and 4 core fill both lines, each once',
    [inOne('2025-01-01', 4, 'ethics'), inOne('2025-02-01', 4, 'core')],
    { r30: { counted: 240, result: 'MET' }, 'r30-ethics': { counted: 240, result: 'MET' } },
  ],
  [
    'R-30',
    '4 h of ethics fit both lines, and count on one of them',
    [inOne('2025-01-01', 4, 'ethics')],
    {
      r30: { counted: 240 },
      'r30-ethics': { counted: 0, leftOut: [{ amount: 240, reason: 'ACCREDITATION_COUNTED_ELSEWHERE' }] },
    },
  ],
  [
    'R-31',
    '20 h lie in both periods, 10 h before the second began',
    [hours('2025-09-01', 20), hours('2025-03-01', 10)],
    { r31: { counted: 1800 }, 'r31-other': { counted: 1200 } },
  ],
  [
    'R-32',
    '6 h of a conference of 10 with peers, and 14 of 14: 360 + 840',
    [hours('2025-01-01', 10, { parts: { peer: 360 } }), hours('2025-02-01', 14, { parts: { peer: 840 } })],
    { r32: { counted: 1200, result: 'MET' }, total: { counted: 1440 } },
  ],
  [
    'R-33',
    '5 h of training beside 10 of reading, with the reason in the words of the scheme',
    [hours('2025-01-01', 5), reading('2025-02-01', 10)],
    {
      r33: {
        counted: 300,
        leftOut: [{ amount: 600, reason: 'ACCREDITATION_CONDITION_NOT_MET', reasonSentence: 'Rule no reading.' }],
      },
    },
  ],
  [
    'R-34',
    'a talk of 2 h given three times, and 8 h of courses: 2 + 4 + 4',
    [
      hours('2026-01-01', 2),
      hours('2026-02-01', 2, { repeats: 0 }),
      hours('2026-03-01', 2, { repeats: 1 }),
      hours('2026-04-01', 4),
      hours('2026-05-01', 4),
    ],
    { r34: { counted: 600, leftOut: [{ reason: 'ACCREDITATION_REPEATED' }, { reason: 'ACCREDITATION_REPEATED' }] } },
  ],
  [
    'R-35',
    'twice 45 minutes are three credits: 90 + 90',
    [hours('2025-01-01', 0.75), hours('2025-02-01', 0.75)],
    { r35: { counted: 180, result: 'MET' } },
  ],
  [
    'R-43',
    'one activity on two of three topics',
    [hours('2025-01-01', 2, { parts: { ethics: 60, peer: 30 } })],
    { r43: { counted: 2, missing: ['supervision'], result: 'UNMET' } },
  ],
  [
    'R-44',
    'an hour with a file, an hour on the coach’s word',
    [proved('2025-01-01', 1), hours('2025-02-01', 1)],
    { r44: { counted: 60, leftOut: [{ amount: 60, reason: 'ACCREDITATION_TRUST_TOO_LOW' }] }, total: { counted: 120 } },
  ],
  [
    'R-47',
    '21 h that can be verified, and 19 that cannot',
    [proved('2025-01-01', 21), hours('2025-02-01', 19)],
    { r47: { counted: 1260, result: 'MET' }, total: { counted: 2400, result: 'MET' } },
  ],
  [
    'R-51',
    'none is recorded without what was learnt',
    [hours('2026-01-01', 1)],
    { r51: { counted: 60, result: 'MET' } },
  ],
];
