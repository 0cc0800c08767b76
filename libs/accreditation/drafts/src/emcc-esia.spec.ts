import { describe, expect, it } from '@jest/globals';
import { decided, HOUR, piece } from '../test/given.js';
import { emccEsia } from './index.js';

const ON = '2026-11-20';
const BLANK = [
  ['own-supervision', 'UNKNOWN', null, null],
  ['feedback', 'UNKNOWN', null, null],
  ['reflections', 'UNKNOWN', null, null],
  ['professional-development', 'UNKNOWN', null, null],
];

const training = piece('training', '2023-06-30', 0, { subject: 'supervision', providerId: 'provider-1' });

/** Twelve hours with each of so many supervisees, the first on 2023-11-01 and then a month apart. */
function supervised(supervisees: number) {
  return Array.from({ length: 10 }, (_, index) =>
    piece('supervision', `2024-${String(index + 1).padStart(2, '0')}-01`, 12 * HOUR, {
      role: 'delivered',
      superviseeId: `supervisee-${Math.min(index + 1, supervisees)}`,
    }),
  ).map((one, index) => (index === 0 ? { ...one, heldOn: '2023-11-01' } : one));
}

describe('EMCC ESIA', () => {
  /** From 2023-11-01, 36 months are 366 + 365 + 365 = 1096 days; until 2026-11-20 there are 19 more. 10 × 12 h = 7200 min. */
  it('is met as far as the documents go', () => {
    const { result, verdicts } = decided(emccEsia, 'esia', [...supervised(10), training], ON);

    expect(verdicts).toEqual([
      ['supervising-time', 'MET', 1115, 1096],
      ['supervisees', 'MET', 10, 10],
      ['supervising-hours', 'MET', 7200, 7200],
      ['supervisor-training', 'MET', 1, 1],
      ...BLANK,
    ]);
    expect(result).toBe('UNKNOWN');
  });

  /** On 2026-10-31 it is 1095 days. Of ten sessions the last two are with one supervisee, and supervision received is none given. */
  it('is not met a day early, with nine supervisees, or by training whose provider is not told', () => {
    const received = piece('supervision', '2022-01-01', 12 * HOUR, { superviseeId: 'supervisee-10' });
    const untold = piece('training', '2023-06-30', 0, { subject: 'supervision' });

    const { result, verdicts } = decided(emccEsia, 'esia', [...supervised(9), received, untold], '2026-10-31');

    expect(verdicts).toEqual([
      ['supervising-time', 'UNMET', 1095, 1096],
      ['supervisees', 'UNMET', 9, 10],
      ['supervising-hours', 'MET', 7200, 7200],
      ['supervisor-training', 'UNMET', 0, 1],
      ...BLANK,
    ]);
    expect(result).toBe('UNMET');
  });
});
