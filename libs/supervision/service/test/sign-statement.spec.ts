import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { RunningService } from '@standing/testing';
import { DECIDE, UNDO, WITHDRAW } from './documents.js';
import { codesOf, givenALink, givenASession } from './given.js';
import {
  ASK_TO_SIGN,
  givenAStatement,
  givenSupervision,
  making,
  ONE_STATEMENT,
  read,
  SIGN,
  signing,
  signingLink,
  startStating,
  type Statement,
  STATEMENTS,
  type Supervised,
  TO_SIGN,
} from './given-statement.js';

describe('a monthly statement', () => {
  let service: RunningService;
  let stating: Awaited<ReturnType<typeof startStating>>;
  beforeAll(async () => {
    stating = await startStating();
    service = stating.service;
    service.todayIs('2026-04-02');
  });
  afterAll(() => service.stop());

  const supervised = (...days: string[]) => givenSupervision(stating, days);
  const confirming = async ({ coach, sessions }: Supervised, declined: readonly string[] = []) => {
    const [first = ''] = sessions;
    const link = await givenALink(service, coach, [first, ...declined]);
    const decisions = [
      { sessionId: first, outcome: 'CONFIRM' },
      ...declined.map((sessionId) => ({ sessionId, outcome: 'DECLINE', reason: 'NOT_HELD' })),
    ];
    await service.as(link).graphql(DECIDE, { decisions, key: newId() });
    return link;
  };
  const signatures = ({ versions }: Statement) => versions.map((version) => version.signatures.map(({ side }) => side));
  const toSignOf = async (statementId: string) =>
    (await service.told()).filter(({ data, type }) => type.endsWith('to-sign') && data['statementId'] === statementId);

  it('lists the sessions of a month that is over, as they stand, with their totals and a hash', async () => {
    const of = await supervised('2026-02-03', '2026-02-10', '2026-02-17', '2026-03-03');
    await confirming(of, of.sessions.slice(1, 2));

    const { versions, ...statement } = await givenAStatement(service, of, '2026-02-14');

    expect(statement).toMatchObject({ month: '2026-02-01', side: 'COACH', askedOn: null, hasChanged: false });
    expect(versions).toMatchObject([
      {
        number: 1,
        because: [],
        lines: [
          { heldOn: '2026-02-03', minutes: 90, form: 'INDIVIDUAL', state: 'CONFIRMED', reason: null },
          { heldOn: '2026-02-10', state: 'DECLINED', reason: 'NOT_HELD' },
          { heldOn: '2026-02-17', state: 'AWAITING' },
        ],
        totals: ['CONFIRMED', 'AWAITING', 'DECLINED'].map((state) => ({ state, sessions: 1, minutes: 90 })),
        signatures: [],
      },
    ]);
    const [row] = await service.inBody((tx) =>
      tx.query(`select text from supervision.statement_versions where statement_id = $1`, [statement.id]),
    );
    expect(createHash('sha256').update(row.text).digest('hex')).toBe(versions[0]?.sha256);
  });

  it('is refused of a month that is not over, and of one without a session', async () => {
    const { coach, agreement } = await supervised('2026-04-01');

    expect(codesOf(await making(service, coach, agreement.id, '2026-04-01'))).toEqual([
      'SUPERVISION_STATEMENT_MONTH_NOT_OVER',
    ]);
    expect(codesOf(await making(service, coach, agreement.id, '2026-03-31'))).toEqual([
      'SUPERVISION_STATEMENT_NO_SESSION',
    ]);
  });

  it('is made by either, once, and shown to the two alone', async () => {
    const of = await supervised('2026-02-03', '2026-03-03');
    const [made, again] = [
      await making(service, of.member, of.agreement.id, '2026-02-01'),
      await making(service, of.coach, of.agreement.id, '2026-02-28'),
    ];
    const { id } = made.data.makeSupervisionStatement;
    expect([made.data.makeSupervisionStatement.side, again.data.makeSupervisionStatement.side]).toEqual([
      'SUPERVISOR',
      'COACH',
    ]);
    expect(again.data.makeSupervisionStatement.id).toBe(id);
    const strangers = [
      service.member(),
      service.member({ email: of.supervisor.email.replace('+sessions', '') }),
      service.member({ email: of.supervisor.email.replace('+sessions', '+me') }),
    ];
    for (const stranger of strangers) {
      const codes = [
        await service.as(stranger).graphql(ONE_STATEMENT, { id }),
        await making(service, stranger, of.agreement.id, '2026-02-01'),
        await service.as(stranger).graphql(SIGN, { id, sha256: 'x', key: newId() }),
      ].map(({ errors }) => errors?.[0]?.extensions['code']);
      expect(codes).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
      expect((await service.as(stranger).graphql(STATEMENTS)).data).toEqual({
        mySupervisionStatements: [],
        mySupervisionMonths: [],
      });
    }
  });

  it('is signed by both, once each: the coach signed in, the supervisor by the link of a mail', async () => {
    const of = await supervised('2026-02-03');
    const statement = await givenAStatement(service, of, '2026-02-01');
    for (const by of [of.coach, of.coach, 'link', 'link'] as const)
      expect((await signing(service, statement, by, of)).errors).toBeUndefined();

    const { versions, askedOn } = await read(service, of, statement.id);

    expect(versions[0]?.signatures).toEqual([
      { side: 'COACH', name: of.coach.name, signedOn: '2026-04-02', method: 'SIGNED_IN' },
      { side: 'SUPERVISOR', name: 'Claire Petit', signedOn: '2026-04-02', method: 'LINK' },
    ]);
    expect(versions[0]?.lines).toMatchObject([{ state: 'AWAITING' }]);
    expect([askedOn, (await toSignOf(statement.id)).length]).toEqual(['2026-04-02', 1]);
  });

  it('is signed by a supervisor who is a member, who need not be asked', async () => {
    const of = await supervised('2026-02-03');
    const statement = await givenAStatement(service, of, '2026-02-01');
    await signing(service, statement, of.member, of);
    await signing(service, statement, of.coach, of);

    expect(signatures(await read(service, of, statement.id))).toEqual([['COACH', 'SUPERVISOR']]);
    expect(await toSignOf(statement.id)).toEqual([]);
  });

  it('asks the supervisor again on another day, and only its coach does', async () => {
    const of = await supervised('2026-02-03');
    const { id } = await givenAStatement(service, of, '2026-02-01');
    const askAgain = (by = of.coach) => service.as(by).graphql(ASK_TO_SIGN, { id, key: newId() });
    expect(codesOf(await askAgain())).toEqual(['SUPERVISION_STATEMENT_SIGN_FIRST']);
    await signing(service, { id } as Statement, of.coach, of);
    expect(codesOf(await askAgain())).toEqual(['SUPERVISION_STATEMENT_ASKED_TODAY']);

    service.todayIs('2026-04-03');
    const asked = await askAgain();
    const bySupervisor = await askAgain(of.member);
    service.todayIs('2026-04-02');

    expect(asked.data).toEqual({ askToSignStatement: { askedOn: '2026-04-03' } });
    expect(bySupervisor.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect(await toSignOf(id)).toHaveLength(2);
  });

  it('is written anew as long as nobody signed it', async () => {
    const of = await supervised('2026-02-03');
    const before = await givenAStatement(service, of, '2026-02-01');
    await confirming(of);
    await givenASession(service, of.coach, of.agreement, { heldOn: '2026-02-20' });

    const { versions } = await read(service, of, before.id);

    expect(versions).toMatchObject([
      { number: 1, because: [], lines: [{ state: 'CONFIRMED' }, { state: 'AWAITING' }] },
    ]);
    expect(versions[0]?.sha256).not.toBe(before.versions[0]?.sha256);
  });

  it('gets a new version, to be signed by both, once somebody signed; the earlier one stays as it was', async () => {
    const of = await supervised('2026-02-03', '2026-02-10');
    const statement = await givenAStatement(service, of, '2026-02-01');
    await signing(service, statement, of.coach, of);
    await confirming(of);
    await service.as(of.coach).graphql(WITHDRAW, { id: of.sessions[1], version: 1, key: newId() });

    const { versions } = await read(service, of, statement.id);

    expect(versions).toMatchObject([
      { number: 2, because: ['SESSION_REMOVED', 'ANSWER_CHANGED'], lines: [{ state: 'CONFIRMED' }], signatures: [] },
      { number: 1, because: [], lines: [{ state: 'AWAITING' }, { state: 'AWAITING' }] },
    ]);
    expect(versions[1]).toMatchObject({ sha256: statement.versions[0]?.sha256, signatures: [{ side: 'COACH' }] });
  });

  it('is the signed one again when an answer is taken back', async () => {
    const of = await supervised('2026-02-03');
    const statement = await givenAStatement(service, of, '2026-02-01');
    await signing(service, statement, of.coach, of);
    const link = await confirming(of);
    expect(signatures(await read(service, of, statement.id))).toEqual([[], ['COACH']]);

    await service.as(link).graphql(UNDO, { sessionIds: of.sessions, key: newId() });

    expect(signatures(await read(service, of, statement.id))).toEqual([['COACH']]);
  });

  it('is not signed as it is no longer', async () => {
    const of = await supervised('2026-02-03');
    const { id, versions } = await givenAStatement(service, of, '2026-02-01');
    await confirming(of);

    const signed = await service.as(of.coach).graphql(SIGN, { id, sha256: versions[0]?.sha256, key: newId() });

    expect(codesOf(signed)).toEqual(['SUPERVISION_STATEMENT_CHANGED']);
  });

  it('cannot be changed in the database once it is signed', async () => {
    const of = await supervised('2026-02-03');
    const statement = await givenAStatement(service, of, '2026-02-01');
    await signing(service, statement, of.coach, of);
    const change = (sql: string) => service.inBody((tx) => tx.query(sql, [statement.id]));

    await expect(
      change(`update supervision.statement_versions set text = text || ' ' where statement_id = $1`),
    ).rejects.toThrow(/check constraint/);
    await expect(
      change(
        `update supervision.statement_versions set text = 'x', sha256 = encode(sha256('x'), 'hex') where statement_id = $1`,
      ),
    ).rejects.toThrow(/foreign key/);
    await expect(change(`delete from supervision.statement_versions where statement_id = $1`)).rejects.toThrow(
      /foreign key/,
    );
  });

  it('opens to the link that was sent for it, and to no other', async () => {
    const [of, other] = [await supervised('2026-02-03'), await supervised('2026-02-03')];
    const statement = await givenAStatement(service, of, '2026-02-01');
    const look = async (whose: Supervised) => service.as(signingLink(service, statement.id, whose)).graphql(TO_SIGN);

    expect((await look(of)).data.statementToSign).toMatchObject({ id: statement.id, side: 'SUPERVISOR' });
    expect((await look(other)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it('is made by itself once the month is over, for each agreement with sessions, once', async () => {
    const [of, none] = [await supervised('2026-03-03'), await supervised('2026-02-03')];
    const mine = async ({ coach }: Supervised) =>
      (await service.as(coach).graphql(STATEMENTS)).data.mySupervisionStatements;
    expect(await mine(of)).toEqual([]);

    await stating.makeDue();

    expect(await mine(of)).toMatchObject([{ month: '2026-03-01', side: 'COACH' }]);
    expect(await mine(of)).toEqual(
      (await service.as(of.member).graphql(STATEMENTS)).data.mySupervisionStatements.map((statement: object) => ({
        ...statement,
        side: 'COACH',
      })),
    );
    expect(await mine(none)).toEqual([]);
    expect((await service.as(none.coach).graphql(STATEMENTS)).data.mySupervisionMonths).toMatchObject([
      { agreementId: none.agreement.id, month: '2026-02-01', sessions: 1 },
    ]);
    expect(await stating.makeDue()).toBe(0);
  });
});
