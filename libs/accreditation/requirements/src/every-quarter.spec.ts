import { describe, expect, it } from '@jest/globals';
import { decide } from './decide.js';
import { aRequirement, aScheme, CIVIL_YEAR, SUPERVISION, supervision } from '../test/given.js';

const quarterly = aRequirement({
  measure: { kind: 'minutes', of: SUPERVISION },
  window: { kind: 'every-quarter', complete: 2 },
  evidence: 'confirmed',
});

function line(held: (string | ReturnType<typeof supervision>)[], on: string) {
  const evidence = held.map((one) => (typeof one === 'string' ? supervision(one) : one));
  return decide(aScheme([quarterly]), 'one', evidence, CIVIL_YEAR, on).lines[0]!;
}

const declared = (heldOn: string) => supervision(heldOn, { trust: 'declared' });
const results = ({ parts }: ReturnType<typeof line>) => parts.map((part) => part.result);

describe('an hour in every quarter', () => {
  it.each<[string, string[], string, string, string[]]>([
    [
      'all three quarters are filled',
      ['2026-04-01', '2026-09-30', '2026-10-01'],
      '2026-11-22',
      'MET',
      ['MET', 'MET', 'MET'],
    ],
    [
      'the current one is still empty',
      ['2026-06-30', '2026-07-01'],
      '2026-11-22',
      'MET',
      ['MET', 'MET', 'NOT_YET_DUE'],
    ],
    [
      'it is the last day of an empty one',
      ['2026-06-30', '2026-07-01'],
      '2026-12-31',
      'MET',
      ['MET', 'MET', 'NOT_YET_DUE'],
    ],
    [
      'an empty one has just ended',
      ['2026-06-30', '2026-07-01'],
      '2027-01-01',
      'UNMET',
      ['MET', 'UNMET', 'NOT_YET_DUE'],
    ],
    [
      'two hours fall into one quarter: no averaging',
      ['2026-04-01', '2026-04-02'],
      '2026-11-22',
      'UNMET',
      ['MET', 'UNMET', 'NOT_YET_DUE'],
    ],
    [
      'an hour was held the day before the window',
      ['2026-03-31', '2026-07-01'],
      '2026-11-22',
      'UNMET',
      ['UNMET', 'MET', 'NOT_YET_DUE'],
    ],
    [
      'the hour of this quarter lies after the day',
      ['2026-04-01', '2026-07-01', '2026-11-23'],
      '2026-11-22',
      'MET',
      ['MET', 'MET', 'NOT_YET_DUE'],
    ],
    ['a quarter has a leap day', ['2027-10-01', '2028-02-29'], '2028-04-01', 'MET', ['MET', 'MET', 'NOT_YET_DUE']],
  ])('when %s', (_, held, on, result, parts) => {
    const found = line(held, on);

    expect([found.result, results(found)]).toEqual([result, parts]);
  });

  it('names each quarter and counts no more of it than it needs', () => {
    const found = line(['2026-04-01', '2026-04-02', '2026-10-10'], '2026-11-22');

    expect(found).toMatchObject({
      needed: 120,
      counted: 60,
      raw: 180,
      windowFrom: '2026-04-01',
      windowTo: '2026-12-31',
    });
    expect(found.parts.map(({ ruleId, needed, counted, raw }) => [ruleId, needed, counted, raw])).toEqual([
      ['line/2026-04-01', 60, 120, 120],
      ['line/2026-07-01', 60, 0, 0],
      ['line/2026-10-01', 60, 60, 60],
    ]);
  });
});

describe('what would fill the quarters', () => {
  it('is, for the current one, what is missing by its last day', () => {
    const found = line(['2026-04-01', '2026-07-01'], '2026-11-22');

    expect(found.remedy).toBeNull();
    expect(found.parts[2]?.remedy).toEqual({ code: 'ADD', amount: 60, by: '2026-12-31' });
  });

  it('is a confirmation where the session is only declared', () => {
    const found = line([declared('2026-04-01'), '2026-07-01'], '2026-11-22');

    expect(found).toMatchObject({ awaiting: 60, remedy: { code: 'CONFIRM', amount: 60 } });
  });

  it('is, for one that is over, only what was held in it, until it leaves the window', () => {
    const found = line(['2026-04-01'], '2026-11-22');

    expect(found.remedy).toEqual({ code: 'PAST', amount: 60, by: '2027-04-01' });
    expect(line(['2026-10-01', '2027-01-01'], '2027-03-31').result).toBe('UNMET');
    expect(line(['2026-10-01', '2027-01-01'], '2027-04-01').result).toBe('MET');
  });

  it('is both together when two are missing', () => {
    expect(line([], '2026-11-22').remedy).toEqual({ code: 'PAST', amount: 120, by: '2027-04-01' });
  });
});

describe('the next day on which the line changes', () => {
  it.each<[string, string[], string, string | null]>([
    ['the end of an empty current quarter', ['2026-04-01', '2026-07-01'], '2026-11-22', '2027-01-01'],
    ['the end of the next quarter', ['2026-04-01', '2026-07-01', '2026-10-01'], '2026-11-22', '2027-04-01'],
    ['the day when the empty quarter leaves', ['2026-01-01', '2026-07-01', '2026-10-01'], '2026-11-22', '2027-01-01'],
    ['never, with nothing', [], '2026-11-22', null],
  ])('is %s', (_, held, on, day) => {
    expect(line(held, on).nextChangeOn).toBe(day);
  });

  it('is, with a single quarter, the end of the first empty one', () => {
    const single = { ...quarterly, window: { kind: 'every-quarter', complete: 1 } } as const;
    const evidence = [supervision('2026-07-01'), supervision('2026-10-01')];

    expect(decide(aScheme([single]), 'one', evidence, CIVIL_YEAR, '2026-11-22').nextChangeOn).toBe('2027-04-01');
  });

  it('is told for the current quarter too', () => {
    expect(line(['2026-04-01'], '2026-11-22').parts.map((part) => part.nextChangeOn)).toEqual([
      null,
      null,
      '2027-01-01',
    ]);
  });
});
