import { describe, expect, it } from '@jest/globals';
import {
  refusalsOfAnsweredRelief,
  refusalsToAnswerRelief,
  refusalsToCorrectRelief,
  refusalsToEndRelief,
} from './answering-relief.js';
import { MOST_MEMBERS, refusalsToAskForRelief, refusalsToGrantToMany } from './asking-relief.js';
import type { Relief } from './relief.js';

const granted: Relief = {
  id: 'granted',
  personId: 'coach',
  kind: 'leave',
  ground: 'parental',
  fromOn: '2026-03-01',
  untilOn: '2026-08-31',
  status: 'granted',
  endedOn: null,
};
const asked: Relief = { ...granted, id: 'asked', status: 'asked' };
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

type Ask = [string, Partial<Relief>, Relief[], string[]];

describe('asking for relief', () => {
  it.each<Ask>([
    ['of a day', { fromOn: '2026-01-01', untilOn: '2026-01-01' }, [], []],
    ['that ends before it begins', { untilOn: '2026-02-28' }, [], ['ACCREDITATION_RELIEF_DAYS_REVERSED']],
    ['of two years less a day', { fromOn: '2026-01-01', untilOn: '2027-12-31' }, [], []],
    ['of two years and a day', { fromOn: '2026-01-01', untilOn: '2028-01-01' }, [], ['ACCREDITATION_RELIEF_TOO_LONG']],
    ['of days granted before', {}, [granted], ['ACCREDITATION_RELIEF_OVERLAPS']],
    ['of days that are asked for', {}, [asked], ['ACCREDITATION_RELIEF_OVERLAPS']],
    [
      'whose last day is another’s first',
      { fromOn: '2026-02-01', untilOn: '2026-03-01' },
      [granted],
      ['ACCREDITATION_RELIEF_OVERLAPS'],
    ],
    ['up to the day before another', { fromOn: '2026-02-01', untilOn: '2026-02-28' }, [granted], []],
    ['of days that were refused', {}, [{ ...granted, status: 'refused' }], []],
    ['of days that were taken back', {}, [{ ...granted, status: 'withdrawn' }], []],
    ['of another kind', { kind: 'waiver' }, [granted], []],
    ['from the day after another was ended', { fromOn: '2026-05-01' }, [{ ...granted, endedOn: '2026-04-30' }], []],
    ['for a time that is over', { fromOn: '2025-01-01', untilOn: '2025-06-30' }, [], []],
    ['as an extension that is over', { kind: 'extension', untilOn: '2026-03-05' }, [], ['ACCREDITATION_RELIEF_OVER']],
    ['as an extension until today', { kind: 'extension', untilOn: '2026-03-06' }, [], []],
  ])('%s', (_, changes, others, refused) => {
    expect(codes(refusalsToAskForRelief({ ...asked, ...changes }, others, '2026-03-06'))).toEqual(refused);
  });

  it('names the days that are in the way, up to the day on which they ended', () => {
    const [refusal] = refusalsToAskForRelief(asked, [{ ...granted, endedOn: '2026-04-30' }], '2026-03-06');

    expect(refusal?.params).toEqual({ from: '2026-03-01', until: '2026-04-30' });
  });

  it('is for one member at least, and for so many at the most, at a time', () => {
    const members = (count: number) => Array.from({ length: count }, (_, index) => String(index));

    expect(codes(refusalsToGrantToMany([]))).toEqual(['ACCREDITATION_RELIEF_FOR_NOBODY']);
    expect(codes(refusalsToGrantToMany(members(MOST_MEMBERS)))).toEqual([]);
    expect(codes(refusalsToGrantToMany(members(MOST_MEMBERS + 1)))).toEqual(['ACCREDITATION_RELIEF_FOR_TOO_MANY']);
  });
});

describe('answering relief', () => {
  it('is nobody’s own affair', () => {
    expect(codes(refusalsToAnswerRelief(asked, 'coach'))).toEqual(['ACCREDITATION_RELIEF_OWN']);
    expect(refusalsToAnswerRelief(asked, 'officer')).toEqual([]);
  });

  it.each(['granted', 'refused', 'withdrawn'] as const)('is over once it is %s', (status) => {
    expect(refusalsToAnswerRelief({ ...asked, status }, 'officer')).toEqual([
      { code: 'ACCREDITATION_RELIEF_ANSWERED', params: { status } },
    ]);
    expect(refusalsOfAnsweredRelief('asked')).toEqual([]);
  });
});

describe('ending relief', () => {
  it.each([
    ['on its first day', '2026-03-01', []],
    ['the day before its last', '2026-08-30', []],
    ['on its last day, which changes nothing', '2026-08-31', ['ACCREDITATION_RELIEF_END_OUTSIDE']],
    ['before it begins', '2026-02-28', ['ACCREDITATION_RELIEF_END_OUTSIDE']],
    ['as never taken', null, []],
  ])('%s', (_, lastDay, refused) => {
    expect(codes(refusalsToEndRelief(granted, lastDay))).toEqual(refused);
  });

  it('is of granted relief alone', () => {
    expect(codes(refusalsToEndRelief(asked, null))).toEqual(['ACCREDITATION_RELIEF_NOT_GRANTED']);
  });
});

describe('correcting relief', () => {
  const by = { deciderId: 'officer', today: '2026-03-06' };
  const days = { fromOn: '2026-03-15', untilOn: '2026-09-15' };

  it('is not kept from its own days, but from those of another', () => {
    const later = { ...granted, id: 'later', fromOn: '2026-09-01', untilOn: '2026-12-31' };

    expect(refusalsToCorrectRelief(granted, days, [granted], by)).toEqual([]);
    expect(codes(refusalsToCorrectRelief(granted, days, [granted, later], by))).toEqual([
      'ACCREDITATION_RELIEF_OVERLAPS',
    ]);
  });

  it('is of granted relief alone, and nobody’s own affair', () => {
    expect(codes(refusalsToCorrectRelief(asked, days, [], by))).toEqual(['ACCREDITATION_RELIEF_NOT_GRANTED']);
    expect(codes(refusalsToCorrectRelief(granted, days, [], { ...by, deciderId: 'coach' }))).toEqual([
      'ACCREDITATION_RELIEF_OWN',
    ]);
  });
});
