import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { verifyAudit } from '@standing/platform/audit';
import pg from 'pg';
import { FinishErasures } from '../src/retention/finish-erasures.job.js';
import * as documents from './documents.js';
import { codesOf, FOLLOW, gateway, OPEN } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const CASE = `{ id reference state endedHow endedOn keptUntil linked holds { id reason reviewOn placedOn }
  proposal { proposedBy { id } proposedOn confirmFrom mine } turnedDown { refusedOn because }
  refusalsToPropose { code } refusalsToConfirm { code } }`;
const LIST = `{ casesToErase ${CASE} }`;
const ERASED = `{ erasedCases { edges { node { id endedHow endedOn keptUntil proposedBy { id } confirmedBy { id } confirmedOn finishedOn texts textsDigest referenceDigest } } } }`;
const PROPOSE = `mutation ($id: Uuid!, $key: Uuid!) { proposeErasure(caseId: $id, idempotencyKey: $key) ${CASE} }`;
const REFUSE = `mutation ($id: Uuid!, $because: ErasureRefusedBecause!, $key: Uuid!) { refuseErasure(caseId: $id, because: $because, idempotencyKey: $key) ${CASE} }`;
const CONFIRM = `mutation ($id: Uuid!, $key: Uuid!) { confirmErasure(caseId: $id, idempotencyKey: $key) ${CASE} }`;
const HOLD = `mutation ($input: PlaceHoldInput!, $key: Uuid!) { placeHold(input: $input, idempotencyKey: $key) ${CASE} }`;
const LIFT = `mutation ($id: Uuid!, $key: Uuid!) { liftHold(holdId: $id, idempotencyKey: $key) ${CASE} }`;
const TERMS = `{ retentionTerms { endedHow months least most set } }`;
const SET = `mutation ($how: EndedHow!, $months: Int!, $key: Uuid!) { setRetention(endedHow: $how, months: $months, idempotencyKey: $key) { endedHow months set } }`;

/** A case in which no breach was found, on 22 November 2026, is kept for two months. */
const [WARNED, OVER] = ['2026-12-23', '2027-01-22'];

