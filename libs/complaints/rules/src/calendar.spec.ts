import { describe, expect, it } from '@jest/globals';
import { type Calendar, FRANCE, isHoliday, isWorkingDay, refusalsToSetDay, workingDayFrom } from './calendar.js';

describe('the French calendar', () => {
  it.each([
    '2026-04-06',
    '2026-05-14',
    '2026-05-25',
    '2027-03-29',
    '2026-05-01',
    '2026-07-14',
    '2026-12-25',
    '2000-04-24',
    '2038-04-26',
  ])('knows %s for a holiday', (day) => {
    expect(isHoliday(day, 'france')).toBe(true);
    expect(isHoliday(day, 'alsace-moselle')).toBe(true);
    expect(isHoliday(day, 'none')).toBe(false);
    expect(isWorkingDay(day, FRANCE)).toBe(false);
  });

  it.each(['2026-04-03', '2026-12-26'])('knows %s for a holiday of Alsace and Moselle alone', (day) => {
    expect(isHoliday(day, 'france')).toBe(false);
    expect(isHoliday(day, 'alsace-moselle')).toBe(true);
  });

  it.each(['2026-06-01', '2026-04-07', '2026-12-28'])('knows %s for none', (day) => {
    expect(isHoliday(day, 'alsace-moselle')).toBe(false);
    expect(isWorkingDay(day, FRANCE)).toBe(true);
  });

  it.each(['2026-06-06', '2026-06-07'])('knows %s for a day of a weekend', (day) => {
    expect(isWorkingDay(day, FRANCE)).toBe(false);
    expect(workingDayFrom(day, FRANCE)).toBe('2026-06-08');
  });
});

describe('the calendar of a body', () => {
  it('has days off of its own', () => {
    const calendar: Calendar = { holidays: [], daysOff: ['2026-06-08'] };

    expect(isWorkingDay('2026-06-08', calendar)).toBe(false);
    expect(workingDayFrom('2026-06-06', calendar)).toBe('2026-06-09');
  });

  it('takes another set of holidays from a day on, and no day before changes', () => {
    const calendar: Calendar = {
      holidays: [
        { from: '2026-04-05', set: 'alsace-moselle' },
        { from: '2027-01-01', set: 'none' },
      ],
      daysOff: [],
    };

    expect(isWorkingDay('2026-04-03', calendar)).toBe(true);
    expect(isWorkingDay('2026-12-25', calendar)).toBe(false);
    expect(isHoliday('2027-03-26', 'alsace-moselle')).toBe(true);
    expect(isWorkingDay('2027-03-26', calendar)).toBe(true);
    expect(isWorkingDay('2027-05-13', calendar)).toBe(true);
  });

  it('is set for days that are ahead alone', () => {
    expect(refusalsToSetDay('2026-06-09', '2026-06-08')).toEqual([]);
    expect(refusalsToSetDay('2026-06-08', '2026-06-08')).toEqual([{ code: 'COMPLAINTS_DAY_NOT_AHEAD', path: 'day' }]);
  });
});
