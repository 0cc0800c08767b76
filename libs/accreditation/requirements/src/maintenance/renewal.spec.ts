import { describe, expect, it } from '@jest/globals';
import type { Maintenance } from '../scheme/maintenance.js';
import { claimableUntil, documentsKeptUntil, nextExpiry, renewalOn, rungFor, type Term } from './renewal.js';

/** Ten months before, two months of grace, then twelve months late at most; since November 2025 for a fee. */
const maintenance: Maintenance = {
  opensMonthsBefore: 10,
  graceMonths: 2,
  nextTermFrom: 'previous-expiry',
  late: [
    { until: '2025-11-02', lastMonth: 12 },
    { from: '2025-11-03', lastMonth: 12, fee: { amount: 10_000, currency: 'USD' } },
  ],
  keepDocumentsMonths: 12,
};
const term: Term = { awardedOn: '2022-05-01', expiresOn: '2025-04-30', sentOn: null, putOff: false };
const at = (on: string, changes: Partial<Term> = {}) => renewalOn(maintenance, { ...term, ...changes }, on);

describe('the renewal of a term', () => {
  it.each([
    ['2024-06-30', 'NOT_YET_OPEN', true, '2024-07-01'],
    ['2024-07-01', 'OPEN', true, '2025-05-01'],
    ['2025-04-30', 'OPEN', true, '2025-05-01'],
    ['2025-05-01', 'GRACE', true, '2025-07-01'],
    ['2025-06-30', 'GRACE', true, '2025-07-01'],
    ['2025-07-01', 'LATE', false, '2026-05-01'],
    ['2026-04-30', 'LATE', false, '2026-05-01'],
    ['2026-05-01', 'LAPSED', false, null],
  ] as const)('on %s is %s, in force: %s, and changes on %s', (on, phase, inForce, nextChangeOn) => {
    expect(at(on)).toMatchObject({ phase, inForce, nextChangeOn });
  });

  it('costs a fee when it is sent late, since the day from which lateness costs one', () => {
    expect(at('2025-10-15').fee).toBeNull();
    expect(at('2025-12-15').fee).toEqual({ amount: 10_000, currency: 'USD' });
    expect(at('2025-12-15', { sentOn: '2025-10-20' }).fee).toBeNull();
    expect(at('2025-06-01').fee).toBeNull();
  });

  it('keeps the award in force while the body decides on what was sent in time, however long that takes', () => {
    expect(at('2026-08-01', { sentOn: '2025-06-30' })).toMatchObject({ phase: 'PENDING', inForce: true });
    expect(at('2026-08-01', { sentOn: '2025-07-01' })).toMatchObject({ phase: 'PENDING', inForce: false });
  });

  it('is not known before it is sent, and not taken after the last day', () => {
    expect(at('2025-06-01', { sentOn: '2025-06-02' }).phase).toBe('GRACE');
    expect(at('2026-06-01', { sentOn: '2026-05-01' }).phase).toBe('LAPSED');
  });

  it('does not lapse while the body puts its decision off', () => {
    expect(at('2027-01-01', { putOff: true })).toMatchObject({ phase: 'PENDING', inForce: true });
    expect(at('2025-04-30', { putOff: true }).phase).toBe('OPEN');
  });
});

describe('the next term', () => {
  it.each([
    ['previous-expiry', '2028-04-30'],
    ['award-day', '2028-04-30'],
    ['decision-day', '2028-08-19'],
  ] as const)('runs from the %s to %s', (nextTermFrom, expected) => {
    expect(nextExpiry({ ...maintenance, nextTermFrom }, term, '2025-08-20', 36)).toBe(expected);
  });

  it('ends with the month where the term before it did', () => {
    const term = { awardedOn: '2026-03-01', expiresOn: '2027-02-28' };

    expect(nextExpiry({ ...maintenance, nextTermFrom: 'previous-expiry' }, term, '2027-02-01', 12)).toBe('2028-02-29');
  });

  it('keeps to the day of the award when a term before it was shortened by none', () => {
    const leap = { awardedOn: '2020-02-29', expiresOn: '2025-02-27' };

    expect(nextExpiry({ ...maintenance, nextTermFrom: 'award-day' }, leap, '2025-02-01', 60)).toBe('2030-02-27');
  });
});

describe('coming back', () => {
  const rung = (group: string, belowMonths?: number) => ({ group, title: { fr: group, en: group }, belowMonths });
  const ladder = { ...maintenance, reinstatement: [rung('statement', 12), rung('year', 36), rung('anew')] };

  it.each([
    [11, 'statement'],
    [12, 'year'],
    [35, 'year'],
    [36, 'anew'],
  ])('after %d months asks for the rung %s', (months, group) => {
    expect(rungFor(ladder, months)?.group).toBe(group);
  });

  it('has no rung where the scheme has none', () => {
    expect(rungFor(maintenance, 5)).toBeNull();
  });
});

describe('documents', () => {
  it('are kept so many months after the cycle, or for as long as the body says elsewhere', () => {
    expect(documentsKeptUntil(maintenance, '2025-12-31')).toBe('2026-12-31');
    expect(documentsKeptUntil({ ...maintenance, keepDocumentsMonths: undefined }, '2025-12-31')).toBeNull();
  });
});

describe('a right that was earned', () => {
  it('can be claimed for so many months, or without end', () => {
    expect(claimableUntil({ ...maintenance, claimMonths: 60 }, '2020-03-01')).toBe('2025-02-28');
    expect(claimableUntil(maintenance, '2020-03-01')).toBeNull();
  });
});

describe('a scheme that says neither when a renewal opens nor of any grace', () => {
  const plain: Maintenance = { nextTermFrom: 'award-day' };

  it.each([
    ['2022-05-01', 'OPEN', true],
    ['2025-04-30', 'OPEN', true],
    ['2025-05-01', 'LAPSED', false],
  ] as const)('takes one at any time of the term, and no longer: on %s it is %s', (on, phase, inForce) => {
    expect(renewalOn(plain, term, on)).toMatchObject({ phase, inForce });
  });
});
