import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { applicationAssessed } from '@standing/accreditation/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { sessionConfirmed, supervisorRecognised } from '@standing/supervision/facts';
import pg from 'pg';
import * as documents from './documents.js';
import { watching } from './monitor.js';
import { CONDITIONS, FROM } from './monitor.documents.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import { RELEASE } from './steps.documents.js';

const BOARD = `{ watchedSanctions { id reference respondent { id } mine monitored state kind fromOn lastOn reviewOpensOn decideBy
  reviewDaysLeft meters { condition { code amount } state nextBy } worst need nextOn turnedOn } }`;
const SUSPENSION = {
  ...{ outcome: 'SANCTION', reasons: 'What was said in confidence was passed on.' },
  sanction: { kind: 'SUSPENSION', months: 6 },
  weighing: { ...documents.ladderTo('SUSPENSION'), aggravating: [], mitigating: [] },
};

const INSURED = {
  ...CONDITIONS,
  sanction: { kind: 'CONDITIONS', months: 12, conditions: [{ code: 'INSURED_IN', country: 'FR' }] },
};

describe('the board of sanctions that are watched over', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  let watch: ReturnType<typeof watching>;
  let mona: Member;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    complaints = await running.inNewBody();
    watch = watching(complaints);
    mona = complaints.member('Mona');
  });

  type Row = { readonly id: string; readonly reference: string; readonly need: string };
  const board = async (by: Member): Promise<Row[]> => (await complaints.done(by, BOARD, {})).watchedSanctions;
  const ids = async (by: Member) => (await board(by)).map(({ id }) => id);
  /** Whoever decided about somebody decides about them no more (R5): another case has another panel. */
  const another = (name: string) => {
    const [p1, p2, p3] = [1, 2, 3].map((place) => complaints.member(`${name} ${place}`));
    Object.assign(complaints.cast, { p1, p2, p3 });
    return watch;
  };

  it('row 37: has one row for each, with its days, its meters and the worst of them, for the monitor and those who keep it', async () => {
    const { coach, reg, manager } = complaints.cast;
    const { id, reference } = await watch.watchedBy(mona);
    complaints.todayIs('2027-01-20');
    const row = {
      ...{ id, reference, respondent: { id: coach.personId }, monitored: true, state: 'IN_FORCE', kind: 'CONDITIONS' },
      ...{ fromOn: FROM, lastOn: '2027-12-21', reviewOpensOn: '2027-10-27', decideBy: '2027-12-21' },
      ...{ reviewDaysLeft: 335, worst: 'MISSED', need: 'MISSED', nextOn: '2027-01-19', turnedOn: null },
      meters: [
        { condition: { code: 'SUPERVISION_EVERY', amount: 4 }, state: 'MISSED', nextBy: '2027-01-19' },
        { condition: { code: 'NO_ASSESSING', amount: null }, state: 'ENFORCED', nextBy: null },
      ],
    };

    expect(await board(mona)).toEqual([{ ...row, mine: ['SANCTION_MONITOR'] }]);
    expect(await board(reg)).toEqual([{ ...row, mine: ['REGISTRAR'] }]);
    expect(await board(manager)).toEqual([{ ...row, mine: ['CASE_MANAGER'] }]);
    for (const by of [coach, complaints.cast.p1, complaints.member('Zoé', ['registrar', 'case-manager'])])
      expect(await board(by)).toEqual([]);
  });

  it('row 37: comes by need', async () => {
    const late = await watch.watchedBy(mona, INSURED);
    const suspended = await another('Sol').watchedBy(mona, SUSPENSION);
    const soon = await another('Ana').watchedBy(mona);
    await complaints.hears(sessionConfirmed, {
      ...{ sessionId: newId(), personId: complaints.cast.coach.personId, supervisorId: newId(), form: 'individual' },
      ...{ heldOn: '2027-01-04', minutes: 60, revision: 2, trust: 'confirmed', corrected: false },
      decidedAt: '2027-01-04T18:00:00Z',
    });
    complaints.todayIs('2027-01-30');

    expect((await board(mona)).map(({ id, need }) => [id, need])).toEqual([
      [late.id, 'MISSED'],
      [soon.id, 'AT_RISK'],
      [suspended.id, 'NONE'],
    ]);
  });

  it('K12: says that nobody decided in time, and until when a review lasts afterwards', async () => {
    const { id } = await watch.watchedBy(mona, SUSPENSION);
    complaints.todayIs('2027-06-22');
    expect(await board(mona)).toMatchObject([{ id, state: 'EXPIRED', need: 'REVIEW_OVERDUE', reviewDaysLeft: -1 }]);
    complaints.todayIs('2027-08-17');
    expect(await board(mona)).toEqual([]);
  });

  it('row 37: has nothing before the monitor declares themself, nor once they are let go', async () => {
    const { reg } = complaints.cast;
    const { id } = await watch.inForce();
    expect(await board(reg)).toMatchObject([{ id, monitored: false }]);
    await watch.appoint(id, mona);
    expect(await board(mona)).toEqual([]);
    await complaints.done(mona, documents.DECLARE, { id, conflict: false });
    expect(await ids(mona)).toEqual([id]);
    const given = { caseId: id, function: 'SANCTION_MONITOR', personId: mona.personId };
    await complaints.done(reg, RELEASE, { input: given });

    expect(await board(mona)).toEqual([]);
  });

  it('R8: has no case in which the reader is blind, whatever they hold in it', async () => {
    const { coach, reg } = complaints.cast;
    const { id } = await watch.watchedBy(mona);
    expect([await ids(mona), await ids(reg)]).toEqual([[id], [id]]);
    for (const { personId: supervisorPersonId } of [mona, reg])
      await complaints.hears(supervisorRecognised, {
        ...{ agreementId: newId(), supervisorPersonId, personId: coach.personId, startsOn: '2024-01-08' },
      });

    expect([await board(mona), await board(reg)]).toEqual([[], []]);
    // As if what they hold had not been ended yet.
    await complaints.inBody((db) =>
      db.query(`update complaints.functions_held set ended_on = null, end_reason = null where end_reason = 'conflict'`),
    );
    expect([await board(mona), await board(reg)]).toEqual([[], []]);
    expect(await ids(complaints.cast.reg2)).toEqual([id]);
  });

  it('R8: has no case in which a soft conflict of the reader waits for its signatures', async () => {
    const { coach } = complaints.cast;
    await complaints.hears(applicationAssessed, {
      ...{ assessmentId: newId(), assessorId: mona.personId, personId: coach.personId, assessedOn: '2025-01-08' },
    });
    await watch.watchedBy(mona);

    expect(await board(mona)).toEqual([]);
  });

  it('asks the database as often for many as for one', async () => {
    await watch.watchedBy(mona);
    const one = await statementsOf(() => board(mona));
    for (const name of ['Ana', 'Ben']) await another(name).watchedBy(mona, CONDITIONS);
    expect(await ids(mona)).toHaveLength(3);

    expect(one).toBe(11);
    expect(await statementsOf(() => board(mona))).toBe(one);
  });
});

/** How many reads of a body the work makes: they go to the database in batches, of which each first says which body. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const spy = jest.spyOn(pg.Client.prototype, 'query');
  await work();
  const batches = spy.mock.calls.map(([first]: readonly unknown[]) => (first as { steps?: readonly unknown[] }).steps);
  spy.mockRestore();
  return batches.reduce((sum, steps) => sum + (steps ? steps.length - 1 : 0), 0);
}
