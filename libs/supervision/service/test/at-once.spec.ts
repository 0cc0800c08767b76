import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type RunningService, startService } from '@standing/testing';
import { SessionDecision } from '../src/confirmation/session-decision.entity.js';
import { supervision } from '../src/index.js';
import { SessionVersion } from '../src/sessions/session-version.entity.js';
import { Session } from '../src/sessions/session.entity.js';
import { Supervisor } from '../src/supervisors/supervisor.entity.js';
import { AMEND, DECIDE, DISOWN, LOG, PROPOSE, VET, WITHDRAW } from './documents.js';
import { codesOf, givenAnAgreement, givenAnAskedSession, stored, toldOf } from './given.js';

const rounds = [1, 2, 3, 4];
const WAITING = `select count(*)::int as count from pg_stat_activity
  where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0`;

describe('two at once', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(supervision);
  });
  afterAll(() => service.stop());

  const held = { heldOn: '2026-11-20', minutes: 90, form: 'INDIVIDUAL' };

  /** Starts the presses, one behind the other, while somebody holds the session's row, and then lets go of it. */
  const meetingAt = async <Answer>(
    sessionId: string,
    presses: readonly (() => Promise<Answer>)[],
  ): Promise<Answer[]> => {
    const started = await service.inBody(async (manager) => {
      await manager.findOneOrFail(Session, { where: { id: sessionId }, lock: { mode: 'for_no_key_update' } });
      const answers: Promise<Answer>[] = [];
      for (const press of presses) {
        answers.push(press());
        while ((await manager.query(WAITING))[0].count < answers.length) await setTimeout(5);
      }
      return answers;
    });
    return Promise.all(started);
  };

  it('ten presses of one key log one session', async () => {
    const coach = service.member();
    const agreement = await givenAnAgreement(service, coach);
    const variables = { input: { ...held, agreementId: agreement.id }, key: newId() };

    const answers = await Promise.all(Array.from({ length: 10 }, () => service.as(coach).graphql(LOG, variables)));

    expect(new Set(answers.map(({ data }) => data['logSession'].id)).size).toBe(1);
    const rows = await service.inBody((manager) => manager.findBy(Session, { superviseeId: coach.personId }));
    expect(rows).toHaveLength(1);
    expect(await toldOf(service, rows[0]?.id ?? '')).toHaveLength(1);
  });

  it('two tabs log one session; the other is asked about', async () => {
    const coach = service.member();
    const [one, two] = [await givenAnAgreement(service, coach), await givenAnAgreement(service, coach)];
    const press = (agreementId: string, heldOn: string, startsAt: string | null) =>
      service.as(coach).graphql(LOG, { input: { ...held, heldOn, startsAt, agreementId }, key: newId() });

    const alike = await Promise.all([press(one.id, '2026-11-20', null), press(one.id, '2026-11-20', null)]);
    const overlapping = await Promise.all([press(one.id, '2026-11-18', '09:00'), press(two.id, '2026-11-18', '09:30')]);

    expect(alike.map(codesOf).flat()).toEqual(['SUPERVISION_POSSIBLE_DUPLICATE']);
    expect(overlapping.map(codesOf).flat()).toEqual(['SUPERVISION_OVERLAP']);
  });

  it.each(rounds)('two decisions on one session have one effect (%i)', async () => {
    const { link, sessionId } = await givenAnAskedSession(service);
    const decide = (row: Record<string, unknown>) =>
      service.as(link).graphql(DECIDE, { decisions: [{ sessionId, ...row }], key: newId() });

    const answers = await meetingAt(sessionId, [
      () => decide({ outcome: 'CONFIRM' }),
      () => decide({ outcome: 'DECLINE', reason: 'OTHER' }),
    ]);

    const codes = answers.flatMap(({ data }) =>
      data['decideSessions'][0].refusals.map(({ code }: { code: string }) => code),
    );
    expect(codes).toEqual(['SUPERVISION_ALREADY_DECIDED']);
    const decisions = await service.inBody((manager) => manager.findBy(SessionDecision, { sessionId }));
    expect(decisions).toHaveLength(1);
    expect((await toldOf(service, sessionId)).map(({ data }) => data['revision'])).toEqual([1, 2]);
  });

  it.each(rounds)('a coach amends while the supervisor decides: one of the two (%i)', async (round) => {
    const { coach, link, sessionId } = await givenAnAskedSession(service);
    const input = { ...held, minutes: 60 };

    const amend = () => service.as(coach).graphql(AMEND, { id: sessionId, version: 1, input, key: newId() });
    const decisions = [{ sessionId, outcome: 'CONFIRM', version: 1 }];
    const decide = () => service.as(link).graphql(DECIDE, { decisions, key: newId() });

    const inOrder = round % 2 === 0;
    const answers = await meetingAt(sessionId, inOrder ? [amend, decide] : [decide, amend]);
    const [amended, decided] = inOrder ? answers : answers.reverse();

    const { status, minutes } = await stored(service, sessionId);
    const versions = await service.inBody((manager) => manager.countBy(SessionVersion, { sessionId }));
    const refusals = decided?.data['decideSessions'][0].refusals.map(({ code }: { code: string }) => code);
    const seen = { status, minutes, versions, amend: codesOf(amended ?? {}), decide: refusals };
    const coachFirst = {
      status: 'asked',
      minutes: 60,
      versions: 2,
      amend: [],
      decide: ['SUPERVISION_SESSION_CHANGED'],
    };
    const supervisorFirst = {
      status: 'confirmed',
      minutes: 90,
      versions: 1,
      amend: ['SUPERVISION_ALREADY_DECIDED'],
      decide: [],
    };
    expect(seen).toEqual(inOrder ? coachFirst : supervisorFirst);
  });

  it.each(rounds)('a coach withdraws while the supervisor does not know them: one of the two (%i)', async (round) => {
    const { coach, link, sessionId } = await givenAnAskedSession(service);
    const withdraw = () => service.as(coach).graphql(WITHDRAW, { id: sessionId, version: 1, key: newId() });
    const disown = () => service.as(link).graphql(DISOWN, { key: newId() });

    await meetingAt(sessionId, round % 2 === 0 ? [withdraw, disown] : [disown, withdraw]);

    const { status } = await stored(service, sessionId);
    const versions = await service.inBody((manager) => manager.countBy(SessionVersion, { sessionId }));
    const decisions = await service.inBody((manager) => manager.countBy(SessionDecision, { sessionId }));
    expect({ status, versions, decisions }).toEqual(
      round % 2 === 0
        ? { status: 'withdrawn', versions: 2, decisions: 0 }
        : { status: 'declined', versions: 1, decisions: 1 },
    );
  });

  it.each(rounds)('an officer vets while the supervisor confirms: it counts as confirmed in the end (%i)', async () => {
    const { supervisor, link, sessionId } = await givenAnAskedSession(service);
    const officer = service.member({ roles: ['officer'] });

    await Promise.all([
      service.as(link).graphql(DECIDE, { decisions: [{ sessionId, outcome: 'CONFIRM' }], key: newId() }),
      service.as(officer).graphql(VET, { id: supervisor.id, key: newId() }),
    ]);

    expect((await toldOf(service, sessionId)).at(-1)?.data).toMatchObject({ trust: 'confirmed' });
  });

  it('two coaches propose one new supervisor: one entry', async () => {
    const newSupervisor = { name: 'Claire Petit', email: 'both@example.org', locale: 'fr' };
    const input = { newSupervisor, startsOn: '2026-12-01', relations: [], relationsDeclared: true };
    const propose = (email: string) =>
      service.as(service.member()).graphql(PROPOSE, {
        input: { ...input, newSupervisor: { ...newSupervisor, email } },
        key: newId(),
      });

    const answers = await Promise.all([propose('both@example.org'), propose('Both@Example.org')]);

    expect(new Set(answers.map(({ data }) => data['proposeAgreement'].supervisor.id)).size).toBe(1);
    const entries = await service.inBody((manager) => manager.findBy(Supervisor, { name: 'Claire Petit' }));
    expect(entries.filter(({ email }) => email.toLowerCase() === 'both@example.org')).toHaveLength(1);
  });

  it('one coach proposes to one supervisor in two tabs: one agreement', async () => {
    const coach = service.member();
    const newSupervisor = { name: 'Claire Petit', email: 'tabs@example.org', locale: 'fr' };
    const input = { newSupervisor, startsOn: '2026-12-01', relations: [], relationsDeclared: true };
    const propose = () => service.as(coach).graphql(PROPOSE, { input, key: newId() });

    const answers = await Promise.all([propose(), propose()]);

    expect(answers.map(codesOf).flat()).toEqual(['SUPERVISION_ALREADY_PROPOSED']);
  });
});
