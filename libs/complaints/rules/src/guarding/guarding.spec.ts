import { describe, expect, it } from '@jest/globals';
import type { Day } from '@standing/kernel';
import type { CaseEventName } from '../case.js';
import type { CaseFunction, Holding } from '../functions.js';
import type { NameVisibility } from '../identity-level.js';
import { closedOn, isBeingScreened, isGuarded } from './guard-time.js';
import { guardedCounts } from './guarded-counts.js';
import { keptApart } from './kept-apart.js';
import { mayBeMember, refusalsToSayMember } from './saying.js';

const TODAY: Day = '2026-11-28';
const happened = (...events: readonly (readonly [CaseEventName, Day])[]) => ({
  events: events.map(([event, on]) => ({ event, by: { as: 'registrar' as const, personIds: ['nadia'] }, on })),
});
const open = happened(['submit', '2026-01-10'], ['acknowledge', '2026-01-12']);
const closed = happened(['submit', '2026-01-10'], ['acknowledge', '2026-01-12'], ['close-inadmissible', '2026-02-28']);

describe('the guard of whoever complained', () => {
  it.each<[string, ReturnType<typeof happened>, Day, boolean]>([
    ['a complaint of before is none in return', open, '2026-01-09', false],
    ['one of the same day may be', open, '2026-01-10', true],
    ['it holds while the case is open, however long', open, '2029-01-10', true],
    ['it holds on the day of the closing', closed, '2026-02-28', true],
    ['it holds through the last day of the twelve months', closed, '2027-02-28', true],
    ['it is over on the day after', closed, '2027-03-01', false],
    ['a case in which nothing happened guards nobody', happened(), TODAY, false],
  ])('%s', (_, earlier, receivedOn, expected) => {
    expect(isGuarded(earlier, receivedOn)).toBe(expected);
  });

  it('is counted anew from the last closing of a case that was opened again', () => {
    const again = happened(
      ['submit', '2026-01-10'],
      ['acknowledge', '2026-01-12'],
      ['close-inadmissible', '2026-02-28'],
      ['reopen', '2026-05-04'],
    );
    const closedAgain = { events: [...again.events, ...happened(['close-inadmissible', '2026-09-30']).events] };

    expect([closedOn(open), closedOn(again)]).toEqual([null, null]);
    expect(closedOn(closedAgain)).toBe('2026-09-30');
    expect([isGuarded(again, '2030-01-01'), isGuarded(closedAgain, '2027-09-30')]).toEqual([true, true]);
    expect(isGuarded(closedAgain, '2027-10-01')).toBe(false);
  });

  it('changes who looks at a case until charges are served or it is closed', () => {
    expect(isBeingScreened(open)).toBe(true);
    expect(isBeingScreened(closed)).toBe(false);
    expect(isBeingScreened({ events: [...open.events, ...happened(['serve', '2026-03-02']).events] })).toBe(false);
  });
});

const held = (name: CaseFunction, personId: string, endedOn: Day | null = null): Holding => ({
  function: name,
  personId,
  endedOn,
});
const KEPT = [
  held('complainant', 'x'),
  held('respondent', 'coach'),
  held('case-manager', 'ines', '2026-02-01'),
  held('case-manager', 'odile'),
  held('registrar', 'nadia'),
  held('registrar', 'nadia'),
  held('investigator', 'ivan'),
];
const apart = (later: readonly Holding[], nameVisibility: NameVisibility = 'named') =>
  keptApart({ everHeld: KEPT, nameVisibility }, later, TODAY);

describe('who has no part in a complaint in return', () => {
  it('is whoever ever kept the earlier case, each once, and nobody who looked into it', () => {
    expect(apart([])).toEqual(['ines', 'odile', 'nadia']);
  });

  it('is whoever keeps the later one too, where the name is open to them', () => {
    expect(apart([held('case-manager', 'ines')])).toEqual(['ines', 'odile', 'nadia']);
  });

  it('is nobody who would learn by it whose name is kept', () => {
    expect(apart([held('case-manager', 'ines')], 'kept-from-coach')).toEqual(['odile', 'nadia']);
    expect(apart([held('case-manager', 'ines', TODAY)], 'kept-from-coach')).toEqual(['ines', 'odile', 'nadia']);
  });

  it('is nobody who holds something else in it', () => {
    expect(apart([held('investigator', 'nadia')])).toEqual(['ines', 'odile']);
    expect(apart([held('registrar', 'nadia'), held('investigator', 'nadia')])).toEqual(['ines', 'odile']);
  });
});

describe('saying which member one is', () => {
  it.each<[NameVisibility, boolean]>([
    ['named', true],
    ['kept-from-coach', true],
    ['pseudonymous', false],
    ['anonymous', false],
  ])('is asked of whoever is known to the body: %s', (nameVisibility, expected) => {
    expect(mayBeMember(nameVisibility)).toBe(expected);
    expect(refusalsToSayMember({ nameVisibility, isSaid: false })).toEqual(
      expected ? [] : [{ code: 'COMPLAINTS_MEMBER_NOT_ASKED' }],
    );
  });

  it('is done once', () => {
    expect(refusalsToSayMember({ nameVisibility: 'named', isSaid: true })).toEqual([
      { code: 'COMPLAINTS_MEMBER_SAID' },
    ]);
  });
});

describe('what is counted of guarded cases', () => {
  const since = (day: Day, count: number, isOpen = true) =>
    Array.from({ length: count }, () => ({ since: day, isOpen }));

  it('is told in fives, and not at all where they are fewer', () => {
    expect(guardedCounts(since('2026-09-30', 4), TODAY)).toEqual({ all: null, open: null });
    expect(guardedCounts([...since('2026-09-30', 5), ...since('2026-09-30', 4, false)], TODAY)).toEqual({
      all: 5,
      open: 5,
    });
    expect(guardedCounts([...since('2026-01-02', 6), ...since('2026-01-02', 6, false)], TODAY)).toEqual({
      all: 10,
      open: 5,
    });
  });

  it.each<[Day, number | null]>([
    ['2026-09-30', 5],
    ['2026-10-01', null],
    ['2026-11-28', null],
  ])('changes with no day of the quarter: guarded since %s', (day, expected) => {
    expect(guardedCounts(since(day, 5), '2026-11-28').all).toBe(expected);
    expect(guardedCounts(since(day, 5), '2026-12-31').all).toBe(expected);
    expect(guardedCounts(since(day, 5), '2027-01-01').all).toBe(5);
  });
});
