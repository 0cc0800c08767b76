import { describe, expect, it } from '@jest/globals';
import { FRANCE } from './calendar.js';
import { CLOCKS } from './clock-table.js';
import { dueOf } from './due.js';
import { type Facts, lastDayToComplain, reviewWindow } from './term-clocks.js';

describe('a clock that counts back from the end of a term', () => {
  it('K12: opens fifty-six days before the end and is decided a day before it', () => {
    expect(reviewWindow('2027-03-01', {})).toEqual({ opensOn: '2027-01-04', decideBy: '2027-02-28' });
  });

  it('K12: closes earlier where the procedure says so', () => {
    expect(reviewWindow('2027-03-31', { lengths: { K12: { unit: 'months', count: 1 } } })).toEqual({
      opensOn: '2027-02-03',
      decideBy: '2027-02-28',
    });
  });
});

describe('until when a complaint is in time', () => {
  const facts = (given: Partial<Facts>): Facts => ({ on: '2023-02-27', relationEndedOn: null, bornOn: null, ...given });

  it.each<[string, Partial<Facts>, string]>([
    ['three years from the facts', {}, '2026-02-27'],
    ['from the end of the relation when that is later', { relationEndedOn: '2024-03-04' }, '2027-03-04'],
    ['from the facts when the relation had ended', { relationEndedOn: '2020-01-01' }, '2026-02-27'],
    ['from majority of whoever was a minor', { bornOn: '2010-05-05' }, '2031-05-05'],
    ['from the facts of whoever was of age', { bornOn: '1980-05-05' }, '2026-02-27'],
    ['on the next working day: a 29 February, then a Sunday', { on: '2024-02-29' }, '2027-03-01'],
  ])('K13: is %s', (_, given, last) => {
    expect(lastDayToComplain(facts(given), {}, FRANCE)).toBe(last);
  });
});

describe('a day from which, and not until which', () => {
  it.each([
    ['K14', '2031-06-21'],
    ['K14l', '2028-06-21'],
    ['K14r', '2027-06-21'],
  ] as const)('%s: is the same day some years later, a Saturday or not', (name, dueOn) => {
    expect(dueOf(CLOCKS[name], '2026-06-21', [], '2026-06-21', FRANCE)).toEqual({ kind: 'running', dueOn });
  });

  it('K0: keeps a draft for ninety days from its last edit, and K16 waits until it is known who asks', () => {
    expect(dueOf(CLOCKS.K0, '2026-01-07', [], '2026-01-07', FRANCE)).toEqual({ kind: 'running', dueOn: '2026-04-07' });
    const unknown = { reason: 'identity', from: '2026-06-03', until: '2026-06-08', reviewOn: '2026-06-30' } as const;
    expect(dueOf(CLOCKS.K16, '2026-06-01', [unknown], '2026-07-01', FRANCE)).toEqual({
      kind: 'running',
      dueOn: '2026-07-06',
    });
  });
});
