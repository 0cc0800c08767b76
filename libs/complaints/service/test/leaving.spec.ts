import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import * as documents from './documents.js';
import { codesOf, gateway } from './given.js';
import { type Hearing, startHearing } from './hearing.js';
import * as leaving from './leaving.documents.js';
import { TAKE_MINE, THEIRS } from './parties.documents.js';

const WORDS = 'It was wrong of me to tell the employer.';
const WHY = 'All is admitted, and nothing is left to find.';

describe('leaving by consent', () => {
  let running: Awaited<ReturnType<typeof startHearing>>;
  let complaints: Hearing;
  let three: Member[];
  beforeAll(async () => {
    running = await startHearing();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
    complaints.todayIs('2026-11-22');
    await complaints.adopted('2');
    three = ['Sam', 'Sara', 'Sven'].map((name) => complaints.member(name));
  });

  const leave = (reference: string, changes: object = {}) => ({
    input: { reference, admitted: documents.charges.clauses, text: WORDS, ...changes },
  });
  const proposing = (reference: string, changes: object = {}, by = complaints.cast.coach) =>
    complaints.ask(by, leaving.PROPOSE_LEAVING, leave(reference, changes));
  /** On the eighth of December the panel is named; two days later the coach asks to leave. */
  const asked = async () => {
    const filed = await complaints.named();
    complaints.todayIs('2026-12-10');
    await complaints.done(complaints.cast.coach, leaving.PROPOSE_LEAVING, leave(filed.reference));
    return filed;
  };
  const takeBack = (reference: string) =>
    complaints.ask(complaints.cast.coach, TAKE_MINE, {
      input: { reference, event: 'TAKE_BACK_LEAVING', answers: [] },
    });
  const decides = async (id: string, outcome: string, members = three) => {
    const [first, ...others] = members;
    await complaints.given.seated(id, 'SANCTION_PANEL', members);
    const input = { caseId: id, outcome, reasons: WHY };
    const { proposeDecision } = await complaints.done(first!, documents.PROPOSE, { input });
    for (const by of others) await complaints.done(by, documents.CONCUR, { id: proposeDecision });
  };
  const mine = async (reference: string) =>
    (await complaints.done(complaints.cast.coach, leaving.MY_LEAVING, { reference })).openMyCase;
  const course = async (id: string) =>
    (await complaints.done(complaints.cast.reg, leaving.LEAVING_IN_COURSE, { id })).caseCourse;
  const asPanel = async (by: Member, id: string) =>
    (await complaints.done(by, leaving.LEAVING_FOR_PANEL, { id })).openCaseAsPanel;
  const theirs = async ({ reference, returnCode: code }: { reference: string; returnCode: string }) =>
    (await complaints.as(gateway(complaints)).graphql(THEIRS, { reference, code })).data.followComplaint;
  const facts = async () =>
    (await complaints.told())
      .filter(({ type }) => /withdrawal|sanction/.test(type))
      .map(({ type, data }) => ({ type, ...(data as object) }));

  it('row 41: is open once there is a case to answer, with what the public will read and for how long (K14)', async () => {
    const { reference } = await complaints.listed();
    const { mayLeave } = await mine(reference);
    expect(mayLeave).toEqual({
      ...{ proposalsLeft: 2, monthsToRestoration: 60 },
      preview: [
        {
          ...{ silentFrom: '2031-12-08', mayApplyAgainOn: '2031-12-08' },
          days: [
            { on: '2026-12-08', lines: [{ line: 'LEFT_BY_CONSENT' }] },
            { on: '2031-12-08', lines: [] },
          ],
        },
      ],
    });
  });

  it('is refused before: COMPLAINTS_NOT_NOW, and to anybody else', async () => {
    const { reg, coach } = complaints.cast;
    const { id, reference } = await complaints.given.named();
    await complaints.took(reg, id, 'SCREEN_RISK', { RISK: 'medium' });
    const input = { ...documents.charges, caseId: id, route: 'DISCIPLINARY' };
    await complaints.done(reg, documents.SERVE, { input });
    await complaints.done(coach, documents.MY_CASE, { reference });
    expect((await mine(reference)).mayLeave).toBeNull();
    expect(codesOf(await proposing(reference))).toEqual(['COMPLAINTS_NOT_NOW']);
    expect(codesOf(await proposing(reference, {}, complaints.cast.reg))).toEqual(['NOT_FOUND']);
  });

  it('is refused where the charges are not admitted, all of them, in words', async () => {
    const { reference } = await complaints.listed();
    const codes = async (changes: object) => codesOf(await proposing(reference, changes));
    expect(await codes({ admitted: [] })).toEqual(['COMPLAINTS_ADMITTED_IN_PART']);
    expect(await codes({ admitted: [...documents.charges.clauses, 'ZZ-9'] })).toEqual(['COMPLAINTS_NOT_CHARGED']);
    expect(await codes({ text: ' ' })).toEqual(['COMPLAINTS_TEXT_MISSING']);
    expect((await mine(reference)).leaving).toBeNull();
  });

  it('is sealed, made once for one form, waits without stopping a clock, and is seen by those who keep the case', async () => {
    const filed = await complaints.named();
    const { id, reference } = filed;
    const before = (await course(id)).clocks;
    complaints.todayIs('2026-12-10');
    const form = { ...leave(reference), key: newId() };
    for (let sent = 0; sent < 2; sent += 1) await complaints.done(complaints.cast.coach, leaving.PROPOSE_LEAVING, form);
    expect(codesOf(await proposing(reference))).toEqual(['COMPLAINTS_LEAVING_ASKED']);

    expect(await course(id)).toMatchObject({
      ...{ state: 'LISTED', withdrawal: 'NONE', clocks: before },
      leaving: { state: 'ASKED', askedOn: '2026-12-10', endedOn: null },
      toAppoint: expect.arrayContaining([{ function: 'SANCTION_PANEL', seat: null }]),
    });
    const stored = await complaints.inBody((tx) =>
      tx.query(`select sealed from complaints.entry_texts where case_id = $1`, [id]),
    );
    expect(
      stored.map(({ sealed }: { sealed: Buffer }) => sealed.toString('utf8').includes('wrong of me')),
    ).not.toContain(true);
    const rows = await complaints.inBody((tx) =>
      tx.query(`select said from complaints.case_events where case_id = $1 and event = 'propose-leaving'`, [id]),
    );
    expect(rows).toEqual([{ said: { admitted: true, reasoned: true } }]);
    const { written } = (await complaints.done(complaints.cast.reg, leaving.LEAVING_FOR_REGISTRAR, { id }))
      .openCaseAsRegistrar;
    expect(written).toContainEqual({ event: 'PROPOSE_LEAVING', answers: [{ name: 'REASONS', values: [WORDS] }] });
    expect((await mine(reference)).letters[0]).toEqual({ title: 'Your proposal to leave' });
    expect((await theirs(filed)).letters.map(({ title }: { title: string }) => title).join()).not.toMatch(/leav/i);
  });

  it('is taken back, and proposed once more and no oftener; its panel leaves, and its draft with it', async () => {
    const { id, reference } = await asked();
    await complaints.given.seated(id, 'SANCTION_PANEL', three);
    const input = { caseId: id, outcome: 'NOT_LET_LEAVE', reasons: 'A draft.' };
    await complaints.done(three[0]!, documents.PROPOSE, { input });
    complaints.todayIs('2026-12-12');
    expect((await takeBack(reference)).errors).toBeUndefined();
    expect(codesOf(await takeBack(reference))).toEqual(['COMPLAINTS_NOBODY_LEAVES']);
    expect(codesOf(await complaints.ask(three[0]!, leaving.LEAVING_FOR_PANEL, { id }))).toEqual(['NOT_FOUND']);
    expect(await mine(reference)).toMatchObject({
      ...{ leaving: { state: 'TAKEN_BACK', reasons: null }, mayLeave: { proposalsLeft: 1 } },
    });

    complaints.todayIs('2026-12-13');
    await complaints.done(complaints.cast.coach, leaving.PROPOSE_LEAVING, leave(reference, { text: 'Once more.' }));
    const others = ['Tom', 'Tina', 'Theo'].map((name) => complaints.member(name));
    await complaints.given.seated(id, 'SANCTION_PANEL', others);
    const file = await asPanel(others[0]!, id);
    expect(file).toMatchObject({ outcomes: ['LET_LEAVE', 'NOT_LET_LEAVE'], proposal: null });
    expect(file.written).toEqual([
      { event: 'PROPOSE_LEAVING', answers: [{ name: 'REASONS', values: ['Once more.'] }] },
    ]);
    await takeBack(reference);
    expect(codesOf(await proposing(reference))).toEqual(['COMPLAINTS_LEAVING_ASKED_TWICE']);
  });

  it('R1: is decided by three who did nothing in the case, of whom none judged it', async () => {
    const { id } = await asked();
    const seat = (who: Member) => complaints.seat(id, who, null, 'SANCTION_PANEL');
    for (const who of [complaints.people.assessor, complaints.people.investigator, complaints.people.chair])
      expect(codesOf(await seat(who))).toContain('COMPLAINTS_FUNCTIONS_INCOMPATIBLE');
    await complaints.given.seated(id, 'SANCTION_PANEL', three.slice(0, 2));
    expect((await asPanel(three[0]!, id)).outcomes).toEqual([]);
    await complaints.given.seated(id, 'SANCTION_PANEL', three.slice(2));
    const input = { caseId: id, outcome: 'LET_LEAVE', reasons: '' };
    expect(codesOf(await complaints.ask(three[0]!, documents.PROPOSE, { input }))).toEqual([
      'COMPLAINTS_REASONS_MISSING',
    ]);
    const sanction = { kind: 'CAUTION', months: 12 };
    expect(
      codesOf(await complaints.ask(three[0]!, documents.PROPOSE, { input: { ...input, reasons: WHY, sanction } })),
    ).toEqual(['COMPLAINTS_SANCTION_NOT_HERE']);
    const { proposeDecision } = await complaints.done(three[0]!, documents.PROPOSE, {
      input: { ...input, reasons: WHY },
    });
    await complaints.done(three[1]!, documents.CONCUR, { id: proposeDecision });
    expect(await course(id)).toMatchObject({ state: 'LISTED', withdrawal: 'NONE' });
  });

  it('O12: is in force and final on the day on which the three agree, and told as what it takes', async () => {
    const filed = await asked();
    const { id, reference } = filed;
    complaints.todayIs('2026-12-20');
    await decides(id, 'LET_LEAVE');

    expect(await course(id)).toMatchObject({
      ...{ state: 'CLOSED_COMPLETE', withdrawal: 'IN_FORCE', clocks: [], missingSteps: [] },
      leaving: { state: 'ACCEPTED', endedOn: '2026-12-20' },
      sanction: { terms: { kind: 'LEFT_BY_CONSENT', months: 60 }, fromOn: '2026-12-20' },
    });
    const of = { personId: complaints.cast.coach.personId, sanctionId: expect.any(String) };
    const line = { line: 'left-by-consent', fromOn: '2026-12-20', untilOn: '2031-12-20', lastOn: null, conditions: [] };
    expect(await facts()).toEqual([
      { type: 'complaints.sanction-in-force', ...of, revision: 1, effects: [], lines: [line] },
      { type: 'complaints.withdrawal-in-force', ...of, effectiveOn: '2026-12-20' },
    ]);
    expect(JSON.stringify(await complaints.told())).not.toContain('wrong of me');
    const told = await mine(reference);
    expect(told).toMatchObject({
      ...{ withdrawnFrom: '2026-12-20', mayLeave: null, steps: [] },
      leaving: { state: 'ACCEPTED', reasons: WHY },
      restoration: { state: 'NONE', mayApplyFrom: '2031-12-20' },
    });
    expect(told.letters[0]).toEqual({ title: 'It is agreed that you leave' });
    const { state, letters } = await theirs(filed);
    expect([state, letters[0].title]).toEqual(['CLOSED', 'The coach leaves the accreditation']);
    expect(letters[0].text.join()).toContain('admitted everything with which they were charged');
    expect(JSON.stringify(letters)).not.toContain('wrong of me');
  });

  it('O12: is refused with reasons, and the hearing goes on before people who read nothing of it', async () => {
    const filed = await asked();
    const { id, reference } = filed;
    complaints.todayIs('2026-12-12');
    await decides(id, 'NOT_LET_LEAVE');
    expect(await mine(reference)).toMatchObject({
      ...{ leaving: { state: 'REFUSED', reasons: WHY }, mayLeave: { proposalsLeft: 1 }, withdrawnFrom: null },
    });
    expect(await facts()).toEqual([]);
    expect(await course(id)).toMatchObject({ state: 'LISTED', withdrawal: 'NONE', leaving: { state: 'REFUSED' } });

    await complaints.summoned(id, ['2026-12-20', '2027-01-04', '2027-01-25']);
    const { chair, coach, lay } = complaints.people;
    for (const by of [chair, coach, lay]) {
      const file = JSON.stringify(await asPanel(by, id));
      expect(file).not.toContain('wrong of me');
      expect(file).not.toContain(WHY);
      expect(file).not.toContain('LEAV');
    }
    expect((await theirs(filed)).letters.map(({ title }: { title: string }) => title).join()).not.toMatch(/leav/i);
    await complaints.done(complaints.cast.coach, leaving.PROPOSE_LEAVING, leave(reference));
    expect(codesOf(await complaints.seat(id, three[0]!, null, 'SANCTION_PANEL'))).toEqual([
      'COMPLAINTS_RESTORERS_NOT_NEW',
    ]);
  });

  it('is overtaken by the end of the hearing, of which its panel reads no more', async () => {
    const filed = await complaints.ready();
    const { id, reference } = filed;
    await complaints.mine(reference);
    complaints.todayIs('2027-01-25');
    await complaints.took(complaints.people.chair, id, 'OPEN_HEARING');
    await complaints.done(complaints.cast.coach, leaving.PROPOSE_LEAVING, leave(reference));
    await complaints.given.seated(id, 'SANCTION_PANEL', three);
    await complaints.took(complaints.people.chair, id, 'CLOSE_HEARING');

    expect(await mine(reference)).toMatchObject({ leaving: { state: 'OVERTAKEN' }, mayLeave: null, steps: [] });
    expect(codesOf(await takeBack(reference))).toContain('COMPLAINTS_NOBODY_LEAVES');
    expect(codesOf(await complaints.ask(three[0]!, leaving.LEAVING_FOR_PANEL, { id }))).toEqual(['NOT_FOUND']);
  });

  it('row 44: never was once a court annulled it, and that is told as it was', async () => {
    const { reg, reg2 } = complaints.cast;
    const { id } = await asked();
    await decides(id, 'LET_LEAVE');
    complaints.todayIs('2027-03-01');
    await complaints.done(reg, documents.PROPOSE_ANNULMENT, { id, reasons: 'Judgment 12/2027.' });
    await complaints.done(reg2, documents.ANNUL, { id });

    const types = (await facts()).map(({ type, ...data }) => [type, 'lines' in data ? data.lines : null]);
    expect(types.slice(2)).toEqual([
      ['complaints.sanction-in-force', []],
      ['complaints.withdrawal-annulled', null],
    ]);
    expect(await course(id)).toMatchObject({ withdrawal: 'ANNULLED' });
  });
});
