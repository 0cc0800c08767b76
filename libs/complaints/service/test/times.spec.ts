import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import pg from 'pg';
import { COURSE_OF, MY_CASE } from './documents.js';
import { codesOf, gateway } from './given.js';
import { isInLog, placesIn } from './places.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import {
  ASK_LONGER,
  EXTEND,
  PAUSE,
  PAUSED_FOR_COACH,
  PAUSED_FOR_COMPLAINANT,
  REASONS,
  RESUME,
  TIMES_OF,
} from './times.documents.js';

describe('the time of a case', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  /** Charges were served and opened on 22 November: the reply is due on 21 December, a Monday. */
  const opened = async () => {
    const filed = await complaints.given.served();
    await complaints.done(complaints.cast.coach, MY_CASE, { reference: filed.reference });
    return filed;
  };
  const pause = (id: string, reason: string, reviewOn: string, reasons?: string) => ({
    input: { caseId: id, reason, reviewOn, ...(reasons === undefined ? {} : { reasons }) },
  });
  const clock = async (id: string, name: string) =>
    (await complaints.ask(complaints.cast.reg, COURSE_OF, { id })).data.caseCourse.clocks.find(
      (each: { name: string }) => each.name === name,
    );
  const times = async (id: string) => (await complaints.ask(complaints.cast.reg, TIMES_OF, { id })).data.caseTimes;

  it('stands still from today for a reason, with the days used and left, and runs again when that is ended', async () => {
    const { reg, manager } = complaints.cast;
    const { id } = await opened();
    complaints.todayIs('2026-12-01');
    const { pauseClocks } = await complaints.done(reg, PAUSE, pause(id, 'HEALTH', '2027-01-12'));

    expect(pauseClocks.pauses).toEqual([
      {
        ...{ id: expect.any(String), reason: 'HEALTH', from: '2026-12-01', until: null, reviewOn: '2027-01-12' },
        ...{ inForce: true, by: 'REGISTRAR', mayResume: true },
      },
    ]);
    expect(await clock(id, 'K5')).toMatchObject({ dueOn: null, pausedSince: '2026-12-01', daysUsed: 8, daysLeft: 20 });
    expect(await clock(id, 'K2')).toMatchObject({ dueOn: '2027-02-22', pausedSince: null, daysUsed: null });

    complaints.todayIs('2026-12-11');
    const given = { id, pauseId: pauseClocks.pauses[0].id };
    expect(codesOf(await complaints.ask(manager, RESUME, given))).toEqual(['COMPLAINTS_PAUSE_NOT_YOURS']);
    const { resumeClocks } = await complaints.done(reg, RESUME, given);
    expect(resumeClocks).toMatchObject({
      ...{ elapsedDays: 19, bodyDays: 0, partyDays: 19 },
      pauses: [{ until: '2026-12-11', inForce: false, mayResume: false }],
    });
    expect(await clock(id, 'K5')).toMatchObject({ dueOn: '2026-12-30', pausedSince: null });
    expect(codesOf(await complaints.ask(reg, RESUME, given))).toEqual(['COMPLAINTS_PAUSE_OVER']);
    expect(codesOf(await complaints.ask(reg, RESUME, { ...given, pauseId: newId() }))).toEqual(['NOT_FOUND']);
  });

  it('runs again by itself at the review, and what it brings is written down although nobody looks', async () => {
    const { reg } = complaints.cast;
    const { id } = await opened();
    complaints.todayIs('2026-12-01');
    await complaints.done(reg, PAUSE, pause(id, 'HEALTH', '2026-12-11'));
    complaints.todayIs('2026-12-22');
    expect(await complaints.bringDue()).toBeGreaterThan(0);
    expect(await clock(id, 'K5')).toMatchObject({ dueOn: '2026-12-30' });

    complaints.todayIs('2026-12-31');
    expect(await complaints.bringDue()).toBeGreaterThan(0);
    const rows = await complaints.inBody((manager) =>
      manager.query(`select event, on_day::text as on from complaints.case_events where case_id = $1 order by seq`, [
        id,
      ]),
    );
    expect(rows.at(-1)).toEqual({ event: 'reply-time-runs-out', on: '2026-12-31' });
  });

  it('stands still no longer than each may give, for a court by those who decide alone, and with their reasons', async () => {
    const { reg, manager, p1, coach } = complaints.cast;
    const { id } = await opened();
    await complaints.given.seated(id, 'PANEL', [p1]);
    const codes = async (...[by, ...asked]: [typeof reg, string, string, string, string?]) =>
      codesOf(await complaints.ask(by, PAUSE, pause(...asked)));

    expect(await codes(manager, id, 'HEALTH', '2026-12-07')).toEqual(['COMPLAINTS_PAUSE_TOO_LONG']);
    expect(await codes(reg, id, 'HEALTH', '2027-01-04')).toEqual(['COMPLAINTS_PAUSE_TOO_LONG']);
    expect(await codes(reg, id, 'INFO', '2026-12-01')).toEqual(['COMPLAINTS_PAUSE_REASON']);
    expect(await codes(reg, id, 'COURT', '2026-12-01')).toEqual(['COMPLAINTS_PAUSE_DECIDED']);
    expect(await codes(p1, id, 'COURT', '2027-06-01')).toEqual(['COMPLAINTS_REASONS_MISSING']);
    expect(await codes(coach, id, 'HEALTH', '2026-12-01')).toEqual(['NOT_FOUND']);
    for (const by of [coach, complaints.member('Zoé', ['registrar', 'case-manager'])])
      expect(codesOf(await complaints.ask(by, TIMES_OF, { id }))).toEqual(['NOT_FOUND']);

    const { pauseClocks } = await complaints.done(p1, PAUSE, pause(id, 'COURT', '2027-06-01', 'A court is seized.'));
    expect(pauseClocks.choices.map(({ reason }: { reason: string }) => reason)).toEqual(['HEALTH', 'THIRD_PARTY']);
    const given = { id, pauseId: pauseClocks.pauses[0].id };
    expect(codesOf(await complaints.ask(reg, RESUME, given))).toEqual(['COMPLAINTS_PAUSE_NOT_YOURS']);
    expect((await complaints.done(reg, REASONS, { id })).readTimeReasons.written).toEqual([
      { on: '2026-11-22', reason: 'COURT', reasons: 'A court is seized.' },
    ]);
    expect(codesOf(await complaints.ask(coach, REASONS, { id }))).toEqual(['NOT_FOUND']);
  });

  it('is told to both parties by a class alone: a certificate, a court and a third party read the same', async () => {
    const { reg, coach } = complaints.cast;
    const told = async (reason: string) => {
      const { id, reference, returnCode } = await opened();
      await complaints.done(reg, PAUSE, pause(id, reason, '2026-12-11'));
      const { data } = await complaints
        .as(gateway(complaints))
        .graphql(PAUSED_FOR_COMPLAINANT, { reference, code: returnCode });
      const mine = await complaints.done(coach, PAUSED_FOR_COACH, { reference });
      return [mine.openMyCase.paused, data.followComplaint.paused];
    };
    const outside = [{ of: 'OUTSIDE', since: '2026-11-22' }];

    expect(await told('HEALTH')).toEqual([outside, outside]);
    expect(await told('THIRD_PARTY')).toEqual([outside, outside]);
    const { reference } = await opened();
    expect((await complaints.done(coach, PAUSED_FOR_COACH, { reference })).openMyCase).toEqual({
      ...{ replyBy: '2026-12-21', paused: [] },
    });
  });

  it('to reply is made fourteen days longer, once, and the respondent reads the later day', async () => {
    const { reg, manager, coach } = complaints.cast;
    const { id, reference } = await opened();
    expect(await times(id)).toMatchObject({ mayExtendReply: true });

    expect((await complaints.done(manager, EXTEND, { id })).extendReply).toMatchObject({ mayExtendReply: false });
    expect(codesOf(await complaints.ask(reg, EXTEND, { id }))).toEqual(['COMPLAINTS_CLOCK_LONGER_ALREADY']);
    const { openMyCase } = await complaints.done(coach, PAUSED_FOR_COACH, { reference });
    expect(openMyCase.replyBy).toBe('2027-01-04');
    complaints.todayIs('2027-01-05');
    expect(await complaints.bringDue()).toBeGreaterThan(0);
  });

  it('is paused and made longer once, however often it is asked with one key, and by one of two at once', async () => {
    const { reg, reg2 } = complaints.cast;
    const { id } = await opened();
    const asked = { ...pause(id, 'HEALTH', '2026-12-11'), key: newId() };
    await complaints.done(reg, PAUSE, asked);
    expect((await complaints.done(reg, PAUSE, asked)).pauseClocks.pauses).toHaveLength(1);

    const both = await Promise.all([reg, reg2].map((by) => complaints.ask(by, EXTEND, { id })));
    expect(both.flatMap(codesOf)).toEqual(['COMPLAINTS_CLOCK_LONGER_ALREADY']);
  });

  it('keeps reasons in no table and not in the log', async () => {
    const owner = new pg.Client(complaints.database.address);
    await owner.connect();
    const { reg } = complaints.cast;
    const { id } = await complaints.given.named();
    await complaints.done(reg, PAUSE, pause(id, 'INFO', '2026-12-01', 'For zqxpause.'));
    const longer = { caseId: id, clock: 'K17', ground: 'PROOF_IN_DANGER', reviewOn: '2027-01-15' };
    await complaints.done(reg, ASK_LONGER, { input: { ...longer, reasons: 'For zqxdefer.' } });

    for (const mark of ['zqxpause', 'zqxdefer'])
      expect([mark, await placesIn(owner, mark), await isInLog(owner, mark)]).toEqual([mark, [], false]);
    await owner.end();
  });
});
