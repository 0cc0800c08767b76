import { describe, expect, it } from '@jest/globals';
import type { Award, AwardEnd } from './award.js';
import { endsInEffect } from './ends.js';
import { standingChanges, standingOn } from './standing.js';

const first: Award = {
  id: 'first',
  level: 'one',
  reference: 'CC-2026-1',
  validFrom: '2026-03-01',
  validUntil: '2028-02-29',
  recordedAt: new Date('2026-03-01T10:00:00Z'),
};
const second: Award = {
  ...first,
  id: 'second',
  level: 'two',
  reference: 'CC-2027-2',
  validFrom: '2027-01-10',
  validUntil: '2027-12-31',
  recordedAt: new Date('2027-01-10T10:00:00Z'),
};
const forEver: Award = { ...first, id: 'for-ever', validUntil: null };
const withdrawal: AwardEnd = {
  awardId: 'first',
  kind: 'withdrawn',
  effectiveOn: '2026-09-01',
  recordedAt: new Date('2026-08-15T09:00:00Z'),
};

type Case = [
  string,
  { awards: Award[]; ends?: AwardEnd[]; on: string; at?: string },
  [string, string | null, string | null, string | null, string | null],
];

describe('a standing', () => {
  it.each<Case>([
    ['without any award', { awards: [], on: '2026-03-01' }, ['NOT_ACCREDITED', null, null, null, null]],
    [
      'the day before the first',
      { awards: [first], on: '2026-02-28' },
      ['NOT_ACCREDITED', null, null, null, '2026-03-01'],
    ],
    [
      'on the first day',
      { awards: [first], on: '2026-03-01' },
      ['ACCREDITED', 'first', '2026-03-01', '2028-02-29', '2028-03-01'],
    ],
    [
      'on the last day',
      { awards: [first], on: '2028-02-29' },
      ['ACCREDITED', 'first', '2026-03-01', '2028-02-29', '2028-03-01'],
    ],
    [
      'the day after the last',
      { awards: [first], on: '2028-03-01' },
      ['EXPIRED', 'first', '2026-03-01', '2028-02-29', null],
    ],
    [
      'of an award without an end',
      { awards: [forEver], on: '2090-01-01' },
      ['ACCREDITED', 'for-ever', '2026-03-01', null, null],
    ],
    [
      'before a withdrawal that is known',
      { awards: [first], ends: [withdrawal], on: '2026-08-31' },
      ['ACCREDITED', 'first', '2026-03-01', '2026-08-31', '2026-09-01'],
    ],
    [
      'on the day of a withdrawal',
      { awards: [first], ends: [withdrawal], on: '2026-09-01' },
      ['WITHDRAWN', 'first', '2026-03-01', '2026-08-31', null],
    ],
    [
      'withdrawn, long after it would have run out',
      { awards: [first], ends: [withdrawal], on: '2030-01-01' },
      ['WITHDRAWN', 'first', '2026-03-01', '2026-08-31', null],
    ],
    [
      'withdrawn after it had run out',
      { awards: [first], ends: [{ ...withdrawal, effectiveOn: '2028-03-01' }], on: '2028-04-01' },
      ['EXPIRED', 'first', '2026-03-01', '2028-02-29', null],
    ],
    [
      'withdrawn on its last day',
      { awards: [first], ends: [{ ...withdrawal, effectiveOn: '2028-02-29' }], on: '2028-02-29' },
      ['WITHDRAWN', 'first', '2026-03-01', '2028-02-28', null],
    ],
    [
      'withdrawn without an end of its own',
      { awards: [forEver], ends: [{ ...withdrawal, awardId: 'for-ever' }], on: '2026-09-01' },
      ['WITHDRAWN', 'for-ever', '2026-03-01', '2026-08-31', null],
    ],
    [
      'of a second award that has begun',
      { awards: [second, first], on: '2027-01-10' },
      ['ACCREDITED', 'second', '2027-01-10', '2027-12-31', '2028-01-01'],
    ],
    [
      'whose second award ran out first: the one before does not come back',
      { awards: [first, second], on: '2028-01-01' },
      ['EXPIRED', 'second', '2027-01-10', '2027-12-31', null],
    ],
    [
      'whose second award was withdrawn: the one before does not come back',
      {
        awards: [first, second],
        ends: [{ ...withdrawal, awardId: 'second', effectiveOn: '2027-06-01' }],
        on: '2027-06-01',
      },
      ['WITHDRAWN', 'second', '2027-01-10', '2027-05-31', null],
    ],
    [
      'awarded anew after a withdrawal',
      { awards: [first, second], ends: [withdrawal], on: '2027-02-01' },
      ['ACCREDITED', 'second', '2027-01-10', '2027-12-31', '2028-01-01'],
    ],
    [
      'of two awards of one day: the one recorded later',
      { awards: [{ ...second, validFrom: '2026-03-01' }, first], on: '2026-03-01' },
      ['ACCREDITED', 'second', '2026-03-01', '2027-12-31', '2028-01-01'],
    ],
    [
      'as known before the award',
      { awards: [first], on: '2026-06-01', at: '2026-03-01T09:59:59.999Z' },
      ['NOT_ACCREDITED', null, null, null, null],
    ],
    [
      'as known at the moment of the award',
      { awards: [first], on: '2026-06-01', at: '2026-03-01T10:00:00Z' },
      ['ACCREDITED', 'first', '2026-03-01', '2028-02-29', '2028-03-01'],
    ],
    [
      'as known before the withdrawal, on a day after it',
      { awards: [first], ends: [withdrawal], on: '2026-10-01', at: '2026-08-15T08:59:59Z' },
      ['ACCREDITED', 'first', '2026-03-01', '2028-02-29', '2028-03-01'],
    ],
    [
      'as known at the withdrawal, on a day after it',
      { awards: [first], ends: [withdrawal], on: '2026-10-01', at: '2026-08-15T09:00:00Z' },
      ['WITHDRAWN', 'first', '2026-03-01', '2026-08-31', null],
    ],
    [
      'as known before the second award, on a day after it',
      { awards: [first, second], on: '2027-02-01', at: '2026-12-31T23:00:00Z' },
      ['ACCREDITED', 'first', '2026-03-01', '2028-02-29', '2028-03-01'],
    ],
  ])('%s', (_, { awards, ends = [], on, at }, [status, awardId, since, until, nextChangeOn]) => {
    const standing = standingOn(awards, ends, on, at === undefined ? null : new Date(at));

    expect([
      standing.status,
      standing.award?.id ?? null,
      standing.since,
      standing.until,
      standing.nextChangeOn,
    ]).toEqual([status, awardId, since, until, nextChangeOn]);
  });

  it.each<[string, Award[], AwardEnd[], string, object]>([
    ['never awarded', [], [], '2026-01-01', { code: 'ACCREDITATION_STANDS_NEVER_AWARDED' }],
    [
      'awarded later',
      [first],
      [],
      '2026-01-01',
      { code: 'ACCREDITATION_STANDS_FROM_LATER', params: { on: '2026-01-01', from: '2026-03-01' } },
    ],
    [
      'in force',
      [first],
      [],
      '2026-03-01',
      {
        code: 'ACCREDITATION_STANDS_BY_AWARD',
        params: { reference: 'CC-2026-1', since: '2026-03-01', until: '2028-02-29' },
      },
    ],
    ['run out', [first], [], '2028-03-01', { code: 'ACCREDITATION_STANDS_EXPIRED' }],
    [
      'withdrawn',
      [first],
      [withdrawal],
      '2026-09-01',
      { code: 'ACCREDITATION_STANDS_WITHDRAWN', params: { from: '2026-09-01' } },
    ],
  ])('says why: %s', (_, awards, ends, on, reason) => {
    expect(standingOn(awards, ends, on).reasons).toEqual([expect.objectContaining(withParams(reason))]);
  });

  it('does not depend on the order of the rows', () => {
    expect(standingOn([first, second], [withdrawal], '2027-02-01')).toEqual(
      standingOn([second, first], [withdrawal], '2027-02-01'),
    );
  });
});

