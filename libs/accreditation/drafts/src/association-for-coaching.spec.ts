import { describe, expect, it } from '@jest/globals';
import { decided, HOUR, piece } from '../test/given.js';
import { associationForCoaching } from './index.js';

const ON = '2026-11-20';

const evidence = [
  piece('membership', '2024-01-01', 0, {}, { heldUntil: '2026-12-31' }),
  piece('training', '2023-01-10', 60 * HOUR, { subject: 'coaching' }),
  piece('training', '2023-03-10', 8 * HOUR, { subject: 'disc' }),
  piece('practice', '2024-06-01', 400 * HOUR),
  piece('practice', '2025-06-01', 350 * HOUR),
  piece('supervision', '2026-01-15', HOUR, { form: 'individual' }),
  piece('supervision', '2026-10-15', HOUR, { form: 'group' }),
  piece('supervision', '2026-11-15', HOUR, { form: 'individual', role: 'delivered' }),
  piece('cpd', '2026-02-02', 100 * HOUR),
  piece('assessment', '2026-11-02', 0, { route: 'live', outcome: 'passed' }),
];

describe('Association for Coaching, Professional', () => {
  /** 60 h of training, the course on a test left out; 400 + 350 = 750 h. From 2026-01-15 to 2026-10-15 it is 273 days, as many as nine months. */
  it('is met as far as the documents go', () => {
    const { result, verdicts } = decided(associationForCoaching, 'professional', evidence, ON);

    expect(verdicts).toEqual([
      ['membership', 'MET', 1, 1],
      ['training-hours', 'MET', 3600, 3600],
      ['coaching-hours', 'MET', 45000, 45000],
      ['supervision-time', 'MET', 273, 273],
      ['professional-development', 'UNKNOWN', null, null],
      ['assessment', 'MET', 1, 1],
    ]);
    expect(result).toBe('UNKNOWN');
  });
});

describe('Association for Coaching, Master', () => {
  /** 80 h and 1500 h are needed; twelve months from 2026-01-15 are 365 days. */
  it('is not met by the same', () => {
    const { result, verdicts } = decided(associationForCoaching, 'master', evidence, '2027-01-01');

    expect(verdicts).toEqual([
      ['membership', 'UNMET', 0, 1],
      ['training-hours', 'UNMET', 3600, 4800],
      ['coaching-hours', 'UNMET', 45000, 90000],
      ['supervision-time', 'UNMET', 273, 365],
      ['professional-development', 'UNKNOWN', null, null],
      ['assessment', 'MET', 1, 1],
    ]);
    expect(result).toBe('UNMET');
  });
});
