import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { COURSE_OF, MY_CASE } from './documents.js';
import { codesOf } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import { DAY_OFF, HOLIDAYS, WORKING_DAYS } from './times.documents.js';

describe('the working days of a body', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  const administrator = () => complaints.member('Aude', ['scheme-administrator']);

  it('are set by an administrator, day by day and ahead, and taken back; nobody else reads or sets them', async () => {
    const by = administrator();
    const { publicHolidays, ...rest } = (await complaints.ask(by, WORKING_DAYS)).data.workingDays;
    expect(rest).toEqual({ holidays: 'FRANCE', later: null, daysOff: [] });
    expect([publicHolidays[0], publicHolidays.length]).toEqual([{ day: '2026-12-25', name: 'CHRISTMAS' }, 12]);
    expect(publicHolidays.at(-1)).toEqual({ day: '2027-12-25', name: 'CHRISTMAS' });
    await complaints.done(by, DAY_OFF, { day: '2026-12-24', off: true });
    await complaints.done(by, DAY_OFF, { day: '2026-12-21', off: true });
    const { setDayOff } = await complaints.done(by, DAY_OFF, { day: '2026-12-24', off: false });
    expect(setDayOff.daysOff).toEqual(['2026-12-21']);

    expect(codesOf(await complaints.ask(by, DAY_OFF, { day: '2026-11-22', off: true }))).toEqual([
      'COMPLAINTS_DAY_NOT_AHEAD',
    ]);
    const { setHolidays } = await complaints.done(by, HOLIDAYS, { holidays: 'ALSACE_MOSELLE' });
    expect(setHolidays).toMatchObject({ holidays: 'FRANCE', later: { from: '2026-11-23', set: 'ALSACE_MOSELLE' } });
    expect(setHolidays.publicHolidays.map(({ day }: { day: string }) => day)).toContain('2026-12-26');
    for (const other of [complaints.cast.reg, complaints.cast.coach])
      expect(codesOf(await complaints.ask(other, WORKING_DAYS))).toEqual(['FORBIDDEN']);
  });

  it('move the last day of a party, and never that of the body', async () => {
    const { coach, reg } = complaints.cast;
    const { id, reference } = await complaints.given.served();
    await complaints.done(coach, MY_CASE, { reference });
    const due = async (name: string) =>
      (await complaints.ask(reg, COURSE_OF, { id })).data.caseCourse.clocks.find(
        (each: { name: string }) => each.name === name,
      ).dueOn;
    expect([await due('K5'), await due('K2')]).toEqual(['2026-12-21', '2027-02-22']);

    for (const day of ['2026-12-21', '2027-02-22']) await complaints.done(administrator(), DAY_OFF, { day, off: true });
    expect([await due('K5'), await due('K2')]).toEqual(['2026-12-22', '2027-02-22']);
  });
});
