import { describe, expect, it } from '@jest/globals';
import type { Maintenance } from '../scheme/maintenance.js';
import { nextTerm } from './next-term.js';

const term = { awardedOn: '2022-05-01', expiresOn: '2025-04-30', inForce: true };
type From = Maintenance['nextTermFrom'];

describe('the term that a renewal leads to', () => {
  it.each<[string, From, Partial<typeof term>, string, [string, string]]>([
    ['decided early, goes on after the expiry', 'previous-expiry', {}, '2025-01-10', ['2025-05-01', '2028-04-30']],
    ['decided in grace, goes on after the expiry', 'previous-expiry', {}, '2025-06-10', ['2025-05-01', '2028-04-30']],
    [
      'decided late, begins with the decision',
      'previous-expiry',
      { inForce: false },
      '2025-09-10',
      ['2025-09-10', '2028-04-30'],
    ],
    ['counted from the award', 'award-day', {}, '2025-06-10', ['2025-05-01', '2028-04-30']],
    ['counted from the decision, begins with it', 'decision-day', {}, '2025-01-10', ['2025-01-10', '2028-01-09']],
    [
      'counted from a decision in grace, leaves no day out',
      'decision-day',
      {},
      '2025-06-10',
      ['2025-05-01', '2028-06-09'],
    ],
    ['decided after the whole of it', 'previous-expiry', {}, '2028-09-01', ['2025-05-01', '2031-08-31']],
  ])('%s', (_, nextTermFrom, changes, decidedOn, [validFrom, validUntil]) => {
    const found = nextTerm({ nextTermFrom }, { ...term, ...changes }, decidedOn, 36);

    expect(found).toEqual({ validFrom, validUntil });
  });
});
