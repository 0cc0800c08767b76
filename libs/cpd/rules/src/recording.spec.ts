import { describe, expect, it } from '@jest/globals';
import { type Activity, type ActivityRequest, refusalsToRecord } from './recording.js';

const today = '2026-06-15';
const request: ActivityRequest = {
  title: 'Supervision et systémique',
  firstDay: '2026-06-01',
  lastDay: '2026-06-01',
  minutes: 420,
  reflection: 'Poser moins de questions.',
  provider: null,
  categories: [],
  acceptDuplicate: false,
  namesMeant: false,
};

function codes(changes: Partial<ActivityRequest>, others: Activity[] = []): string[] {
  return refusalsToRecord({ ...request, ...changes }, others, today).map(({ code }) => code);
}

describe('recording an activity', () => {
  it.each<Partial<ActivityRequest>>([
    {},
    { lastDay: today, firstDay: today },
    { minutes: 1 },
    { minutes: 24 * 60 },
    { lastDay: '2026-06-03', minutes: 3 * 24 * 60 },
    { firstDay: '1950-01-01', lastDay: '1950-01-01' },
    { firstDay: '2025-06-01', lastDay: '2026-06-01' },
    { title: 'x'.repeat(120), provider: 'x'.repeat(120), reflection: 'x'.repeat(4000) },
  ])('is allowed at the edge: %j', (changes) => {
    expect(codes(changes)).toEqual([]);
  });

  it.each<[string, Partial<ActivityRequest>, string[]]>([
    ['it has no title', { title: ' \u00A0' }, ['CPD_TITLE_MISSING']],
    ['its title is a text', { title: 'x'.repeat(121) }, ['CPD_TITLE_TOO_LONG']],
    ['it says nothing of what was learnt', { reflection: '\n' }, ['CPD_REFLECTION_MISSING']],
    ['it says too much of it', { reflection: 'x'.repeat(4001) }, ['CPD_REFLECTION_TOO_LONG']],
    ['its provider is a text', { provider: 'x'.repeat(121) }, ['CPD_PROVIDER_TOO_LONG']],
    ['it is yet to come', { firstDay: '2026-06-16', lastDay: '2026-06-16' }, ['CPD_IN_FUTURE']],
    ['it has not ended', { lastDay: '2026-06-16' }, ['CPD_IN_FUTURE']],
    ['its year is a slip', { firstDay: '1949-12-31', lastDay: '1949-12-31' }, ['CPD_TOO_LONG_AGO']],
    ['it ends before it begins', { lastDay: '2026-05-31' }, ['CPD_DAYS_REVERSED']],
    ['it takes more than a year', { firstDay: '2025-05-31' }, ['CPD_SPAN_TOO_LONG']],
    ['it has no length', { minutes: 0 }, ['CPD_NO_LENGTH']],
    ['its length is negative', { minutes: -30 }, ['CPD_NO_LENGTH']],
    ['it lasts a minute more than its day', { minutes: 24 * 60 + 1 }, ['CPD_TOO_LONG']],
    ['it lasts a minute more than its days', { lastDay: '2026-06-02', minutes: 2 * 24 * 60 + 1 }, ['CPD_TOO_LONG']],
    ['its parts exceed it', { categories: [{ code: 'ethics', minutes: 421 }] }, ['CPD_CATEGORIES_TOO_LONG']],
    [
      'much is wrong',
      { title: '', reflection: '', firstDay: '2027-01-01', lastDay: '2027-01-01', minutes: 0 },
      ['CPD_TITLE_MISSING', 'CPD_REFLECTION_MISSING', 'CPD_IN_FUTURE', 'CPD_NO_LENGTH'],
    ],
  ])('is refused when %s', (_, changes, expected) => {
    expect(codes(changes)).toEqual(expected);
  });

  it('asks about a second one of the same title, days and length', () => {
    const same = { ...request, title: ' SUPERVISION  et systemique' };

    expect(codes({}, [same])).toEqual(['CPD_POSSIBLE_DUPLICATE']);
    expect(codes({ acceptDuplicate: true }, [same])).toEqual([]);
  });

  it.each<Partial<Activity>>([{ title: 'Autre' }, { minutes: 60 }, { firstDay: '2026-05-31' }])(
    'does not ask when something differs: %j',
    (changes) => {
      expect(codes({}, [{ ...request, ...changes }])).toEqual([]);
    },
  );

  it('is refused when one day would hold more than 24 hours', () => {
    const morning = { ...request, title: 'Autre', minutes: 17 * 60 };

    expect(codes({}, [morning])).toEqual([]);
    expect(codes({ minutes: 421 }, [morning])).toEqual(['CPD_DAY_FULL']);
    expect(codes({ minutes: 421 }, [{ ...morning, firstDay: '2026-05-30' }])).toEqual([]);
  });
});
