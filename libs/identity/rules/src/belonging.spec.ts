import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type BeforeMoving,
  chapterOn,
  type Membership,
  MOST_MOVED,
  refusalsToMove,
  refusalsToPutIn,
  refusalsToTakeBackMembership,
  refusalsToTakeOut,
} from './belonging.js';

const from = (fromOn: string, chapterId: string | null): Membership => ({ membershipId: fromOn, fromOn, chapterId });
const moving = (changes: Partial<BeforeMoving> = {}): BeforeMoving => ({
  ...{ memberships: [], chapterId: 'north', fromOn: '2026-03-01', today: '2026-11-22', dissolved: new Map() },
  ...changes,
});
const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);
const dissolved = new Map([['north', '2026-06-01']]);

describe('the chapter of a day', () => {
  const all = [from('2026-06-01', null), from('2026-01-01', 'north'), from('2026-09-01', 'south')];

  it.each([
    ['2025-12-31', null],
    ['2026-01-01', 'north'],
    ['2026-05-31', 'north'],
    ['2026-06-01', null],
    ['2026-09-01', 'south'],
    ['2036-01-01', 'south'],
  ])('%s: %s', (day, chapter) => {
    expect(chapterOn(all, day)).toBe(chapter);
  });

  it('is that of the latest day said by then, in whatever order', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((each) => `2026-02-${String(each).padStart(2, '0')}`);
    const chapter = fc.constantFrom('north', 'south', null);
    const memberships = fc.uniqueArray(fc.record({ membershipId: fc.uuid(), fromOn: day, chapterId: chapter }), {
      selector: ({ fromOn }) => fromOn,
    });
    fc.assert(
      fc.property(memberships, day, (said, on) => {
        const latest = said.filter(({ fromOn }) => fromOn <= on).sort((a, b) => (a.fromOn < b.fromOn ? 1 : -1))[0];
        expect(chapterOn(said, on)).toBe(latest?.chapterId ?? null);
      }),
    );
  });
});

describe('putting a member into a chapter', () => {
  it.each<[string, Partial<BeforeMoving & { isDeceased: boolean }>, string[]]>([
    ['who belongs to none', {}, []],
    ['who belongs to another', { memberships: [from('2026-01-01', 'south')] }, []],
    ['before they go to another', { memberships: [from('2026-06-01', 'south')], dissolved }, []],
    [
      'that is dissolved before they go to another',
      { memberships: [from('2026-06-02', 'south')], dissolved },
      ['IDENTITY_CHAPTER_DISSOLVED'],
    ],
    ['who belongs to it', { memberships: [from('2026-01-01', 'north')] }, ['IDENTITY_CHAPTER_ALREADY_IN']],
    ['who will', { memberships: [from('2026-03-02', 'north')] }, []],
    ['who died', { isDeceased: true }, ['IDENTITY_CHAPTER_MEMBER_DECEASED']],
    ['in a year', { fromOn: '2027-11-22' }, []],
    ['in a year and a day', { fromOn: '2027-11-23' }, ['IDENTITY_CHAPTER_DAY_FAR']],
    ['that is dissolved', { fromOn: '2026-06-01', dissolved }, ['IDENTITY_CHAPTER_DISSOLVED']],
    ['that is dissolved later on', { dissolved }, ['IDENTITY_CHAPTER_DISSOLVED']],
    [
      'with everything against it',
      { isDeceased: true, fromOn: '2028-01-01', memberships: [from('2026-01-01', 'north')], dissolved },
      [
        'IDENTITY_CHAPTER_MEMBER_DECEASED',
        'IDENTITY_CHAPTER_ALREADY_IN',
        'IDENTITY_CHAPTER_DAY_FAR',
        'IDENTITY_CHAPTER_DISSOLVED',
      ],
    ],
  ])('%s', (_, changes, refused) => {
    expect(codes(refusalsToPutIn({ isDeceased: false, ...moving(changes), ...changes }))).toEqual(refused);
  });
});

describe('taking a member out of a chapter', () => {
  it.each<[string, Partial<BeforeMoving>, string[]]>([
    ['that they belong to', { memberships: [from('2026-01-01', 'north')] }, []],
    ['on the day on which they came', { memberships: [from('2026-03-01', 'north')] }, []],
    ['before they come', { memberships: [from('2026-03-02', 'north')] }, ['IDENTITY_CHAPTER_NOT_IN']],
    ['that they do not belong to', { memberships: [from('2026-01-01', 'south')] }, ['IDENTITY_CHAPTER_NOT_IN']],
    [
      'in two years',
      { memberships: [from('2026-01-01', 'north')], fromOn: '2028-01-01' },
      ['IDENTITY_CHAPTER_DAY_FAR'],
    ],
  ])('%s', (_, changes, refused) => {
    expect(codes(refusalsToTakeOut(moving(changes)))).toEqual(refused);
  });
});

describe('taking back what was said of a member', () => {
  const memberships = [from('2026-01-01', 'north'), from('2026-05-01', 'south')];

  it.each([
    ['the chapter before counts again', '2026-05-01', true, new Map<string, string>(), []],
    ['nothing was before', '2026-01-01', true, dissolved, []],
    ['a second time', '2026-05-01', false, new Map<string, string>(), ['IDENTITY_CHAPTER_TAKEN_BACK']],
    ['the chapter before is no more', '2026-05-01', true, dissolved, ['IDENTITY_CHAPTER_DISSOLVED']],
  ])('%s', (_, membershipId, stands, ends, refused) => {
    const before = { memberships, membershipId, stands, dissolved: ends };

    expect(codes(refusalsToTakeBackMembership(before))).toEqual(refused);
  });
});

describe('moving several', () => {
  it.each([
    [0, ['IDENTITY_CHAPTER_NOBODY']],
    [1, []],
    [MOST_MOVED, []],
    [MOST_MOVED + 1, ['IDENTITY_CHAPTER_TOO_MANY']],
  ])('%i', (count, refused) => {
    expect(codes(refusalsToMove(count))).toEqual(refused);
  });
});
