import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withdrawalInForce } from '@standing/complaints/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { supervision } from '../src/index.js';
import { ANSWER, ASK, DECIDE, PROPOSE } from './documents.js';
import { aLink, codesOf, givenALink, givenAnAgreement, givenASession, givenASupervisor, stored } from './given.js';
import { knowing } from './given-contacts.js';

describe('a supervisor whose accreditation is withdrawn', () => {
  let service: RunningService;
  const addresses = new Map<string, string>();
  beforeAll(async () => {
    service = await startService(supervision, knowing(addresses));
  });
  afterAll(() => service.stop());

  /** A supervisor with an agreement with the coach, who are a person of the body under another writing of the address. */
  const aSupervisor = async (coach: Member) => {
    const [id, personId] = [newId(), newId()];
    const email = `claire.${id}+sessions@example.org`;
    const supervisor = await givenASupervisor(service, { email, vettedOn: '2026-02-01', vettedBy: newId() });
    const agreement = await givenAnAgreement(service, coach, { supervisorId: supervisor.id });
    addresses.set(personId, `CLAIRE.${id}@example.org`);
    const ends = (effectiveOn: string) =>
      service.hears(withdrawalInForce, { personId, sanctionId: newId(), effectiveOn });
    return { supervisor, agreement, ends, otherAddress: `claire.${id}+other@example.org` };
  };
  const propose = (coach: Member, newSupervisor: object) =>
    service.as(coach).graphql(PROPOSE, {
      input: { newSupervisor, startsOn: '2026-12-01', relations: [], relationsDeclared: true },
      key: newId(),
    });

  it('confirms what was held before that day and nothing from it on', async () => {
    const coach = service.member();
    const { agreement, ends } = await aSupervisor(coach);
    const before = await givenASession(service, coach, agreement, { heldOn: '2026-11-19' });
    const after = await givenASession(service, coach, agreement, { heldOn: '2026-11-20' });
    const link = await givenALink(service, coach, [before, after]);
    await ends('2026-11-20');
    const decisions = [before, after].map((sessionId) => ({ sessionId, outcome: 'CONFIRM' }));

    const { data } = await service.as(link).graphql(DECIDE, { decisions, key: newId() });

    expect(data.decideSessions).toMatchObject([
      { sessionId: before, refusals: [] },
      { sessionId: after, refusals: [{ code: 'SUPERVISION_RIGHT_ENDED' }] },
    ]);
    expect([(await stored(service, before)).status, (await stored(service, after)).status]).toEqual([
      'confirmed',
      'asked',
    ]);
  });

  it('is not asked about a session of that day or later', async () => {
    const coach = service.member();
    const { agreement, ends } = await aSupervisor(coach);
    await ends('2026-11-20');
    const [before, after] = [
      await givenASession(service, coach, agreement, { heldOn: '2026-11-19', minutes: 30 }),
      await givenASession(service, coach, agreement, { heldOn: '2026-11-21', minutes: 45 }),
    ];

    expect(codesOf(await service.as(coach).graphql(ASK, { sessionIds: [after], key: newId() }))).toEqual([
      'SUPERVISION_RIGHT_ENDED',
    ]);
    expect(codesOf(await service.as(coach).graphql(ASK, { sessionIds: [before], key: newId() }))).toEqual([]);
  });

  it('is offered no new agreement and accepts none, under whatever writing of the address', async () => {
    const coach = service.member({ email: 'eric@example.org' });
    const { supervisor, ends, otherAddress } = await aSupervisor(service.member());
    await ends('2026-11-20');
    const waiting = await givenAnAgreement(service, coach, { supervisorId: supervisor.id, status: 'proposed' });
    const link = aLink(service, { purpose: 'answer-agreement', subjectId: waiting.id, recipientId: supervisor.id });
    const input = { accept: true, relations: [], relationsDeclared: true };

    expect(codesOf(await service.as(link).graphql(ANSWER, { input, key: newId() }))).toEqual([
      'SUPERVISION_SUPERVISES_NO_LONGER',
    ]);
    expect(codesOf(await propose(coach, { name: 'Claire', email: otherAddress, locale: 'fr' }))).toEqual([
      'SUPERVISION_SUPERVISES_NO_LONGER',
    ]);
    expect(codesOf(await propose(coach, { name: 'Denis', email: 'denis@example.org', locale: 'fr' }))).toEqual([]);
  });

  it('keeps the earlier of two days, and the fact comes again while nobody says who they are', async () => {
    const personId = newId();
    const hear = (effectiveOn: string) =>
      service.hears(withdrawalInForce, { personId, sanctionId: newId(), effectiveOn });
    await expect(hear('2026-11-20')).rejects.toThrow('NOT_FOUND');
    addresses.set(personId, 'late@example.org');
    for (const day of ['2026-11-20', '2026-11-25', '2026-11-18']) await hear(day);

    const rows = await service.inBody((tx) =>
      tx.query(`select mailbox, ended_on::text as on from supervision.right_ends where person_id = $1`, [personId]),
    );
    expect(rows).toEqual([{ mailbox: 'late@example.org', on: '2026-11-18' }]);
  });
});
