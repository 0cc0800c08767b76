import { describe, expect, it } from '@jest/globals';
import type { Award, AwardEnd, ReductionTold } from './award.js';
import { barredOn, refusalsOfBarred } from './barred.js';
import { knownAt } from './known-at.js';
import { endsHandedBack, lastDaysFrom, reducedFrom } from './reducing.js';

const SAID = new Date('2026-01-01T09:00:00Z');
const scheme = { levels: ['one', 'two', 'three'].map((code) => ({ code })) };
const high: Award = {
  ...{ id: 'high', level: 'three', reference: 'CC-2026-1', validFrom: '2026-01-01', validUntil: '2029-12-31' },
  recordedAt: SAID,
};
const end = (awardId: string, kind: AwardEnd['kind'], effectiveOn: string): AwardEnd => ({
  ...{ awardId, kind, effectiveOn, recordedAt: SAID },
});
const lowers = (level: string, applyFromOn: string, more: Partial<ReductionTold> = {}): ReductionTold => ({
  ...{ sanctionId: 's1', revision: 1, lowersTo: { level, fromOn: '2027-03-01', applyFromOn }, recordedAt: SAID },
  ...more,
});
const to = (level: string, fromOn = '2027-03-01') => ({ level, fromOn, levels: scheme.levels });

describe('a level that a sanction lowers', () => {
  it('O6: ends what is held for any level below it', () => {
    expect(reducedFrom([high], [], to('two'))).toEqual({ deciding: high, ended: [high], term: high });
    expect(reducedFrom([high], [], to('one'))).toMatchObject({ term: { id: 'high' } });
  });

  it.each([
    ['the level held', to('three'), []],
    ['a level that the scheme lacks', to('four'), []],
    ['what had run out by then', to('one', '2030-03-01'), []],
    ['what was withdrawn before', to('one'), [end('high', 'withdrawn', '2027-02-01')]],
    ['what was given up before', to('one'), [end('high', 'given-up', '2027-02-01')]],
  ])('O6: ends nothing for %s', (_, asked, ends) => {
    expect(reducedFrom([high], ends, asked)).toBeNull();
  });

  it('O6: runs to the same end, and never to a day before its own first', () => {
    const days = { validUntil: '2029-12-31', graceUntil: '2030-02-28' };
    expect(lastDaysFrom('2027-03-01', days)).toEqual(days);
    expect(lastDaysFrom('2030-01-15', days)).toEqual({ validUntil: '2030-01-15', graceUntil: '2030-02-28' });
    expect(lastDaysFrom('2030-03-15', days)).toEqual({ validUntil: '2030-03-15', graceUntil: null });
    expect(lastDaysFrom('2030-03-15', { validUntil: null })).toEqual({ validUntil: null, graceUntil: null });
  });

  it('row 44: hands back what ended the lower level since, but for what ends the higher one by itself and what was taken back', () => {
    const lowered = end('low', 'lowered', '2027-06-01');
    const givenUp = end('low', 'given-up', '2027-06-01');
    const byThemselves = [end('low', 'withdrawn', '2027-06-01'), end('low', 'deceased', '2027-07-01')];
    const others = [end('high', 'reduced', '2027-03-01'), { ...givenUp, takenBackAt: SAID }];
    expect(endsHandedBack('low', [lowered, givenUp, ...byThemselves, ...others])).toEqual([lowered, givenUp]);
  });

  it('row 44: an award of a sanction that never was is none from then on, and was one before', () => {
    const annulledAt = new Date('2027-06-01T09:00:00Z');
    const low: Award = { ...high, id: 'low', level: 'one', sanctionId: 's1', annulledAt };
    expect(knownAt([low], [], null).awards).toEqual([]);
    expect(knownAt([low], [], annulledAt).awards).toEqual([]);
    expect(knownAt([low], [], new Date('2027-05-31T09:00:00Z')).awards).toMatchObject([
      { id: 'low', annulledAt: null },
    ]);
  });
});

describe('the day from which a higher level may be applied for again', () => {
  it('K14l: keeps from the levels above on the days before it alone', () => {
    const told = [lowers('two', '2028-03-01')];
    expect(barredOn(told, '2027-02-28')).toEqual([]);
    expect(barredOn(told, '2027-03-01')).toEqual([{ level: 'two', from: '2028-03-01' }]);
    expect(barredOn(told, '2028-02-29')).toHaveLength(1);
    expect(barredOn(told, '2028-03-01')).toEqual([]);
  });

  it('K14l: is none once the sanction never was', () => {
    const told = [lowers('two', '2028-03-01'), lowers('two', '2028-03-01', { revision: 2, lowersTo: null })];
    expect(barredOn(told, '2027-06-01')).toEqual([]);
    expect(barredOn(told.toReversed(), '2027-06-01')).toEqual([]);
  });

  it('K14l: refuses a higher level with the later day, and no level that is not higher', () => {
    const barred = [
      { level: 'one', from: '2028-03-01' },
      { level: 'two', from: '2028-09-01' },
    ];
    const codes = (level: string) => refusalsOfBarred(level, scheme, barred);
    expect(codes('three')).toEqual([{ code: 'ACCREDITATION_LEVEL_REDUCED', params: { from: '2028-09-01' } }]);
    expect(codes('two')).toEqual([{ code: 'ACCREDITATION_LEVEL_REDUCED', params: { from: '2028-03-01' } }]);
    expect(codes('one')).toEqual([]);
    expect(refusalsOfBarred('three', scheme)).toEqual([]);
  });

  it('K14l: counts a level that the scheme no longer has as below all of them', () => {
    const barred = [{ level: 'zero', from: '2028-03-01' }];
    expect(refusalsOfBarred('one', scheme, barred)).toHaveLength(1);
    expect(refusalsOfBarred('zero', scheme, barred)).toEqual([]);
  });
});