describe('the changes of a standing', () => {
  const shown = (...args: Parameters<typeof standingChanges>) =>
    standingChanges(...args).map(({ on, status, award }) => `${on} ${status} ${award.id}`);

  it('are told newest first, up to the day', () => {
    expect(shown([first, second], [withdrawal], '2029-01-01')).toEqual([
      '2028-01-01 EXPIRED second',
      '2027-01-10 ACCREDITED second',
      '2026-09-01 WITHDRAWN first',
      '2026-03-01 ACCREDITED first',
    ]);
    expect(shown([first], [withdrawal], '2026-08-31')).toEqual(['2026-03-01 ACCREDITED first']);
  });

  it('are those that were known at the moment', () => {
    expect(shown([first], [withdrawal], '2029-01-01', new Date('2026-05-01T00:00:00Z'))).toEqual([
      '2028-03-01 EXPIRED first',
      '2026-03-01 ACCREDITED first',
    ]);
  });
});

describe('what the public may be shown of ends', () => {
  it('is those in effect, not those to come', () => {
    expect(endsInEffect([withdrawal], '2026-08-31')).toEqual([]);
    expect(endsInEffect([withdrawal], '2026-09-01')).toEqual([withdrawal]);
  });
});

function withParams(reason: object): Record<string, unknown> {
  const { params, ...rest } = reason as { params?: object };
  return params ? { ...rest, params: expect.objectContaining(params as Record<string, unknown>) } : { ...rest };
}
