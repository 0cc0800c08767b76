import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { supervision } from '../src/index.js';
import { DECIDE, DIRECTORY, MY_SESSIONS, TO_VET, VET } from './documents.js';
import { codesOf, givenAnAgreement, givenAnAskedSession, givenASupervisor, toldOf } from './given.js';

describe('vetting a supervisor', () => {
  let service: RunningService;
  let officer: Member;
  beforeAll(async () => {
    service = await startService(supervision);
    officer = service.member({ roles: ['officer'] });
  });
  afterAll(() => service.stop());

  const vet = (actor: Member, id: string) => service.as(actor).graphql(VET, { id, key: newId() });

  it('makes what they attested before count as confirmed, and tells it again under a higher revision', async () => {
    const { coach, supervisor, link, sessionId } = await givenAnAskedSession(service);
    await service.as(link).graphql(DECIDE, { decisions: [{ sessionId, outcome: 'CONFIRM' }], key: newId() });

    const { data } = await vet(officer, supervisor.id);

    expect(data['vetSupervisor']).toMatchObject({ vetted: true, vettedOn: '2026-11-22' });
    const told = await toldOf(service, sessionId);
    expect(told.map(({ data: fact }) => [fact['revision'], fact['trust']])).toEqual([
      [1, undefined],
      [2, 'declared'],
      [3, 'confirmed'],
    ]);
    expect(told[2]?.data).toMatchObject({ decidedAt: told[1]?.data['decidedAt'] });
    const mine = await service.as(coach).graphql(MY_SESSIONS);
    expect(mine.data['mySupervisionSessions'].edges[0].node).toMatchObject({ status: 'CONFIRMED', trust: 'CONFIRMED' });
    expect(await service.told()).toContainEqual({
      type: 'supervision.supervisor-vetted',
      data: { supervisorId: supervisor.id, vettedOn: '2026-11-22' },
    });
  });

  it('leaves what nobody attested as it is', async () => {
    const open = await givenAnAskedSession(service);
    const declined = await givenAnAskedSession(service);
    const decisions = [{ sessionId: declined.sessionId, outcome: 'DECLINE', reason: 'OTHER' }];
    await service.as(declined.link).graphql(DECIDE, { decisions, key: newId() });

    await vet(officer, open.supervisor.id);
    await vet(officer, declined.supervisor.id);

    expect(await toldOf(service, open.sessionId)).toHaveLength(1);
    expect(await toldOf(service, declined.sessionId)).toHaveLength(2);
  });

  it('tells nothing the second time', async () => {
    const { supervisor } = await givenAnAskedSession(service);
    await vet(officer, supervisor.id);
    const before = await service.told();

    const { data } = await vet(officer, supervisor.id);

    expect(data['vetSupervisor'].vetted).toBe(true);
    expect(await service.told()).toEqual(before);
  });

  it('is refused to an officer who gave the address', async () => {
    const supervisor = await givenASupervisor(service, { proposedBy: officer.personId });

    expect(codesOf(await vet(officer, supervisor.id))).toEqual(['SUPERVISION_OWN_PROPOSAL']);
  });

  it('is refused to an officer whom this supervisor supervises, though another coach gave the address', async () => {
    const supervisor = await givenASupervisor(service);
    await givenAnAgreement(service, officer, { supervisorId: supervisor.id });

    expect(codesOf(await vet(officer, supervisor.id))).toEqual(['SUPERVISION_OWN_SUPERVISOR']);
  });

  it('is forbidden to others', async () => {
    const { coach, supervisor } = await givenAnAskedSession(service);

    const { errors } = await vet(coach, supervisor.id);

    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('is found among those to vet until then, with its address, and in the directory afterwards, masked', async () => {
    const supervisor = await givenASupervisor(service, {
      name: 'Héloïse Würth',
      email: 'heloise@example.org',
      disownedOn: '2026-11-20',
    });
    const waiting = async () =>
      (await service.as(officer).graphql(TO_VET)).data['supervisorsToVet'] as { id: string }[];
    const found = async (search: string) =>
      (await service.as(service.member()).graphql(DIRECTORY, { search })).data['supervisorDirectory'];

    expect(await waiting()).toContainEqual({
      id: supervisor.id,
      name: 'Héloïse Würth',
      email: 'heloise@example.org',
      proposedOn: '2026-01-05',
      disownedOn: '2026-11-20',
    });
    expect(await found('heloise')).toEqual([]);

    await vet(officer, supervisor.id);

    expect((await waiting()).some(({ id }) => id === supervisor.id)).toBe(false);
    expect(await found('HELOISE wu')).toEqual([
      { id: supervisor.id, name: 'Héloïse Würth', addressShown: 'h•••@e•••.org', vetted: true },
    ]);
    expect(await found('%')).toEqual([]);
  });

  it('shows 20 of the directory at the most', async () => {
    for (let count = 0; count < 21; count += 1)
      await givenASupervisor(service, { name: `Zoé ${count}`, vettedOn: '2026-02-01', vettedBy: newId() });

    const { data } = await service.as(service.member()).graphql(DIRECTORY, { search: 'zoe' });

    expect(data['supervisorDirectory']).toHaveLength(20);
  });
});
