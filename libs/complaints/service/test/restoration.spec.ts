import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Member } from '@standing/platform/auth';
import * as documents from './documents.js';
import { codesOf } from './given.js';
import { MINE, TAKE_MINE } from './parties.documents.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import { WRITTEN_FOR_REGISTRAR } from './steps.documents.js';

const RESTORATION = `{ state mayApplyFrom askedOn decidedOn reasons conditions { kind months conditions { code } } }`;
const MY_RESTORATION = `mutation ($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) {
  withdrawnFrom restoration ${RESTORATION} letters { title } } }`;
const FOR_REGISTRAR = `mutation ($id: Uuid!, $key: Uuid!) { openCaseAsRegistrar(caseId: $id, idempotencyKey: $key) { id restoration ${RESTORATION} } }`;
const RESTORED = `query ($id: Uuid!) { caseCourse(caseId: $id) { id state withdrawal
  restoration { state mayApplyFrom askedOn decidedOn conditions { kind months } } toAppoint { function seat } functions { function endedOn } } }`;
const FOR_PANEL = `mutation ($id: Uuid!, $key: Uuid!) { openCaseAsPanel(caseId: $id, idempotencyKey: $key) {
  id panel outcomes written { event answers { name values } } proposal { id } decision { outcome } } }`;
const WHY = 'I have worked with a supervisor for five years.';
const MAY_FROM = '2031-12-22';

