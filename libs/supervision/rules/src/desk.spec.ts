import { describe, expect, it } from '@jest/globals';
import { type AtDesk, flagsOf, nextSessionBy, twelveMonthsFrom, weeksSince } from './desk.js';
import type { Barred } from './right.js';

const held = (changes: Partial<AtDesk> = {}): AtDesk => ({
  ...{ id: 'a', heldOn: '2026-10-20', startsAt: '10:00', zone: null, minutes: 60, form: 'individual' },
  loggedOn: '2026-10-21',
  ...changes,
});

const flagged = (session: AtDesk, others: readonly AtDesk[] = [], barred: readonly Barred[] = []) =>
  flagsOf(session, others, barred, 'Europe/Paris');

describe('what needs a supervisor’s eyes', () => {
  it('is nothing in a session that was logged soon, beside nothing else', () => {
    expect(flagged(held(), [held()])).toEqual([]);
  });

  it.each([
    ['2026-11-19', []],
    ['2026-11-20', ['logged-late']],
  ])('is that it was logged more than thirty days later: %s', (loggedOn, flags) => {
    expect(flagged(held({ loggedOn }))).toEqual(flags);
  });

  it.each<[string, Partial<AtDesk>, string[]]>([
    ['another that runs into it', { startsAt: '10:59' }, ['overlaps']],
    ['another that begins when it ends', { startsAt: '11:00' }, []],
    ['another whose start nobody said', { startsAt: null }, []],
    ['one that runs into it elsewhere', { startsAt: '04:30', zone: 'America/New_York' }, ['overlaps']],
    ['one at the same hour elsewhere', { zone: 'America/New_York' }, []],
    ['a group beside an individual session', { form: 'group' }, ['overlaps']],
  ])('is %s', (_, other, flags) => {
    expect(flagged(held(), [held({ id: 'b', ...other })])).toEqual(flags);
  });

  it('is not the same group, logged by each who was there', () => {
    expect(flagged(held({ form: 'group' }), [held({ id: 'b', form: 'group' })])).toEqual([]);
    expect(flagged(held({ form: 'peer' }), [held({ id: 'b', form: 'peer' })])).toEqual([]);
    expect(flagged(held({ form: 'peer' }), [held({ id: 'b', form: 'group' })])).toEqual(['overlaps']);
  });

  it.each([
    ['2026-10-21', []],
    ['2026-10-20', ['no-right']],
  ])('is that they could not supervise on that day: right ended on %s', (endedOn, flags) => {
    expect(flagged(held(), [], [{ why: 'ended', fromOn: endedOn, untilOn: null }])).toEqual(flags);
    expect(flagged(held(), [], [{ why: 'suspended', fromOn: endedOn, untilOn: null }])).toEqual(flags);
  });
});

describe('the rhythm with a coach', () => {
  it.each([
    [null, null],
    ['2026-11-22', 0],
    ['2026-11-16', 0],
    ['2026-11-15', 1],
    ['2026-09-06', 11],
    ['2026-11-23', 0],
  ])('since %s is counted in whole weeks: %s', (heldOn, weeks) => {
    expect(weeksSince(heldOn, '2026-11-22')).toBe(weeks);
  });

  it.each([
    ['the last session', '2026-03-02', '2026-03-10', '2026-03-01', '2026-04-07'],
    ['the first day of the agreement', '2026-03-02', null, '2026-03-01', '2026-03-30'],
    ['the day on which it was agreed', '2026-03-02', '2026-03-10', '2026-03-20', '2026-04-17'],
  ])('is due every four weeks after %s', (_, startsOn, lastHeldOn, answeredOn, by) => {
    expect(nextSessionBy({ everyWeeks: 4, answeredOn }, { startsOn, lastHeldOn })).toBe(by);
    expect(nextSessionBy({ everyWeeks: null, answeredOn }, { startsOn, lastHeldOn })).toBeNull();
  });

  it('is looked at over the twelve months that end today', () => {
    expect(twelveMonthsFrom('2026-11-22')).toBe('2025-11-22');
  });
});
