import { describe, expect, it } from '@jest/globals';
import { coverOn, type Gap, gapAfter, type HeldCover } from './coverage.js';

const today = '2026-11-22';

function cover(startsOn: string, endsOn: string, changes: Partial<HeldCover> = {}): HeldCover {
  return { startsOn, endsOn, kind: 'policy', countries: ['FR'], status: 'verified', ...changes };
}

const year = cover('2026-07-01', '2027-06-30');
const renewal = cover('2027-07-01', '2028-06-30');
const letter = { kind: 'employer-letter' } as const;
const held = (until: string, ...countries: string[]) => ({ countries, until });

describe('whether somebody is covered on a day', () => {
  it.each<[string, HeldCover[], string, object]>([
    ['no cover', [], today, { verified: null, declared: null, nextStartsOn: null }],
    ['the first day', [year], '2026-07-01', { verified: held('2027-06-30', 'FR') }],
    ['the last day', [year], '2027-06-30', { verified: held('2027-06-30', 'FR') }],
    ['the day before', [year], '2026-06-30', { verified: null, nextStartsOn: '2026-07-01' }],
    ['the day after', [year], '2027-07-01', { verified: null, nextStartsOn: null }],
    ['a renewal that adjoins', [renewal, year], today, { verified: held('2028-06-30', 'FR') }],
    ['a gap of a day', [year, cover('2027-07-02', '2028-06-30')], today, { verified: held('2027-06-30', 'FR') }],
    ['two at once', [year, cover('2026-01-01', '2026-12-31')], today, { verified: held('2027-06-30', 'FR') }],
    [
      'one country that ends first',
      [year, cover('2026-01-01', '2026-12-31', { countries: ['BE', 'FR'] })],
      today,
      { verified: held('2026-12-31', 'BE', 'FR') },
    ],
    [
      'a renewal for less',
      [cover('2026-07-01', '2027-06-30', { countries: ['BE', 'FR'] }), renewal],
      today,
      { verified: held('2027-06-30', 'BE', 'FR') },
    ],
    [
      'a declared one alone',
      [cover('2026-07-01', '2027-06-30', { status: 'declared' })],
      today,
      { verified: null, declared: held('2027-06-30', 'FR'), nextStartsOn: null },
    ],
    [
      'a declared renewal',
      [year, { ...renewal, status: 'declared' }],
      today,
      { verified: held('2027-06-30', 'FR'), declared: held('2028-06-30', 'FR') },
    ],
    [
      'a declared one that adds nothing',
      [year, cover('2026-08-01', '2026-12-31', { status: 'declared' })],
      today,
      { verified: held('2027-06-30', 'FR'), declared: null },
    ],
    ['a refused one', [{ ...year, status: 'refused' }], today, { verified: null, declared: null }],
    ['an employer’s letter', [{ ...year, ...letter }], today, { verified: null, declared: null, nextStartsOn: null }],
    ['one that was taken back', [{ ...year, status: 'withdrawn' }], today, { verified: null, declared: null }],
  ])('is answered with %s', (_, covers, on, expected) => {
    expect(coverOn(covers, on)).toMatchObject({ on, ...expected });
    expect(coverOn([...covers].reverse(), on)).toEqual(coverOn(covers, on));
  });
});

describe('the gap behind a cover', () => {
  const soon = cover('2026-01-01', '2026-12-31');

  it.each<[string, HeldCover, HeldCover[], Gap | null]>([
    ['nothing follows and the end is near', soon, [], { from: '2027-01-01', to: null }],
    ['the end is 60 days away', cover('2026-01-01', '2027-01-21'), [], { from: '2027-01-22', to: null }],
    ['the end is 61 days away', cover('2026-01-01', '2027-01-22'), [], null],
    ['it ends today', cover('2026-01-01', today), [], { from: '2026-11-23', to: null }],
    ['it has ended', cover('2026-01-01', '2026-11-21'), [], null],
    ['another adjoins', soon, [cover('2027-01-01', '2027-12-31')], null],
    ['a declared one adjoins', soon, [cover('2027-01-01', '2027-12-31', { status: 'declared' })], null],
    [
      'a refused one adjoins',
      soon,
      [cover('2027-01-01', '2027-12-31', { status: 'refused' })],
      { from: '2027-01-01', to: null },
    ],
    ['a letter adjoins', soon, [cover('2027-01-01', '2027-12-31', letter)], { from: '2027-01-01', to: null }],
    ['a letter is followed by one', { ...soon, ...letter }, [cover('2027-01-01', '2027-12-31', letter)], null],
    ['a letter is followed by a policy', { ...soon, ...letter }, [cover('2027-01-01', '2027-12-31')], null],
    ['another begins late', soon, [cover('2027-02-01', '2027-12-31')], { from: '2027-01-01', to: '2027-01-31' }],
    [
      'another begins late, and there is time',
      year,
      [cover('2027-08-01', '2028-07-31')],
      { from: '2027-07-01', to: '2027-07-31' },
    ],
    ['it was taken back itself', { ...soon, status: 'withdrawn' }, [], null],
  ])('is told when %s', (_, own, others, expected) => {
    expect(gapAfter(own, [...others, own], today)).toEqual(expected);
  });
});
