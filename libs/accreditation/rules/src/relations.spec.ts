import { describe, expect, it } from '@jest/globals';
import { barsOn, type Relation } from './relations.js';

const DAY = '2026-11-22';
const relation = (changes: Partial<Relation>): Relation => ({
  kind: 'supervises',
  fromOn: '2020-01-01',
  untilOn: null,
  ...changes,
});

describe('a relation bars', () => {
  it.each<[string, Partial<Relation>, string | null]>([
    ['while it goes on', {}, null],
    ['when its first day is not known', { fromOn: null }, null],
    ['when it is agreed and has not begun', { fromOn: '2027-01-01' }, null],
    ['when it ended two years before', { untilOn: '2024-11-22' }, '2027-11-22'],
    ['on the last day of its cooling-off', { untilOn: '2023-11-22' }, '2026-11-22'],
    ['when it ends later', { untilOn: '2027-02-28' }, '2030-02-28'],
    ['when it trained', { kind: 'trained', untilOn: '2024-01-31' }, '2027-01-31'],
    ['when it employs', { kind: 'employs', untilOn: '2025-06-30' }, '2028-06-30'],
    ['when it is business', { kind: 'business', untilOn: '2026-11-21' }, '2029-11-21'],
    ['when it is family', { kind: 'family' }, null],
    ['when it was family long ago', { kind: 'family', untilOn: '1999-12-31' }, null],
  ])('%s', (_, changes, until) => {
    expect(barsOn([relation(changes)], DAY)).toEqual([{ kind: changes.kind ?? 'supervises', until }]);
  });

  it.each<[string, Partial<Relation>]>([
    ['supervised', { untilOn: '2023-11-21' }],
    ['trained', { kind: 'trained', untilOn: '2020-03-01' }],
    ['employed', { kind: 'employs', untilOn: '2023-10-22' }],
    ['did business', { kind: 'business', untilOn: '2021-11-22' }],
  ])('no longer once they %s more than thirty-six months before', (_, changes) => {
    expect(barsOn([relation(changes)], DAY)).toEqual([]);
  });

  it('through the last day of a shorter February', () => {
    const leap = [relation({ untilOn: '2024-02-29' })];

    expect(barsOn(leap, '2027-02-28')).toHaveLength(1);
    expect(barsOn(leap, '2027-03-01')).toEqual([]);
  });

  it('among several, the longest first', () => {
    const several = [
      relation({ untilOn: '2024-11-22' }),
      relation({ kind: 'business', untilOn: '2010-01-01' }),
      relation({ kind: 'trained', untilOn: '2025-11-22' }),
      relation({ kind: 'family', untilOn: '2010-01-01' }),
    ];

    expect(barsOn(several, DAY).map(({ kind }) => kind)).toEqual(['family', 'trained', 'supervises']);
  });
});