describe('a case whose time is over', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  let owner: pg.Client;
  const jobs: FinishErasures[] = [];
  beforeAll(async () => {
    running = await startProcedure({
      provide: 'finishing',
      inject: [FinishErasures],
      useFactory: (job) => jobs.push(job),
    });
    owner = new pg.Client(running.database.address);
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await running.stop();
  });
  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  const closed = async () => {
    const filed = await complaints.given.decided({ outcome: 'NO_BREACH', weighing: null });
    await complaints.done(complaints.cast.manager, documents.NOTIFY, { id: filed.id });
    return filed;
  };
  const list = async (by = complaints.cast.reg) => (await complaints.done(by, LIST, {})).casesToErase;
  const refusal = async (...asked: Parameters<Procedure['ask']>) => codesOf(await complaints.ask(...asked));
  const rowsOf = async (table: string) =>
    (
      await owner.query<{ n: number }>(`select count(*)::int as n from ${table} where body_id = $1`, [
        complaints.bodyId,
      ])
    ).rows[0]!.n;
  /** It is proposed on the first day of the warning, and its time is over. */
  const proposed = async () => {
    const filed = await closed();
    complaints.todayIs(WARNED);
    await complaints.done(complaints.cast.reg, PROPOSE, { id: filed.id });
    complaints.todayIs(OVER);
    return filed;
  };
  const erased = async () => {
    const filed = await proposed();
    await complaints.done(complaints.cast.reg2, CONFIRM, { id: filed.id });
    return filed;
  };
  const tablesOfCases = async () =>
    (
      await owner.query<{ name: string }>(
        `select table_name as name from information_schema.columns where table_schema = 'complaints' and column_name = 'case_id'`,
      )
    ).rows.map(({ name }) => name);

  it('is told to registrars thirty days before, by days and codes alone', async () => {
    const { id, reference } = await closed();
    complaints.todayIs('2026-12-22');
    expect(await list()).toEqual([]);
    complaints.todayIs(WARNED);

    expect(await list()).toMatchObject([
      {
        ...{ id, reference, state: 'CLOSED_NO_BREACH', endedHow: 'NO_BREACH', endedOn: '2026-11-22', keptUntil: OVER },
        ...{ linked: false, holds: [], proposal: null, turnedDown: null, refusalsToPropose: [] },
        refusalsToConfirm: [{ code: 'COMPLAINTS_ERASURE_NOT_PROPOSED' }],
      },
    ]);
  });

  it('is not there for whoever sat in it, is concerned by it, or declared a conflict; nor for other roles', async () => {
    const { id } = await closed();
    const { p1, coach, manager } = complaints.cast;
    complaints.todayIs(OVER);
    const keeper = { roles: ['registrar'] } as const;

    for (const one of [p1, coach]) {
      expect(await list({ ...one, ...keeper })).toEqual([]);
      expect(await refusal({ ...one, ...keeper }, PROPOSE, { id })).toEqual(['NOT_FOUND']);
    }
    expect(await refusal(manager, PROPOSE, { id })).toEqual(['FORBIDDEN']);
    expect(await refusal(manager, LIST)).toEqual(['FORBIDDEN']);
  });

  it('row 47, R3: takes two keys and thirty days between them', async () => {
    const { id } = await closed();
    const { reg, reg2 } = complaints.cast;
    complaints.todayIs('2026-12-22');
    expect(await refusal(reg, PROPOSE, { id })).toEqual(['COMPLAINTS_ERASURE_TOO_EARLY']);
    complaints.todayIs('2027-02-01');
    const { proposeErasure } = await complaints.done(reg, PROPOSE, { id });
    expect(proposeErasure[0].proposal).toEqual({
      ...{ proposedBy: { id: reg.personId }, proposedOn: '2027-02-01', confirmFrom: '2027-03-03', mine: true },
    });
    expect(await refusal(reg2, PROPOSE, { id })).toEqual(['COMPLAINTS_ERASURE_PROPOSED']);
    expect(await refusal(reg2, CONFIRM, { id })).toEqual(['COMPLAINTS_ERASURE_NOT_YET']);
    complaints.todayIs('2027-03-03');
    expect(await refusal(reg, CONFIRM, { id })).toEqual(['COMPLAINTS_SECOND_PERSON_NEEDED']);

    expect((await complaints.done(reg2, CONFIRM, { id })).confirmErasure).toEqual([]);
  });

  it('is held for a reason and to a day, and waits for a case about the same person that goes on', async () => {
    const { id } = await proposed();
    const { reg2 } = complaints.cast;
    const input = { caseId: id, reason: 'ACCESS_REQUEST', reviewOn: '2027-04-23' };
    expect(await refusal(reg2, HOLD, { input })).toEqual(['COMPLAINTS_HOLD_TOO_LONG']);
    const { placeHold } = await complaints.done(reg2, HOLD, { input: { ...input, reviewOn: '2027-03-01' } });
    expect(await refusal(reg2, CONFIRM, { id })).toEqual(['COMPLAINTS_ERASURE_HELD']);
    await complaints.given.named();
    expect((await list())[0]).toMatchObject({ linked: true, holds: [{ reason: 'ACCESS_REQUEST', placedOn: OVER }] });
    expect(await refusal(reg2, CONFIRM, { id })).toEqual(['COMPLAINTS_ERASURE_HELD', 'COMPLAINTS_ERASURE_LINKED']);
    const hold = placeHold[0].holds[0].id;
    await complaints.done(reg2, LIFT, { id: hold });

    expect(await refusal(reg2, LIFT, { id: hold })).toEqual(['COMPLAINTS_HOLD_OVER']);
    expect(await refusal(reg2, CONFIRM, { id })).toEqual(['COMPLAINTS_ERASURE_LINKED']);
  });

  it('is kept where it was turned down, until it is proposed anew', async () => {
    const { id } = await proposed();
    const { reg, reg2 } = complaints.cast;
    await complaints.done(reg2, REFUSE, { id, because: 'STILL_NEEDED' });

    expect(await refusal(reg2, CONFIRM, { id })).toEqual(['COMPLAINTS_ERASURE_NOT_PROPOSED']);
    expect((await list())[0]).toMatchObject({
      proposal: null,
      turnedDown: { refusedOn: OVER, because: 'STILL_NEEDED' },
    });
    expect((await complaints.done(reg, PROPOSE, { id })).proposeErasure[0].proposal.confirmFrom).toBe('2027-02-21');
  });

  it('leaves no row when it is erased, and each table that holds anything of a case is named for it', async () => {
    const { id, reference } = await proposed();
    const all = (await tablesOfCases()).filter((name) => name !== 'erasures');
    const had = await Promise.all(all.map(async (name) => (await rowsOf(`complaints.${name}`)) > 0));
    await complaints.done(complaints.cast.reg2, CONFIRM, { id });
    const { rows } = await owner.query<{ body: string }>(
      `select pg_get_functiondef('complaints.destroy_case(uuid, date)'::regprocedure) as body`,
    );

    expect(had.filter(Boolean).length).toBeGreaterThan(6);
    expect(all.filter((name) => !rows[0]!.body.includes(`delete from complaints.${name} `))).toEqual([]);
    for (const name of [...all, 'cases', 'concurrences'])
      expect([name, await rowsOf(`complaints.${name}`)]).toEqual([name, 0]);
    const code = { reference, code: '0000-0000-0000-0000' };
    expect((await complaints.as(gateway(complaints)).graphql(FOLLOW, code)).errors).toBeDefined();
    expect(await refusal(complaints.cast.manager, OPEN, { id })).toEqual(['NOT_FOUND']);
  });

  it('leaves what it was, the days, and who turned both keys; no party, and no reference', async () => {
    const { reference } = await erased();
    const { reg, reg2, coach } = complaints.cast;
    const { erasedCases } = await complaints.done(reg, ERASED, {});
    const [{ node }] = erasedCases.edges;

    expect(node).toMatchObject({
      ...{ endedHow: 'NO_BREACH', endedOn: '2026-11-22', keptUntil: OVER, confirmedOn: OVER, finishedOn: OVER },
      ...{ proposedBy: { id: reg.personId }, confirmedBy: { id: reg2.personId } },
    });
    expect(node.texts).toBeGreaterThan(8);
    expect([node.referenceDigest, node.textsDigest].filter((digest) => !/^[0-9a-f]{64}$/.test(digest))).toEqual([]);
    const { rows } = await owner.query<{ row: string }>(
      `select t::text as row from complaints.erasures t where body_id = $1
       union all select t::text from complaints.audit t where body_id = $1
       union all select t::text from complaints.idempotency t where body_id = $1
       union all select t::text from complaints.outbox t where body_id = $1`,
      [complaints.bodyId],
    );
    expect(rows.filter(({ row }) => row.includes(reference) || row.includes(coach.personId))).toEqual([]);
    expect(rows.length).toBeGreaterThan(20);
  });

  it('names nobody in the audit for what time brought, whoever looked first', async () => {
    const { reference } = await complaints.given.served();
    const { coach } = complaints.cast;
    await complaints.done(coach, documents.MY_CASE, { reference });
    complaints.todayIs('2027-02-01');
    await complaints.done(coach, documents.MY_CASE, { reference });
    const { rows } = await owner.query<{ actor: string }>(
      `select actor from complaints.audit where body_id = $1 and action = 'complaints.time-passes'`,
      [complaints.bodyId],
    );

    expect(rows.map(({ actor }) => actor)).toEqual(['time']);
  });

  it('tells that letters are to be forgotten, and leaves the chain of the audit whole', async () => {
    await erased();
    const told = await complaints.told();
    const { rows } = await owner.query(
      `select body_id as "bodyId", stream, seq::int as seq, at, actor, action, subject_id as "subjectId", details, hash
       from complaints.audit where body_id = $1 order by seq`,
      [complaints.bodyId],
    );

    expect(told).toEqual([{ type: 'complaints.case-erased', data: { letterIds: expect.any(Array), reminderIds: [] } }]);
    expect(verifyAudit(rows)).toBeNull();
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['complaints.open-my-case', 'complaints.reply']),
    );
    expect(rows.at(-1)).toMatchObject({ action: 'complaints.finish-erasure', actor: 'service:complaints' });
  });

  it('is finished by the job where it was interrupted, unreadable from the second key on, and once', async () => {
    const { id } = await proposed();
    const { manager, reg2 } = complaints.cast;
    await owner.query(`alter function complaints.destroy_case (uuid, date) rename to interrupted`);
    expect(await refusal(reg2, CONFIRM, { id })).toEqual(['INTERNAL']);
    await owner.query(`alter function complaints.interrupted (uuid, date) rename to destroy_case`);
    expect([await rowsOf('complaints.case_keys'), await rowsOf('complaints.cases')]).toEqual([0, 1]);
    expect(await refusal(manager, OPEN, { id })).toEqual(['NOT_FOUND']);
    expect(await list()).toEqual([]);

    expect(await jobs[0]!.doDue()).toBe(1);
    const after = [
      await rowsOf('complaints.cases'),
      await rowsOf('complaints.audit'),
      await rowsOf('complaints.outbox'),
    ];
    expect(after[0]).toBe(0);
    expect(await jobs[0]!.doDue()).toBe(0);
    const again = [
      await rowsOf('complaints.cases'),
      await rowsOf('complaints.audit'),
      await rowsOf('complaints.outbox'),
    ];
    expect(again).toEqual(after);
  });

  it('is erased once, however many confirm at the same time', async () => {
    const { id } = await proposed();
    const { reg2 } = complaints.cast;
    const third = complaints.member('Ève', ['registrar']);
    const answers = await Promise.all([reg2, third].map((by) => complaints.ask(by, CONFIRM, { id })));

    expect(answers.map(codesOf).flat()).toEqual(['NOT_FOUND']);
    expect(await rowsOf('complaints.erasures')).toBe(1);
  });

  it('cannot be removed by whoever writes cases, but for an erasure that two people signed', async () => {
    const { id } = await closed();
    const run = (sql: string, given: readonly string[] = []) => complaints.inBody((tx) => tx.query(sql, [...given]));

    await run(`select complaints.destroy_case($1, '2027-01-22')`, [id]);
    expect(await rowsOf('complaints.cases')).toBe(1);
    await expect(run(`delete from complaints.cases`)).rejects.toThrow('permission denied');
    await expect(run(`delete from complaints.erasures`)).rejects.toThrow('permission denied');
    const signed = `insert into complaints.erasures (id, body_id, case_id, reference_digest, ended_how, ended_on, kept_until,
        proposed_by, proposed_on, confirmed_by, confirmed_on, texts, texts_digest)
      values ($1, $2, $1, repeat('0', 64), 'no-breach', '2026-11-22', '2027-01-22', $1, '2026-12-23', $1, '2027-01-22', 0, repeat('0', 64))`;
    await expect(run(signed, [id, complaints.bodyId])).rejects.toThrow('erasures_check');
  });
});

describe('how long cases are kept', () => {
  let complaints: StartedProcedure;
  beforeAll(async () => {
    complaints = await startProcedure();
  });
  afterAll(() => complaints.stop());

  it('is set by a scheme administrator, inside bounds', async () => {
    const admin = complaints.member('Ada', ['scheme-administrator']);
    const how = 'ACCREDITATION_WITHDRAWN';
    expect(codesOf(await complaints.ask(admin, SET, { how, months: 59 }))).toEqual(['COMPLAINTS_RETENTION_MONTHS']);
    expect(codesOf(await complaints.ask(complaints.cast.reg, SET, { how, months: 60 }))).toEqual(['FORBIDDEN']);
    await complaints.done(admin, SET, { how, months: 60 });
    await complaints.done(admin, SET, { how, months: 72 });
    const { retentionTerms } = await complaints.done(admin, TERMS, {});

    expect(retentionTerms).toHaveLength(10);
    expect(retentionTerms).toContainEqual({ endedHow: how, months: 72, least: 60, most: 120, set: true });
    expect(retentionTerms).toContainEqual({ endedHow: 'NO_CASE', months: 2, least: 2, most: 12, set: false });
  });
});
