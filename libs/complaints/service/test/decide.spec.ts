import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as documents from './documents.js';
import { codesOf } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const { APPOINT, AS_PANEL, CONCUR, COURSE_OF, DECLARE, NOTIFY, PROPOSE, RESPONDENT, SEATS } = documents;

describe('a panel', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  const course = async (id: string) =>
    (await complaints.ask(complaints.cast.manager, COURSE_OF, { id })).data.caseCourse;
  const appoint = async (id: string, memberId: string, panel = 'PANEL') =>
    codesOf(await complaints.ask(complaints.cast.reg, APPOINT, { id, panel, who: { memberId } }));
  const propose = (id: string, by = complaints.cast.p1, changes: object = {}) =>
    complaints.ask(by, PROPOSE, {
      input: { ...documents.withdrawal, weighing: documents.ladderTo('WITHDRAWAL'), caseId: id, ...changes },
    });

  it('R5: has three seats, none for those who keep the case or are parties to it', async () => {
    const { coach, manager, reg2, p1, p2, p3, a1 } = complaints.cast;
    const { id } = await complaints.given.replied();

    for (const { personId } of [coach, manager, reg2])
      expect(await appoint(id, personId)).toEqual(['COMPLAINTS_FUNCTIONS_INCOMPATIBLE']);
    expect(await appoint(id, p1.personId)).toEqual([]);
    expect(await appoint(id, p1.personId)).toEqual(['COMPLAINTS_SEATED_ALREADY']);
    expect(await appoint(id, p1.personId, 'APPEAL_PANEL')).toEqual(['COMPLAINTS_FUNCTIONS_INCOMPATIBLE']);
    for (const { personId } of [p2, p3]) await appoint(id, personId);
    expect(await appoint(id, a1.personId)).toEqual(['COMPLAINTS_PANEL_FULL']);
    expect(codesOf(await complaints.ask(manager, APPOINT, { id, panel: 'PANEL', who: {} }))).toEqual(['NOT_FOUND']);
  });

  it('R7: reads nothing before each member has declared themself, and whoever has a conflict is out of it', async () => {
    const { p1, p2 } = complaints.cast;
    const { id, reference } = await complaints.given.replied();
    for (const { personId } of [p1, p2]) await appoint(id, personId);

    expect(codesOf(await complaints.ask(p1, AS_PANEL, { id }))).toEqual(['NOT_FOUND']);
    expect((await complaints.done(p1, RESPONDENT, { id })).readRespondent).toEqual({
      id,
      reference,
      function: 'PANEL',
      respondentName: 'Éric Moreau',
    });
    await complaints.done(p1, DECLARE, { id, conflict: false });
    await complaints.done(p2, DECLARE, { id, conflict: true });

    expect((await complaints.done(p1, AS_PANEL, { id })).openCaseAsPanel).toMatchObject({
      panel: 'PANEL',
      state: 'INVESTIGATION',
      respondentName: 'Éric Moreau',
      allegations: [{ behaviour: 'He told my employer what I had said.' }],
      complainantName: null,
      charges: documents.charges.charges,
      reply: 'It was not so.',
      decision: null,
      proposal: null,
    });
    expect((await complaints.ask(p1, SEATS)).data.mySeats).toMatchObject([{ id, declared: true }]);
    expect((await complaints.ask(p2, SEATS)).data.mySeats).toEqual([]);
    for (const document of [AS_PANEL, RESPONDENT])
      expect(codesOf(await complaints.ask(p2, document, { id }))).toEqual(['NOT_FOUND']);
    expect(await appoint(id, p2.personId)).toEqual(['COMPLAINTS_CONFLICT_DECLARED']);
  });

  it('decides nothing before it is complete, without reasons, or with what is not its own to decide', async () => {
    const { p1, p2, p3 } = complaints.cast;
    const { id } = await complaints.given.replied();
    await complaints.given.seated(id, 'PANEL', [p1, p2]);
    expect(codesOf(await propose(id))).toEqual(['COMPLAINTS_PANEL_INCOMPLETE']);
    await complaints.given.seated(id, 'PANEL', [p3]);

    expect(codesOf(await propose(id, p1, { reasons: ' ' }))).toEqual(['COMPLAINTS_REASONS_MISSING']);
    expect(codesOf(await propose(id, p1, { outcome: 'QUASH' }))).toEqual(['COMPLAINTS_OUTCOME_MISSING']);
    expect(codesOf(await propose(id, p1, { immediateEffect: true }))).toEqual(['COMPLAINTS_IMMEDIATE_REASONS_MISSING']);
    const atOnce = { outcome: 'NO_BREACH', immediateEffect: true, immediateReasons: 'Now.' };
    expect(codesOf(await propose(id, p1, atOnce))).toEqual(['COMPLAINTS_IMMEDIATE_NOT_HERE']);
    expect(codesOf(await propose(id, complaints.cast.reg))).toEqual(['NOT_FOUND']);
    expect((await course(id)).state).toBe('INVESTIGATION');
  });

  it('decides when the third is of the same mind; a changed proposal begins anew', async () => {
    const { p1, p2, p3, a1 } = complaints.cast;
    const { id } = await complaints.given.replied();
    await complaints.given.seated(id, 'PANEL', [p1, p2, p3]);
    const { proposeDecision: first } = (await propose(id)).data;
    await complaints.done(p2, CONCUR, { id: first });
    const { proposeDecision: second } = (await propose(id, p2, { reasons: 'In other words.' })).data;

    expect(codesOf(await complaints.ask(p3, CONCUR, { id: first }))).toEqual(['COMPLAINTS_PROPOSAL_REPLACED']);
    expect(codesOf(await complaints.ask(p2, CONCUR, { id: second }))).toEqual(['COMPLAINTS_CONCURRED_ALREADY']);
    expect(codesOf(await complaints.ask(a1, CONCUR, { id: second }))).toEqual(['NOT_FOUND']);
    await complaints.done(p3, CONCUR, { id: second });
    expect((await complaints.done(p1, AS_PANEL, { id })).openCaseAsPanel.proposal).toMatchObject({
      id: second,
      reasons: 'In other words.',
      mine: false,
      iAgreed: false,
      agreed: 2,
      needed: 3,
    });
    expect((await course(id)).state).toBe('INVESTIGATION');
    await complaints.done(p1, CONCUR, { id: second });

    expect(await course(id)).toMatchObject({ state: 'DETERMINED', events: expect.arrayContaining([]) });
    expect((await course(id)).events.at(-1)).toEqual({ event: 'DECIDE', on: '2026-11-22', by: 'PANEL' });
    expect(codesOf(await propose(id))).toEqual(['COMPLAINTS_NOT_NOW']);
    const [row] = await complaints.inBody((tx) =>
      tx.query(`select person_ids as ids from complaints.case_events where case_id = $1 and event = 'decide'`, [id]),
    );
    expect([...row.ids].sort()).toEqual([p1, p2, p3].map(({ personId }) => personId).sort());
  });

  it('is of one mind once, when two press at the same moment', async () => {
    const { p1, p2, p3 } = complaints.cast;
    const { id } = await complaints.given.replied();
    await complaints.given.seated(id, 'PANEL', [p1, p2, p3]);
    const { proposeDecision: proposal } = (await propose(id)).data;

    const answers = await Promise.all([p2, p3].map((by) => complaints.ask(by, CONCUR, { id: proposal })));

    expect(answers.flatMap(codesOf)).toEqual([]);
    const names = (await course(id)).events.map(({ event }: { event: string }) => event);
    expect(names.filter((name: string) => name === 'DECIDE')).toHaveLength(1);
  });

  it('has its decision notified by whoever keeps the case, once; no breach closes it in the same moment', async () => {
    const { reg, manager, p1 } = complaints.cast;
    const { id } = await complaints.given.decided({ outcome: 'NO_BREACH' });
    const before = (await complaints.told()).length;
    expect(codesOf(await complaints.ask(p1, NOTIFY, { id }))).toEqual(['NOT_FOUND']);

    const { notifyDecision } = await complaints.done(reg, NOTIFY, { id });

    expect(notifyDecision).toMatchObject({ state: 'CLOSED_NO_BREACH', clocks: [], next: [] });
    expect((await complaints.told()).slice(before).map(({ type }) => type)).toEqual(['complaints.letter-written']);
    expect(codesOf(await complaints.ask(manager, NOTIFY, { id }))).toEqual([
      'COMPLAINTS_NOT_NOW',
      'COMPLAINTS_ALREADY_NOTIFIED',
    ]);
  });
});
