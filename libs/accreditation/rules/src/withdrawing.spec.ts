import { describe, expect, it } from '@jest/globals';
import type { Day } from '@standing/kernel';
import type { Award, AwardEnd } from './award.js';
import { standingOn } from './standing.js';
import { withdrawalFrom } from './withdrawing.js';

const award = (id: string, validFrom: Day, validUntil: Day | null = null): Award => ({
  id,
  level: 'one',
  reference: id,
  validFrom,
  validUntil,
  recordedAt: new Date(`${validFrom}T09:00:00Z`),
});
const end = (awardId: string, effectiveOn: Day): AwardEnd => ({
  awardId,
  kind: 'withdrawn',
  effectiveOn,
  recordedAt: new Date(`${effectiveOn}T09:00:00Z`),
});

describe('a withdrawal from 10 June', () => {
  it.each<[string, Award[], AwardEnd[], [string, string[]] | null]>([
    ['nobody’s awards', [], [], null],
    ['an award that goes on', [award('a', '2025-01-01')], [], ['a', ['a']]],
    ['one whose last day it is', [award('a', '2025-01-01', '2026-06-10')], [], ['a', ['a']]],
    ['none that ran out the day before', [award('a', '2025-01-01', '2026-06-09')], [], null],
    ['none that was withdrawn before', [award('a', '2025-01-01')], [end('a', '2026-06-10')], null],
    ['one that was to be withdrawn later', [award('a', '2025-01-01')], [end('a', '2026-06-11')], ['a', ['a']]],
    [
      'the older one too, and says which decided',
      [award('a', '2024-01-01'), award('b', '2025-01-01')],
      [],
      ['b', ['a', 'b']],
    ],
    ['one that is yet to begin', [award('a', '2026-07-01')], [], ['a', ['a']]],
  ])('ends %s', (_, awards, ends, expected) => {
    const found = withdrawalFrom(awards, ends, '2026-06-10');

    expect(found && [found.deciding.id, found.ended.map(({ id }) => id)]).toEqual(expected);
  });

  it('leaves the days before as they were, and none after', () => {
    const awards = [award('a', '2024-01-01'), award('b', '2025-01-01'), award('c', '2026-07-01')];
    const ends = withdrawalFrom(awards, [], '2026-06-10')?.ended.map(({ id }) => end(id, '2026-06-10')) ?? [];
    const on = (day: Day) => standingOn(awards, ends, day).status;

    expect(['2024-06-01', '2026-06-09', '2026-06-10', '2026-07-02'].map(on)).toEqual([
      'ACCREDITED',
      'ACCREDITED',
      'WITHDRAWN',
      'WITHDRAWN',
    ]);
  });
});
