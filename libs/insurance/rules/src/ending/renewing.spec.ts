import { describe, expect, it } from '@jest/globals';
import type { HeldCover } from '../coverage.js';
import { renewalOf } from './renewing.js';

const today = '2026-11-22';

function cover(endsOn: string, changes: Partial<HeldCover> = {}): HeldCover {
  return { startsOn: '2026-01-01', endsOn, kind: 'policy', countries: ['BE', 'FR'], status: 'verified', ...changes };
}

describe('the next period of a cover', () => {
  const last = cover('2026-12-31');
  const next = (changes: Partial<HeldCover> = {}) => cover('2027-12-31', { startsOn: '2027-01-01', ...changes });
  const year = { startsOn: '2027-01-01', endsOn: '2027-12-31' };

  it.each<[string, HeldCover, HeldCover[], object | null]>([
    ['begins on the day after, for a year', last, [], year],
    ['of a declared one too', cover('2026-12-31', { status: 'declared' }), [], year],
    [
      'ends the day before the same day of the next year',
      cover('2027-01-20'),
      [],
      { startsOn: '2027-01-21', endsOn: '2028-01-20' },
    ],
    ['is not offered 61 days before', cover('2027-01-22'), [], null],
    ['is offered a year after', cover('2025-11-22'), [], { startsOn: '2025-11-23', endsOn: '2026-11-22' }],
    ['is not offered later', cover('2025-11-21'), [], null],
    ['is not offered of a refused one', cover('2026-12-31', { status: 'refused' }), [], null],
    ['is not offered twice', last, [next({ status: 'declared' })], null],
    ['is offered for a country that is left', last, [next({ countries: ['FR'] })], year],
    ['is offered where a letter alone follows', last, [next({ kind: 'employer-letter' })], year],
    ['is offered where a day is missing', last, [next({ startsOn: '2027-01-02' })], year],
  ])('%s', (_, one, others, days) => {
    expect(renewalOf(one, [...others, one], today)).toEqual(days);
  });
});
