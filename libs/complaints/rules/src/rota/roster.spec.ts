import { describe, expect, it } from '@jest/globals';
import { isOnRoster, keepsRoster, postsFor, refusalsToPutOn, refusalsToTakeOff, type RosterEntry } from './roster.js';

const TODAY = '2026-11-28';
const entry = (changes: Partial<RosterEntry> = {}): RosterEntry => ({
  personId: 'ada',
  post: 'panel-lay',
  fromOn: '2026-11-01',
  endsOn: null,
  ...changes,
});
const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);

describe('a roster', () => {
  it('R15: serves a place by its post, and a function without places by every post of it', () => {
    expect(postsFor({ function: 'panel', seat: 'lay' })).toEqual(['panel-lay']);
    expect(postsFor({ function: 'panel', seat: null })).toEqual(['panel-chair', 'panel-coach', 'panel-lay']);
    expect(postsFor({ function: 'reviewer', seat: null })).toEqual(['reviewer']);
    expect(postsFor({ function: 'interim-panel', seat: null })).toEqual(['interim-panel']);
    expect(postsFor({ function: 'witness', seat: null })).toEqual([]);
  });

  it('has somebody from the first day on, and no longer on the day on which they are off it', () => {
    const days = { fromOn: '2026-11-28', endsOn: '2026-12-01' };

    expect(isOnRoster(days, '2026-11-27')).toBe(false);
    expect(isOnRoster(days, '2026-11-28')).toBe(true);
    expect(isOnRoster(days, '2026-11-30')).toBe(true);
    expect(isOnRoster(days, '2026-12-01')).toBe(false);
  });

  it('R15: is kept from its first day on, and still when everybody was taken off', () => {
    const wanted = { function: 'panel', seat: 'lay' } as const;

    expect(keepsRoster([], wanted, TODAY)).toBe(false);
    expect(keepsRoster([entry({ fromOn: '2026-11-29' })], wanted, TODAY)).toBe(false);
    expect(keepsRoster([entry({ post: 'panel-coach' })], wanted, TODAY)).toBe(false);
    expect(keepsRoster([entry({ fromOn: TODAY })], wanted, TODAY)).toBe(true);
    expect(keepsRoster([entry({ endsOn: '2026-11-10' })], wanted, TODAY)).toBe(true);
    expect(keepsRoster([entry({ endsOn: '2026-11-01' })], wanted, TODAY)).toBe(false);
  });

  it.each<[string, Partial<RosterEntry>, RosterEntry[], string[]]>([
    ['takes somebody from tomorrow on', {}, [], []],
    ['takes nobody from today on', { fromOn: TODAY }, [], ['COMPLAINTS_ROSTER_NOT_AHEAD']],
    ['takes nobody who is off before they are on', { endsOn: '2026-11-29' }, [], ['COMPLAINTS_ROSTER_DAYS_REVERSED']],
    ['takes nobody who stands on it', {}, [entry()], ['COMPLAINTS_ROSTER_ALREADY']],
    ['takes whoever stands on another', {}, [entry({ post: 'reviewer' })], []],
    ['takes another', {}, [entry({ personId: 'bo' })], []],
    ['takes whoever is off it that day', {}, [entry({ endsOn: '2026-11-29' })], []],
    ['takes nobody who is still on it that day', {}, [entry({ endsOn: '2026-11-30' })], ['COMPLAINTS_ROSTER_ALREADY']],
    ['takes whoever is off before they are on again', { endsOn: '2026-12-01' }, [entry({ fromOn: '2026-12-01' })], []],
    ['takes whoever never came to stand on it', {}, [entry({ fromOn: '2026-12-05', endsOn: '2026-12-05' })], []],
  ])('%s', (_, changes, entries, expected) => {
    expect(codes(refusalsToPutOn(entry({ fromOn: '2026-11-29', ...changes }), entries, TODAY))).toEqual(expected);
  });

  it.each<[string, Partial<RosterEntry>, string, string[]]>([
    ['lets somebody go from tomorrow on', {}, '2026-11-29', []],
    ['lets nobody go today', {}, TODAY, ['COMPLAINTS_ROSTER_NOT_AHEAD']],
    ['lets somebody go earlier than was said', { endsOn: '2026-12-31' }, '2026-12-01', []],
    ['lets nobody go who is off by then', { endsOn: '2026-12-01' }, '2026-12-01', ['COMPLAINTS_ROSTER_OFF']],
    ['takes back that somebody will stand on it', { fromOn: '2026-12-05' }, '2026-12-05', []],
    ['lets nobody go before they come', { fromOn: '2026-12-05' }, '2026-12-04', ['COMPLAINTS_ROSTER_NOT_AHEAD']],
  ])('%s', (_, changes, endsOn, expected) => {
    expect(codes(refusalsToTakeOff(entry(changes), endsOn, TODAY))).toEqual(expected);
  });
});
