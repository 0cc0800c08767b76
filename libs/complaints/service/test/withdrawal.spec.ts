import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as documents from './documents.js';
import { codesOf } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const { APPEAL, COURSE_OF, IN_FORCE, MY_CASE, PROPOSE, CONCUR, WITHDRAW } = documents;
const AT_ONCE = { immediateEffect: true, immediateReasons: 'Clients are at risk.' };

describe('a withdrawal', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  const course = async (id: string) => (await complaints.ask(complaints.cast.reg, COURSE_OF, { id })).data.caseCourse;
  const facts = async () => (await complaints.told()).filter(({ type }) => type === 'complaints.withdrawal-in-force');
  const stepsBy = async (id: string) =>
    (await course(id)).next
      .filter(({ event }: { event: string }) => !event.endsWith('_MEASURE'))
      .map(({ event, refusals }: { event: string; refusals: { code: string }[] }) => [
        event,
        ...refusals.map(({ code }) => code),
      ]);
  /** The appeal is lodged and an appeal panel of three decides it so. */
  const appealed = async (filed: { id: string; reference: string }, outcome: string) => {
    const { coach, a1, a2, a3 } = complaints.cast;
    await complaints.done(coach, APPEAL, { reference: filed.reference, text: 'The panel was wrong.' });
    await complaints.given.seated(filed.id, 'APPEAL_PANEL', [a1, a2, a3]);
    const input = { caseId: filed.id, outcome, reasons: 'We heard the appeal.' };
    const { proposeDecision: id } = await complaints.done(a1, PROPOSE, { input });
    for (const by of [a2, a3]) await complaints.done(by, CONCUR, { id });
  };

  it('is read by the respondent once notified, and not a day before', async () => {
    const { coach, manager } = complaints.cast;
    const { id, reference } = await complaints.given.decided();
    expect((await complaints.done(coach, MY_CASE, { reference })).openMyCase).toMatchObject({
      decision: null,
      appealUntil: null,
    });
    complaints.todayIs('2026-12-01');
    await complaints.done(manager, documents.NOTIFY, { id });

    expect((await complaints.done(coach, MY_CASE, { reference })).openMyCase).toMatchObject({
      decision: {
        ...documents.withdrawal,
        immediateEffect: false,
        immediateReasons: null,
        notifiedOn: '2026-12-01',
      },
      appealUntil: '2026-12-29',
      withdrawnFrom: null,
      refusalsToAppeal: [],
    });
  });

  it('waits for the end of the time to appeal, which time brings although nobody looks', async () => {
    const { reg, coach } = complaints.cast;
    const { id, reference } = await complaints.given.notified();
    expect(await stepsBy(id)).toEqual([['PROPOSE_WITHDRAWAL', 'COMPLAINTS_NOT_FINAL'], ['SCREEN_RISK']]);
    expect(codesOf(await complaints.ask(reg, WITHDRAW, { id }))).toEqual(['COMPLAINTS_NOT_FINAL']);
    complaints.todayIs('2026-12-21');
    expect(await complaints.bringDue()).toBe(0);
    complaints.todayIs('2026-12-22');

    expect([await complaints.bringDue(), await complaints.bringDue()]).toEqual([1, 0]);
    const written = await complaints.inBody((tx) =>
      tx.query(`select event, on_day::text as on from complaints.case_events where acts_as = 'time'`),
    );
    expect(written).toEqual([{ event: 'appeal-time-runs-out', on: '2026-12-22' }]);
    expect(await course(id)).toMatchObject({ state: 'FINAL', missingSteps: ['TWO_PERSONS'] });
    expect(codesOf(await complaints.ask(coach, APPEAL, { reference, text: 'Late.' }))).toEqual(['COMPLAINTS_NOT_NOW']);
  });

  it('follows a clock that is moved, and counts from the day after the last', async () => {
    const { id } = await complaints.given.notified();
    await complaints.rehearse(60 * 86_400, 2);

    expect(await complaints.bringDue()).toBe(1);
    expect((await course(id)).events.at(-1)).toEqual({ event: 'APPEAL_TIME_RUNS_OUT', on: '2026-12-22', by: null });
  });

  it('takes two: one registrar proposes it, another puts it in force, and only then is it told', async () => {
    const { reg, reg2, coach } = complaints.cast;
    const { id, reference } = await complaints.given.notified();
    complaints.todayIs('2026-12-22');
    expect(codesOf(await complaints.ask(reg2, IN_FORCE, { id }))).toEqual([
      'COMPLAINTS_NOT_NOW',
      'COMPLAINTS_SECOND_PERSON_NEEDED',
    ]);
    await complaints.done(reg, WITHDRAW, { id });

    expect(codesOf(await complaints.ask(reg, IN_FORCE, { id }))).toEqual(['COMPLAINTS_SECOND_PERSON_NEEDED']);
    expect(await stepsBy(id)).toEqual([['PUT_WITHDRAWAL_IN_FORCE', 'COMPLAINTS_SECOND_PERSON_NEEDED']]);
    expect(await facts()).toEqual([]);
    const { putWithdrawalInForce } = await complaints.done(reg2, IN_FORCE, { id });

    expect(putWithdrawalInForce).toMatchObject({ state: 'CLOSED_COMPLETE', withdrawal: 'IN_FORCE', missingSteps: [] });
    expect(await facts()).toEqual([
      {
        type: 'complaints.withdrawal-in-force',
        data: { personId: coach.personId, sanctionId: expect.any(String), effectiveOn: '2026-12-22' },
      },
    ]);
    expect((await complaints.done(coach, MY_CASE, { reference })).openMyCase.withdrawnFrom).toBe('2026-12-22');
  });

  it('names each step that is missing', async () => {
    const { reg, reg2 } = complaints.cast;
    const { id } = await complaints.given.served();
    const { errors } = await complaints.ask(reg2, IN_FORCE, { id });

    expect(await course(id)).toMatchObject({
      missingSteps: [
        'CHARGES_SERVED',
        'REPLY_OR_TIME_RUN',
        'DECIDED_BY_OTHERS',
        'NOTIFIED',
        'APPEAL_TIME_RUN',
        'TWO_PERSONS',
      ],
    });
    expect(codesOf({ errors: errors ?? [] })).toEqual([
      'COMPLAINTS_NOT_NOW',
      'COMPLAINTS_NO_WITHDRAWAL_DECIDED',
      ...Array.from({ length: 5 }, () => 'COMPLAINTS_STEP_MISSING'),
      'COMPLAINTS_SECOND_PERSON_NEEDED',
    ]);
    expect(errors?.[0]?.extensions.refusals[2].message).toBe(
      'No accreditation ends without this step: charges served in writing, with proof that they came.',
    );
    expect(codesOf(await complaints.ask(reg, WITHDRAW, { id }))).toEqual([
      'COMPLAINTS_NOT_NOW',
      'COMPLAINTS_NO_WITHDRAWAL_DECIDED',
      'COMPLAINTS_NOT_NOTIFIED',
      'COMPLAINTS_NOT_FINAL',
    ]);
  });

  it('R6: may take effect at once, with reasons, and is quashed by an appeal panel of others', async () => {
    const { reg, reg2, coach, p1, a1 } = complaints.cast;
    const filed = await complaints.given.notified(AT_ONCE);
    const { id, reference } = filed;
    await complaints.done(reg, WITHDRAW, { id });
    await complaints.done(reg2, IN_FORCE, { id });
    expect(await course(id)).toMatchObject({ state: 'DETERMINED', withdrawal: 'IN_FORCE' });
    const who = { memberId: p1.personId };
    expect(codesOf(await complaints.ask(reg, documents.APPOINT, { id, panel: 'APPEAL_PANEL', who }))).toEqual([
      'COMPLAINTS_FUNCTIONS_INCOMPATIBLE',
    ]);

    await appealed(filed, 'QUASH');

    expect(await course(id)).toMatchObject({ state: 'CLOSED_QUASHED', withdrawal: 'QUASHED', next: [] });
    expect((await complaints.done(coach, MY_CASE, { reference })).openMyCase).toMatchObject({
      decision: { immediateReasons: AT_ONCE.immediateReasons },
      appealGrounds: 'The panel was wrong.',
      appealDecision: { outcome: 'QUASH', reasons: 'We heard the appeal.' },
      withdrawnFrom: null,
    });
    expect((await complaints.done(a1, documents.AS_PANEL, { id })).openCaseAsPanel).toMatchObject({
      panel: 'APPEAL_PANEL',
      grounds: 'The panel was wrong.',
      decision: { outcome: 'WITHDRAWAL', immediateEffect: true },
    });
  });

  it('is final once it is confirmed on appeal', async () => {
    const { reg, reg2 } = complaints.cast;
    const filed = await complaints.given.notified();
    await appealed(filed, 'CONFIRM');

    expect(await course(filed.id)).toMatchObject({ state: 'FINAL', missingSteps: ['TWO_PERSONS'] });
    await complaints.done(reg, WITHDRAW, { id: filed.id });
    await complaints.done(reg2, IN_FORCE, { id: filed.id });
    expect(await facts()).toHaveLength(1);
  });

  it('is for registrars of this case alone, whatever else somebody is', async () => {
    const { manager, coach, p1 } = complaints.cast;
    const { id } = await complaints.given.notified(AT_ONCE);
    const stranger = complaints.member('Zoé', ['registrar', 'officer', 'case-manager', 'scheme-administrator']);

    for (const by of [manager, coach, p1, stranger])
      for (const document of [WITHDRAW, IN_FORCE])
        expect(codesOf(await complaints.ask(by, document, { id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await complaints.ask(stranger, COURSE_OF, { id }))).toEqual(['NOT_FOUND']);
  });
});
