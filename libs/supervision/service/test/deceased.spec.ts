import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deathRecorded, deathTakenBack } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { supervision } from '../src/index.js';
import { ANSWER, ASK, DECIDE, DIRECTORY, MY_AGREEMENTS, PROPOSE, REQUEST, TO_ANSWER } from './documents.js';
import { aLink, codesOf, givenALink, givenAnAgreement, givenASession, givenASupervisor, stored } from './given.js';
import { knowing } from './given-contacts.js';

describe('a supervisor who has died', () => {
  let service: RunningService;
  const addresses = new Map<string, string>();
  beforeAll(async () => {
    service = await startService(supervision, knowing(addresses));
  });
  afterAll(() => service.stop());

  /** A vetted supervisor with an agreement with the coach, who are a person of the body under another writing of the address. */
  const aSupervisor = async (coach: Member) => {
    const [id, personId, deathId] = [newId(), newId(), newId()];
    const [name, email] = [`Claire ${id}`, `claire.${id}+sessions@example.org`];
    const supervisor = await givenASupervisor(service, { name, email, vettedOn: '2026-02-01', vettedBy: newId() });
    const agreement = await givenAnAgreement(service, coach, { supervisorId: supervisor.id });
    addresses.set(personId, `CLAIRE.${id}@example.org`);
    const dies = () => service.hears(deathRecorded, { deathId, personId, effectiveOn: '2026-11-20' });
    const lives = () => service.hears(deathTakenBack, { deathId, personId });
    return { supervisor, agreement, dies, lives, name, email };
  };
  const ask = (coach: Member, sessionIds: string[]) => service.as(coach).graphql(ASK, { sessionIds, key: newId() });
  const propose = (coach: Member, email: string) =>
    service.as(coach).graphql(PROPOSE, {
      input: {
        newSupervisor: { name: 'Claire', email, locale: 'fr' },
        startsOn: '2026-12-01',
        relations: [],
        relationsDeclared: true,
      },
      key: newId(),
    });
  const codeOf = ({ errors }: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
    errors?.[0]?.extensions['code'];
  const available = async (coach: Member) =>
    (await service.as(coach).graphql(`{ mySupervisors { available } }`)).data.mySupervisors;

  it('leaves what they confirmed as it was, and the link to what waits opens nothing and confirms nothing', async () => {
    const coach = service.member();
    const { agreement, dies, lives } = await aSupervisor(coach);
    const [held, waits] = [
      await givenASession(service, coach, agreement, { heldOn: '2026-11-12' }),
      await givenASession(service, coach, agreement, { heldOn: '2026-11-13', minutes: 45 }),
    ];
    const link = await givenALink(service, coach, [held, waits]);
    const decide = (sessionId: string, outcome = 'CONFIRM') =>
      service.as(link).graphql(DECIDE, { decisions: [{ sessionId, outcome }], key: newId() });
    expect(codeOf(await decide(held))).toBeUndefined();

    await dies();

    expect([(await stored(service, held)).status, (await stored(service, waits)).status]).toEqual([
      'confirmed',
      'asked',
    ]);
    expect(codeOf(await service.as(link).graphql(REQUEST))).toBe('NOT_FOUND');
    expect(codeOf(await decide(waits))).toBe('NOT_FOUND');
    await lives();
    expect(codeOf(await decide(waits))).toBeUndefined();
    expect((await stored(service, waits)).status).toBe('confirmed');
  });

  it('is not asked any more, in words that say no reason, and is asked again once that is taken back', async () => {
    const coach = service.member();
    const { agreement, dies, lives } = await aSupervisor(coach);
    const session = await givenASession(service, coach, agreement, { heldOn: '2026-11-12' });
    expect(await available(coach)).toEqual([{ available: true }]);

    await dies();

    const refused = await ask(coach, [session]);
    expect(codesOf(refused)).toEqual(['SUPERVISION_SUPERVISOR_UNAVAILABLE']);
    expect(JSON.stringify(refused.errors)).not.toMatch(/2026|died|death|décè/i);
    expect(await available(coach)).toEqual([{ available: false }]);
    await lives();
    expect(codesOf(await ask(coach, [session]))).toEqual([]);
    expect(await available(coach)).toEqual([{ available: true }]);
  });

  it('is in no directory, is proposed no agreement, and answers none; the coach can propose one to another', async () => {
    const coach = service.member({ email: 'eric@example.org' });
    const { supervisor, dies, lives, name, email } = await aSupervisor(service.member());
    const waiting = await givenAnAgreement(service, coach, { supervisorId: supervisor.id, status: 'proposed' });
    const link = aLink(service, { purpose: 'answer-agreement', subjectId: waiting.id, recipientId: supervisor.id });
    const answer = () =>
      service.as(link).graphql(ANSWER, {
        input: { accept: true, relations: [], relationsDeclared: true },
        key: newId(),
      });
    const listed = async () =>
      (await service.as(coach).graphql(DIRECTORY, { search: name })).data.supervisorDirectory.length as number;
    expect(await listed()).toBe(1);

    await dies();

    expect(await listed()).toBe(0);
    expect(codeOf(await service.as(link).graphql(TO_ANSWER))).toBe('NOT_FOUND');
    expect(codeOf(await answer())).toBe('NOT_FOUND');
    expect(codesOf(await propose(service.member(), email))).toEqual(['SUPERVISION_SUPERVISOR_UNAVAILABLE']);
    expect(codesOf(await propose(coach, `${newId()}@example.org`))).toEqual([]);
    expect((await service.as(coach).graphql(MY_AGREEMENTS)).errors).toBeUndefined();
    await lives();
    expect(await listed()).toBe(1);
    expect(codeOf(await answer())).toBeUndefined();
  });
});
