import { describe, expect, it } from '@jest/globals';
import { consequenceOf } from './consequence.js';
import { isOpen, type Opening, refusalsToOpen, reminderDueOn } from './opening.js';
import { weeksOf } from './progress.js';

const today = '2026-11-22';
const opening: Opening = { deadlineOn: '2026-12-22', remindDays: [14, 3] };
const text = { isInForce: true, isAsked: false };

describe('opening a campaign', () => {
  it.each<[string, Partial<Opening>, Partial<typeof text>, number, string[]]>([
    ['is allowed', {}, {}, 1, []],
    ['is allowed without reminders, until tomorrow', { deadlineOn: '2026-11-23', remindDays: [] }, {}, 1, []],
    ['is allowed with a reminder on the last day and one tomorrow', { remindDays: [29, 0] }, {}, 1, []],
    ['is refused for a text not in force', {}, { isInForce: false }, 1, ['ETHICS_CAMPAIGN_NOT_IN_FORCE']],
    ['is refused beside another', {}, { isAsked: true }, 1, ['ETHICS_CAMPAIGN_OPEN_ALREADY']],
    ['is refused for nobody', {}, {}, 0, ['ETHICS_CAMPAIGN_NOBODY']],
    ['is refused until today', { deadlineOn: today }, {}, 1, ['ETHICS_CAMPAIGN_DEADLINE_WRONG']],
    ['is refused for longer than a year', { deadlineOn: '2027-11-24' }, {}, 1, ['ETHICS_CAMPAIGN_DEADLINE_WRONG']],
    ['is refused with a reminder today', { remindDays: [30] }, {}, 1, ['ETHICS_CAMPAIGN_REMINDERS_WRONG']],
    ['is refused with a reminder after', { remindDays: [-1] }, {}, 1, ['ETHICS_CAMPAIGN_REMINDERS_WRONG']],
    ['is refused with one twice', { remindDays: [3, 3] }, {}, 1, ['ETHICS_CAMPAIGN_REMINDERS_WRONG']],
    ['is refused with five', { remindDays: [5, 4, 3, 2, 1] }, {}, 1, ['ETHICS_CAMPAIGN_REMINDERS_WRONG']],
  ])('%s', (_, changes, ofText, size, expected) => {
    const refusals = refusalsToOpen({ ...opening, ...changes }, { ...text, ...ofText }, size, today);

    expect(refusals.map(({ code }) => code)).toEqual(expected);
  });

  it.each([
    ['2026-12-07', null],
    ['2026-12-08', 14],
    ['2026-12-18', 14],
    ['2026-12-19', 3],
    ['2026-12-22', 3],
    ['2026-12-23', null],
  ])('has on %s the reminder %s due', (day, expected) => {
    expect(reminderDueOn(opening, day)).toBe(expected);
  });

  it('goes on to its deadline, that day included, unless it was closed', () => {
    expect(isOpen(opening, null, '2026-12-22')).toBe(true);
    expect(isOpen(opening, null, '2026-12-23')).toBe(false);
    expect(isOpen(opening, today, today)).toBe(false);
  });
});

describe('the progress of a campaign', () => {
  it('is counted by weeks, those who had signed before in the first and those who came late in the last', () => {
    expect(weeksOf('2026-11-02', '2026-11-16', ['2026-01-01', '2026-11-08', '2026-11-09', '2026-12-25'])).toEqual([
      { fromOn: '2026-11-02', signed: 2 },
      { fromOn: '2026-11-09', signed: 1 },
      { fromOn: '2026-11-16', signed: 1 },
    ]);
  });
});

describe('what follows for whoever does not sign', () => {
  it('is what the platform does anyway', () => {
    expect([consequenceOf(true, false), consequenceOf(true, true), consequenceOf(false, false)]).toEqual([
      'nothing-counts-until-signed',
      'nothing',
      'nothing',
    ]);
  });
});
