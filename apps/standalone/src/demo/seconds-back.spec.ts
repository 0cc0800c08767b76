import { describe, expect, it } from '@jest/globals';
import { addDays, dayOf } from '@standing/kernel';
import { secondsBack } from './seconds-back.js';

const PARIS = 'Europe/Paris';

describe('a clock that is put back by days', () => {
  it.each([
    ['late on a winter evening', '2026-11-27T22:04:00Z'],
    ['just after a winter midnight', '2026-11-27T23:04:00Z'],
    ['just after a summer midnight', '2026-07-14T22:04:00Z'],
    ['late on a summer evening', '2026-07-14T21:04:00Z'],
    ['at noon', '2026-11-27T11:00:00Z'],
  ])('shows the civil day that many days ago, through both changes of time: %s', (_, text) => {
    const now = new Date(text);
    const today = dayOf(now, PARIS);
    const missed = Array.from({ length: 500 }, (__, days) => days).filter((days) => {
      const back = secondsBack(now, days, PARIS);
      return dayOf(new Date(now.getTime() + back * 1000), PARIS) !== addDays(today, -days);
    });

    expect(missed).toEqual([]);
  });

  it('is today’s where it is put back by none', () => {
    expect(secondsBack(new Date('2026-11-27T22:04:00Z'), 0, PARIS)).toBe(0);
  });
});