describe('asking to be restored', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  let three: Member[];
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
    three = ['Sam', 'Sara', 'Sven'].map((name) => complaints.member(name));
  });

  /** The accreditation ended on 22 December 2026. */
  const withdrawn = async () => {
    const { reg, reg2 } = complaints.cast;
    complaints.todayIs('2026-11-22');
    const filed = await complaints.given.notified();
    complaints.todayIs('2026-12-22');
    await complaints.done(reg, documents.WITHDRAW, { id: filed.id });
    await complaints.done(reg2, documents.IN_FORCE, { id: filed.id });
    return filed;
  };
  const applying = (reference: string, answers = [{ name: 'REASONS', values: [WHY] }]) => ({
    input: { reference, event: 'APPLY_RESTORATION', answers },
  });
  const asked = async (on = MAY_FROM) => {
    const filed = await withdrawn();
    complaints.todayIs(on);
    await complaints.done(complaints.cast.coach, TAKE_MINE, applying(filed.reference));
    return filed;
  };
  const decides = async (id: string, outcome: string, more: object = {}, members = three) => {
    const [first, ...others] = members;
    await complaints.given.seated(id, 'SANCTION_PANEL', members);
    const input = { caseId: id, outcome, reasons: 'We looked at what was done since.', ...more };
    const { proposeDecision } = await complaints.done(first!, documents.PROPOSE, { input });
    for (const by of others) await complaints.done(by, documents.CONCUR, { id: proposeDecision });
  };
  const course = async (id: string) => (await complaints.ask(complaints.cast.reg, RESTORED, { id })).data.caseCourse;
  const mine = async (reference: string) =>
    (await complaints.done(complaints.cast.coach, MY_RESTORATION, { reference })).openMyCase;
  const facts = async (type: string) =>
    (await complaints.told()).filter((fact) => fact.type === type).map(({ data }) => data);

  it('K14: says from which day on, is refused before, and is open from then', async () => {
    const { coach } = complaints.cast;
    const { reference } = await withdrawn();
    expect((await mine(reference)).restoration).toMatchObject({ state: 'NONE', mayApplyFrom: MAY_FROM, askedOn: null });
    complaints.todayIs('2031-12-21');
    const { errors } = await complaints.ask(coach, TAKE_MINE, applying(reference));
    expect(errors?.[0]?.extensions.refusals).toEqual([
      {
        code: 'COMPLAINTS_RESTORATION_TOO_EARLY',
        message: 'Restoration may be asked for from 22 December 2031 on.',
        path: null,
      },
    ]);
    expect((await complaints.done(coach, MINE, { reference })).openMyCase.steps).toEqual([]);
    complaints.todayIs(MAY_FROM);

    expect((await complaints.done(coach, MINE, { reference })).openMyCase.steps).toMatchObject([
      { event: 'APPLY_RESTORATION', until: null, asked: [{ name: 'REASONS', needed: true }] },
    ]);
    expect(codesOf(await complaints.ask(coach, TAKE_MINE, applying(reference, [])))).toEqual([
      'COMPLAINTS_REASONS_MISSING',
    ]);
    await complaints.done(coach, TAKE_MINE, applying(reference));
    expect(await mine(reference)).toMatchObject({
      withdrawnFrom: '2026-12-22',
      restoration: { state: 'ASKED', askedOn: MAY_FROM, decidedOn: null, reasons: null },
    });
    expect((await mine(reference)).letters[0]).toEqual({ title: 'Your request to be restored' });
  });

  it('row 45: is for whoever lost it alone, and sealed', async () => {
    const { reg, manager, p1 } = complaints.cast;
    const { id, reference } = await asked();
    for (const by of [reg, manager, p1, complaints.member('Zoé')])
      expect(codesOf(await complaints.ask(by, TAKE_MINE, applying(reference)))).toEqual(['NOT_FOUND']);
    const stored = await complaints.inBody((tx) =>
      tx.query(`select sealed from complaints.entry_texts where case_id = $1 and field = 'reasons'`, [id]),
    );
    expect(
      stored.map(({ sealed }: { sealed: Buffer }) => sealed.toString('utf8').includes('supervisor')),
    ).not.toContain(true);
    const { written } = (await complaints.done(reg, WRITTEN_FOR_REGISTRAR, { id })).openCaseAsRegistrar;
    expect(written.find(({ event }: { event: string }) => event === 'APPLY_RESTORATION')).toMatchObject({
      answers: [{ name: 'REASONS', values: [WHY] }],
    });
  });

  it('row 46: is granted by three who did nothing in the case, and told as what it is: no award', async () => {
    const { reg, coach, p1, a1 } = complaints.cast;
    const { id, reference } = await asked();
    expect((await course(id)).toAppoint).toContainEqual({ function: 'SANCTION_PANEL', seat: null });
    const seat = (who: Member) =>
      complaints.ask(reg, documents.APPOINT, { id, panel: 'SANCTION_PANEL', who: { memberId: who.personId } });
    expect(codesOf(await seat(p1))).toContain('COMPLAINTS_FUNCTIONS_INCOMPATIBLE');
    await complaints.given.seated(id, 'SANCTION_PANEL', [a1]);
    expect((await complaints.done(a1, FOR_PANEL, { id })).openCaseAsPanel).toMatchObject({
      outcomes: [],
      decision: { outcome: 'WITHDRAWAL' },
    });
    const [first, second] = three;
    await complaints.given.seated(id, 'SANCTION_PANEL', [first!, second!]);
    const file = (await complaints.done(a1, FOR_PANEL, { id })).openCaseAsPanel;
    expect(file.outcomes).toEqual(['RESTORE', 'NOT_RESTORE']);
    expect(file.written).toMatchObject([{ event: 'APPLY_RESTORATION', answers: [{ name: 'REASONS', values: [WHY] }] }]);
    const input = { caseId: id, outcome: 'RESTORE', reasons: 'They have worked at it.' };
    const { proposeDecision } = await complaints.done(a1, documents.PROPOSE, { input });
    await complaints.done(first!, documents.CONCUR, { id: proposeDecision });
    expect(await facts('complaints.restoration-granted')).toEqual([]);
    complaints.todayIs('2032-01-15');
    await complaints.done(second!, documents.CONCUR, { id: proposeDecision });

    const [{ sanctionId }] = (await facts('complaints.withdrawal-in-force')) as [{ sanctionId: string }];
    expect(await facts('complaints.restoration-granted')).toEqual([
      { personId: coach.personId, sanctionId, grantedOn: '2032-01-15' },
    ]);
    expect(await facts('complaints.withdrawal-annulled')).toEqual([]);
    expect(await facts('complaints.sanction-in-force')).toEqual([]);
    expect(await course(id)).toMatchObject({
      ...{ state: 'CLOSED_COMPLETE', withdrawal: 'IN_FORCE' },
      restoration: { state: 'GRANTED', mayApplyFrom: null, decidedOn: '2032-01-15', conditions: null },
    });
    expect(await mine(reference)).toMatchObject({
      withdrawnFrom: '2026-12-22',
      restoration: { state: 'GRANTED', reasons: 'They have worked at it.', conditions: null },
    });
  });

  it('row 46: may be granted under conditions, which are told as those of a sanction', async () => {
    const { coach } = complaints.cast;
    const { id, reference } = await asked();
    const sanction = { kind: 'CONDITIONS', months: 12, conditions: [{ code: 'NO_MINORS' }] };
    await decides(id, 'RESTORE', { sanction });

    const days = { fromOn: MAY_FROM, untilOn: '2032-12-22' };
    expect(await facts('complaints.sanction-in-force')).toEqual([
      {
        ...{ personId: coach.personId, sanctionId: expect.any(String), revision: 1 },
        effects: [{ effect: 'limited', ...days }],
        lines: [{ line: 'conditions', ...days, lastOn: '2032-12-21', conditions: ['no-minors'] }],
      },
    ]);
    expect((await mine(reference)).restoration).toMatchObject({
      state: 'GRANTED',
      conditions: { kind: 'CONDITIONS', months: 12, conditions: [{ code: 'NO_MINORS' }] },
    });
  });

  it('K14r: is refused with reasons, and asked for again twelve months later, before others', async () => {
    const { reg, coach } = complaints.cast;
    const { id, reference } = await asked();
    await decides(id, 'NOT_RESTORE');
    expect(await mine(reference)).toMatchObject({
      restoration: { state: 'REFUSED', mayApplyFrom: '2032-12-22', reasons: 'We looked at what was done since.' },
    });
    expect((await mine(reference)).letters[0]).toEqual({ title: 'Your request to be restored is decided' });
    expect(await facts('complaints.restoration-granted')).toEqual([]);
    expect((await complaints.done(reg, FOR_REGISTRAR, { id })).openCaseAsRegistrar.restoration).toMatchObject({
      reasons: 'We looked at what was done since.',
    });
    complaints.todayIs('2032-12-21');
    expect(codesOf(await complaints.ask(coach, TAKE_MINE, applying(reference)))).toEqual([
      'COMPLAINTS_RESTORATION_TOO_EARLY',
    ]);
    complaints.todayIs('2032-12-22');
    await complaints.done(coach, TAKE_MINE, applying(reference));

    expect(codesOf(await complaints.ask(three[0]!, FOR_PANEL, { id }))).toEqual(['NOT_FOUND']);
    const who = { memberId: three[0]!.personId };
    expect(codesOf(await complaints.ask(reg, documents.APPOINT, { id, panel: 'SANCTION_PANEL', who }))).toEqual([
      'COMPLAINTS_RESTORERS_NOT_NEW',
    ]);
    const { a1, a2, a3 } = complaints.cast;
    await decides(id, 'RESTORE', {}, [a1, a2, a3]);
    expect((await mine(reference)).restoration).toMatchObject({ state: 'GRANTED' });
  });

  it('brings the case before registrars who did not keep it, while somebody waits', async () => {
    const later = complaints.member('Rosa', ['registrar']);
    const listed = async () =>
      (await complaints.ask(later, documents.REGISTRY, { first: 50 })).data.caseRegistry.edges.map(
        ({ node }: { node: { reference: string } }) => node.reference,
      );
    const { id, reference } = await withdrawn();
    expect(await listed()).not.toContain(reference);
    expect(codesOf(await complaints.ask(later, documents.BECOME, { id, noConflict: true }))).toEqual(['NOT_FOUND']);
    complaints.todayIs(MAY_FROM);
    await complaints.done(complaints.cast.coach, TAKE_MINE, applying(reference));
    expect(await listed()).toContain(reference);
    const last = complaints.member('Remi', ['registrar']);
    await complaints.done(last, documents.BECOME, { id, noConflict: true });
    await decides(id, 'NOT_RESTORE');
    expect(await listed()).not.toContain(reference);
  });

  it('is decided once, though the last two agree at once', async () => {
    const { id } = await asked();
    const [first, second, third] = three;
    await complaints.given.seated(id, 'SANCTION_PANEL', three);
    const input = { caseId: id, outcome: 'RESTORE', reasons: 'They have worked at it.' };
    const { proposeDecision } = await complaints.done(first!, documents.PROPOSE, { input });
    await Promise.all([second!, third!].map((by) => complaints.done(by, documents.CONCUR, { id: proposeDecision })));

    expect(await facts('complaints.restoration-granted')).toHaveLength(1);
  });
});
