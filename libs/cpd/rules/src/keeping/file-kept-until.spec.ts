import { describe, expect, it } from '@jest/globals';
import { type FileKept, fileKeptUntil, isFileOver, type KeepingTerm } from './file-kept-until.js';

const term = (validFrom: string, validUntil: string | null, keepMonths: number | null = 12): KeepingTerm => ({
  ...{ validFrom, validUntil, keepMonths },
});
const first = term('2024-01-01', '2026-12-31');
const second = term('2027-01-01', '2029-12-31');

/** Given on the day of an activity of 2025, and in no audit. */
const file = (changes: Partial<FileKept>): FileKept => ({
  ...{ givenOn: '2025-03-01', lastDays: ['2025-03-01'], terms: [first], audits: [] },
  ...changes,
});

describe('keeping a file', () => {
  it.each<[string, Partial<FileKept>, string | null]>([
    ['for twelve months after its term (ISACA)', {}, '2027-12-31'],
    ['for three years (ACCA)', { terms: [term('2024-01-01', '2026-12-31', 36)] }, '2029-12-31'],
    ['for five years (HKICPA)', { terms: [term('2024-01-01', '2026-12-31', 60)] }, '2031-12-31'],
    [
      'to the last day of its term and no longer, where it is used once',
      { terms: [term('2024-01-01', '2026-12-31', 0)] },
      '2026-12-31',
    ],
    [
      'to the end of a month, where the term ends with a shorter one',
      { terms: [term('2024-07-01', '2026-06-30', 2)] },
      '2026-08-31',
    ],
    ['to the last day of February', { terms: [term('2024-03-01', '2027-02-28', 12)] }, '2028-02-29'],
    ['for the term in which its activity lies, not for the ones after it', { terms: [second, first] }, '2027-12-31'],
    ['for the second term on its first day', { lastDays: ['2027-01-01'], terms: [first, second] }, '2030-12-31'],
    ['for the first term on its last day', { lastDays: ['2026-12-31'], terms: [first, second] }, '2027-12-31'],
    [
      'for the first award after it, which it served to apply for',
      { lastDays: ['2020-05-01'], terms: [second, first] },
      '2027-12-31',
    ],
    [
      'for the next term, between two',
      { lastDays: ['2027-02-01'], terms: [first, term('2027-03-01', '2029-12-31')] },
      '2030-12-31',
    ],
    ['for the longest of two terms at once', { terms: [first, term('2025-01-01', '2026-12-31', 36)] }, '2029-12-31'],
    [
      'for the longest of two awards of one day',
      { lastDays: ['2020-05-01'], terms: [first, term('2024-01-01', '2025-12-31', 60)] },
      '2030-12-31',
    ],
    ['while there is no award at all', { terms: [] }, null],
    ['after the last award: the next one may rest on it', { lastDays: ['2027-01-01'] }, null],
    ['of a term without end', { terms: [term('2024-01-01', null)] }, null],
    ['of a term that says nothing', { terms: [term('2024-01-01', '2026-12-31', null)] }, null],
    ['where one of two terms says nothing', { terms: [first, term('2025-01-01', '2026-12-31', null)] }, null],
    ['for all that names it', { lastDays: ['2025-03-01', '2027-05-01'], terms: [first, second] }, '2030-12-31'],
    ['while one of what names it has no term', { lastDays: ['2025-03-01', '2027-05-01'] }, null],
    ['while nothing is known to name it', { lastDays: [] }, null],
    ['while an audit that holds it is open', { audits: ['2026-02-01', null] }, null],
    ['until an audit is over, when that is later', { audits: ['2028-02-01'] }, '2028-02-01'],
    ['as its term says, when the audit was over before', { audits: ['2026-02-01'] }, '2027-12-31'],
    ['on the last day of its term as any other, when it was given then', { givenOn: '2026-12-31' }, '2027-12-31'],
    ['for as many months from when it was given, after the term', { givenOn: '2027-02-10' }, '2028-02-10'],
    [
      'through the day on which it was given, where it is used once',
      { givenOn: '2027-02-10', terms: [term('2024-01-01', '2026-12-31', 0)] },
      '2027-02-10',
    ],
  ])('%s', (_, changes, until) => {
    expect(fileKeptUntil(file(changes))).toBe(until);
  });

  it.each([
    ['2027-12-31', {}, false],
    ['2028-01-01', {}, true],
    ['2099-01-01', { audits: [null] }, false],
  ])('is over on %s with %j: %s', (today, changes, expected) => {
    expect(isFileOver(file(changes), today)).toBe(expected);
  });
});
