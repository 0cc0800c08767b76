import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as documents from './documents.js';
import { alleging, codesOf } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const { ANSWER_MEASURE, AS_PANEL, CONCUR, CONFIRM_URGENT, COURSE_OF, MEASURE_FOR_PANEL, MEASURE_OF } = documents;
const { NOTIFY_MEASURE, ORDER_URGENT, PROPOSE, PROPOSE_MEASURE } = documents;
const LONG_AGO = alleging({ occurredFrom: '2025-09-01', occurredUntil: '2025-10-15' });
const ASKED = { ground: 'PUBLIC_PROTECTION', reasons: 'Clients may come to harm until it is decided.' };

describe('an interim measure', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
    complaints.todayIs('2026-02-02');
  });

  const course = async (id: string) => (await complaints.ask(complaints.cast.reg, COURSE_OF, { id })).data.caseCourse;
  const facts = async () =>
    (await complaints.told()).flatMap(({ type, data }) => (type === 'complaints.suspension-in-force' ? [data] : []));
  const letters = async () =>
    (await complaints.told()).filter(({ type }) => type === 'complaints.letter-written').length;
  const read = async (reference: string) =>
    (await complaints.done(complaints.cast.coach, MEASURE_OF, { reference })).openMyCase;
  const proposed = async () => {
    const filed = await complaints.given.served(LONG_AGO);
    await complaints.done(complaints.cast.manager, PROPOSE_MEASURE, { input: { ...ASKED, caseId: filed.id } });
    await complaints.given.seated(filed.id, 'INTERIM_PANEL', [complaints.cast.a1, complaints.cast.a2]);
    return filed;
  };
  /** Both of the interim panel are of one mind; the codes of the first refusal where they cannot be. */
  const decided = async (caseId: string, outcome: string) => {
    const input = { caseId, outcome, reasons: `We weighed the risk: ${outcome}.` };
    const made = await complaints.ask(complaints.cast.a1, PROPOSE, { input });
    if (made.errors) return codesOf(made);
    return codesOf(await complaints.ask(complaints.cast.a2, CONCUR, { id: made.data.proposeDecision }));
  };
  const inForce = async () => {
    const filed = await proposed();
    await complaints.done(complaints.cast.coach, ANSWER_MEASURE, { reference: filed.reference, text: 'No such risk.' });
    complaints.todayIs('2026-02-27');
    await decided(filed.id, 'IMPOSE');
    complaints.todayIs('2026-03-01');
    await complaints.done(complaints.cast.reg, NOTIFY_MEASURE, { id: filed.id });
    return filed;
  };

  it('is told to the respondent who answers, and is decided by two others seven days later at the earliest', async () => {
    const { coach, manager, p1 } = complaints.cast;
    const { id, reference } = await proposed();
    expect((await read(reference)).measure).toMatchObject({
      ...ASKED,
      ...{ state: 'PROPOSED', toldOn: '2026-02-02', answerBy: '2026-02-16', answer: null, fromOn: null },
    });
    expect(await decided(id, 'IMPOSE')).toEqual(['COMPLAINTS_MEASURE_NOT_HEARD']);
    await complaints.done(coach, ANSWER_MEASURE, { reference, text: 'No such risk.' });
    expect(codesOf(await complaints.ask(coach, ANSWER_MEASURE, { reference, text: 'Again.' }))).toEqual([
      'COMPLAINTS_MEASURE_ANSWERED',
    ]);
    complaints.todayIs('2026-02-08');
    expect(await decided(id, 'IMPOSE')).toEqual(['COMPLAINTS_MEASURE_NOT_HEARD']);
    complaints.todayIs('2026-02-09');
    for (const by of [manager, p1])
      expect(
        codesOf(await complaints.ask(by, PROPOSE, { input: { caseId: id, outcome: 'IMPOSE', reasons: 'x' } })),
      ).toEqual(['NOT_FOUND']);
    expect(await decided(id, 'IMPOSE')).toEqual([]);

    expect((await course(id)).measure).toEqual({
      ...{ state: 'IMPOSED', ground: 'PUBLIC_PROTECTION', fromOn: null, untilOn: null },
    });
    expect((await read(reference)).measure).toMatchObject({ state: 'PROPOSED', orderReasons: null });
    expect(await facts()).toEqual([]);
  });

  it('takes effect with its notification, and tells the others days alone', async () => {
    const { coach, a1 } = complaints.cast;
    const { id, reference } = await inForce();

    expect(await facts()).toEqual([
      {
        ...{ personId: coach.personId, measureId: expect.any(String), revision: 1 },
        ...{ fromOn: '2026-03-01', untilOn: null },
      },
    ]);
    expect((await read(reference)).measure).toMatchObject({
      ...{
        state: 'IN_FORCE',
        fromOn: '2026-03-01',
        reviewBy: '2026-09-01',
        orderReasons: 'We weighed the risk: IMPOSE.',
      },
    });
    expect((await complaints.done(a1, MEASURE_FOR_PANEL, { id })).openCaseAsPanel).toMatchObject({
      ...{ panel: 'INTERIM_PANEL', measure: { answer: 'No such risk.' }, proposal: null },
    });
    expect(JSON.stringify(await complaints.told())).not.toContain('harm');
  });

  it('is lifted by the same panel, which tells its last day; the other panels read nothing of it', async () => {
    const { p1, p2, p3 } = complaints.cast;
    const { id, reference } = await inForce();
    await complaints.given.seated(id, 'PANEL', [p1, p2, p3]);
    complaints.todayIs('2026-03-15');
    expect(await decided(id, 'LIFT')).toEqual([]);

    expect((await facts()).map(({ revision, untilOn }) => [revision, untilOn])).toEqual([
      [1, null],
      [2, '2026-03-15'],
    ]);
    expect(new Set((await facts()).map(({ measureId }) => measureId)).size).toBe(1);
    expect((await read(reference)).measure).toMatchObject({ state: 'NONE', untilOn: '2026-03-15' });
    const opened = (await complaints.done(p1, MEASURE_FOR_PANEL, { id })).openCaseAsPanel;
    expect(opened).toEqual({ panel: 'PANEL', measure: null, proposal: null });
    expect(codesOf(await complaints.ask(p1, AS_PANEL, { id }))).toEqual([]);
  });

  it('ends by itself when nobody looks at it again in six months, and the respondent is told', async () => {
    const { id } = await inForce();
    const before = await letters();
    complaints.todayIs('2026-09-02');
    await complaints.bringDue();

    expect((await course(id)).measure).toMatchObject({ state: 'NONE', fromOn: '2026-03-01', untilOn: '2026-09-02' });
    expect((await facts()).at(-1)).toMatchObject({ revision: 2, untilOn: '2026-09-02' });
    expect(await letters()).toBe(before + 1);
  });

  it('is in an emergency ordered by one officer, confirmed by another, and over after its fourteenth day', async () => {
    const { manager, reg } = complaints.cast;
    const { id, reference } = await complaints.given.served(LONG_AGO);
    await complaints.done(manager, ORDER_URGENT, { input: { ...ASKED, caseId: id } });
    expect(await read(reference)).toMatchObject({
      ...{ measure: null, refusalsToAnswerMeasure: [{ code: 'COMPLAINTS_NO_MEASURE' }] },
    });
    expect(codesOf(await complaints.ask(manager, CONFIRM_URGENT, { id }))).toEqual([
      'COMPLAINTS_SECOND_OFFICER_NEEDED',
    ]);
    await complaints.done(reg, CONFIRM_URGENT, { id });
    expect((await facts()).at(-1)).toMatchObject({ fromOn: '2026-02-02', untilOn: null });
    expect((await read(reference)).measure).toMatchObject({ ...ASKED, state: 'PROVISIONAL', reviewBy: '2026-02-16' });
    complaints.todayIs('2026-02-17');
    await complaints.bringDue();

    expect((await facts()).at(-1)).toMatchObject({ revision: 2, untilOn: '2026-02-17' });
  });
});
