import { describe, expect, it } from '@jest/globals';
import { type Engagement, type Entry, type EntryRequest, LoggedDay, refusalsToLog } from './logging.js';
import { refusalsToWithdraw } from './withdrawing.js';

const today = '2026-06-15';
const engagement: Engagement = { startedOn: '2026-01-10', endedOn: null };
const request: EntryRequest = { engagementId: 'one', heldOn: '2026-06-01', minutes: 60, acceptOverlap: false };

function codes(changes: Partial<EntryRequest>, sameDay: Entry[] = [], own: Engagement = engagement): string[] {
  return refusalsToLog({ ...request, ...changes }, own, new LoggedDay(sameDay), today).map(({ code }) => code);
}

function logged(minutes: number, engagementId = 'one'): Entry {
  return { engagementId, heldOn: request.heldOn, minutes };
}

describe('logging practice', () => {
  it.each([{ heldOn: today }, { heldOn: '2026-01-10' }, { minutes: 1 }, { minutes: 24 * 60 }])(
    'is allowed at the edge: %j',
    (changes) => {
      expect(codes(changes)).toEqual([]);
    },
  );

  it.each<[string, Partial<EntryRequest>, string[]]>([
    ['it is yet to come', { heldOn: '2026-06-16' }, ['PRACTICE_IN_FUTURE']],
    ['it has no length', { minutes: 0 }, ['PRACTICE_NO_LENGTH']],
    ['its length is negative', { minutes: -30 }, ['PRACTICE_NO_LENGTH']],
    ['it lasts 25 hours', { minutes: 25 * 60 }, ['PRACTICE_TOO_LONG']],
    ['it lasts a minute more than a day', { minutes: 24 * 60 + 1 }, ['PRACTICE_TOO_LONG']],
    ['it was before the engagement', { heldOn: '2026-01-09' }, ['PRACTICE_BEFORE_ENGAGEMENT']],
    ['several things are wrong', { heldOn: '2027-01-01', minutes: 0 }, ['PRACTICE_IN_FUTURE', 'PRACTICE_NO_LENGTH']],
  ])('is refused when %s', (_, changes, expected) => {
    expect(codes(changes)).toEqual(expected);
  });

  it('is refused after the engagement ended, and allowed on its last day', () => {
    expect(codes({}, [], { ...engagement, endedOn: '2026-05-31' })).toEqual(['PRACTICE_AFTER_ENGAGEMENT']);
    expect(codes({}, [], { ...engagement, endedOn: '2026-06-01' })).toEqual([]);
  });

  it('asks about a second meeting of the same length on the same day', () => {
    expect(codes({}, [logged(60)])).toEqual(['PRACTICE_POSSIBLE_DUPLICATE']);
    expect(codes({ acceptOverlap: true }, [logged(60)])).toEqual([]);
  });

  it('does not ask when the length or the engagement differs', () => {
    expect(codes({}, [logged(45), logged(60, 'two')])).toEqual([]);
  });

  it('is refused when the day would hold more than 24 hours, whatever the engagement', () => {
    expect(codes({ minutes: 61 }, [logged(12 * 60), logged(11 * 60, 'two')])).toEqual(['PRACTICE_DAY_FULL']);
    expect(codes({ minutes: 60 }, [logged(12 * 60), logged(11 * 60, 'two')])).toEqual([]);
  });
});

describe('withdrawing practice', () => {
  it('is allowed once', () => {
    expect(refusalsToWithdraw({ withdrawn: false })).toEqual([]);
    expect(refusalsToWithdraw({ withdrawn: true })).toEqual([{ code: 'PRACTICE_ALREADY_WITHDRAWN' }]);
  });
});
