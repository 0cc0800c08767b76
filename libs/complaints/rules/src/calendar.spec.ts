import { describe, expect, it } from '@jest/globals';
import {
  type Calendar,
  FRANCE,
  holidayOn,
  holidaysIn,
  isHoliday,
  isWorkingDay,
  refusalsToSetDay,
  workingDayFrom,
} from './calendar.js';

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

  it('names each of a year in its order, and only those of the days that are asked for', () => {
    const named = holidaysIn('2026-01-02', '2026-12-25', FRANCE).map(({ day, name }) => `${day} ${name}`);

    expect(named).toEqual([
      '2026-04-06 easter-monday',
      '2026-05-01 labour-day',
      '2026-05-08 victory-1945',
      '2026-05-14 ascension',
      '2026-05-25 whit-monday',
      '2026-07-14 national-day',
      '2026-08-15 assumption',
      '2026-11-01 all-saints',
      '2026-11-11 armistice-1918',
      '2026-12-25 christmas',
    ]);
    expect(holidayOn('2027-01-01', 'france')).toBe('new-year');
  });

  it('names a day on which two meet once, by the one that has its own date', () => {
    expect(holidayOn('2008-05-01', 'france')).toBe('labour-day');
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

  it('names holidays by what counts on each day', () => {
    const calendar: Calendar = {
      holidays: [
        { from: '2026-04-01', set: 'alsace-moselle' },
        { from: '2026-12-25', set: 'none' },
      ],
      daysOff: ['2026-06-08'],
    };

    const days = holidaysIn('2026-03-01', '2026-12-31', calendar).map(({ day }) => day);
    expect([days[0], days.at(-1), days.length]).toEqual(['2026-04-03', '2026-11-11', 10]);
  });

  it('is set for days that are ahead alone', () => {
    expect(refusalsToSetDay('2026-06-09', '2026-06-08')).toEqual([]);
    expect(refusalsToSetDay('2026-06-08', '2026-06-08')).toEqual([{ code: 'COMPLAINTS_DAY_NOT_AHEAD', path: 'day' }]);
  });
});
