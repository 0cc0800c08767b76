import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  restorationGranted,
  sanctionInForce,
  suspensionInForce,
  withdrawalAnnulled,
  withdrawalInForce,
} from '@standing/complaints/facts';
import { newId } from '@standing/kernel';
import type { LinkHolder, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { supervision } from '../src/index.js';
import { ANSWER, ASK, DECIDE } from './documents.js';
import { aLink, codesOf, givenALink, givenAnAgreement, givenASession, givenASupervisor, stored } from './given.js';
import { knowing } from './given-contacts.js';
import { OTHER_PROOF } from './given-proof.js';

describe('a supervisor suspended from 1 March', () => {
  let service: RunningService;
  const addresses = new Map<string, string>();
  beforeAll(async () => {
    service = await startService(supervision, knowing(addresses));
  });
  afterAll(() => service.stop());

  const aSupervisor = async (coach: Member) => {
    const [id, personId, measureId] = [newId(), newId(), newId()];
    const email = `claire.${id}+sessions@example.org`;
    const supervisor = await givenASupervisor(service, { email, vettedOn: '2026-02-01', vettedBy: newId() });
    const agreement = await givenAnAgreement(service, coach, { supervisorId: supervisor.id, startsOn: '2026-01-01' });
    addresses.set(personId, `CLAIRE.${id}@example.org`);
    const hears = (revision: number, untilOn: string | null) =>
      service.hears(suspensionInForce, { personId, measureId, revision, fromOn: '2026-03-01', untilOn });
    const sanctioned = (revision: number, days: { fromOn: string; untilOn: string | null } | null) =>
      service.hears(sanctionInForce, {
        ...{ personId, sanctionId: measureId, revision, lines: [] },
        effects: days ? [{ effect: 'no-supervising', ...days }] : [],
      });
    return { supervisor, agreement, hears, sanctioned, personId };
  };
  const held = (coach: Member, agreement: Awaited<ReturnType<typeof givenAnAgreement>>, heldOn: string) =>
    givenASession(service, coach, agreement, { heldOn });
  const decide = async (link: LinkHolder, sessionIds: readonly string[]) => {
    const decisions = sessionIds.map((sessionId) => ({ sessionId, outcome: 'CONFIRM' }));
    const { data } = await service.as(link).graphql(DECIDE, { decisions, key: newId() });
    return data.decideSessions.map(({ refusals }: { refusals: { code: string }[] }) =>
      refusals.map(({ code }) => code),
    );
  };
  const statuses = (ids: readonly string[]) => Promise.all(ids.map(async (id) => (await stored(service, id)).status));

  it('keeps what was confirmed of February, attests what waited of it, and nothing of March', async () => {
    service.todayIs('2026-03-10');
    const coach = service.member();
    const { agreement, hears } = await aSupervisor(coach);
    const confirmed = await held(coach, agreement, '2026-02-10');
    const waiting = await held(coach, agreement, '2026-02-28');
    const during = await held(coach, agreement, '2026-03-01');
    const link = await givenALink(service, coach, [confirmed, waiting, during]);
    expect(await decide(link, [confirmed])).toEqual([[]]);
    await hears(1, null);

    expect(await decide(link, [waiting, during])).toEqual([[], ['SUPERVISION_RIGHT_SUSPENDED']]);
    expect(await statuses([confirmed, waiting, during])).toEqual(['confirmed', 'confirmed', 'asked']);
    const later = await held(coach, agreement, '2026-03-09');
    expect(codesOf(await service.as(coach).graphql(ASK, { sessionIds: [later], key: newId() }))).toEqual([
      'SUPERVISION_RIGHT_SUSPENDED',
    ]);
  });

  it('attests what is held after it was lifted, and still nothing of the days between', async () => {
    service.todayIs('2026-03-20');
    const coach = service.member();
    const { agreement, hears } = await aSupervisor(coach);
    const during = await held(coach, agreement, '2026-03-14');
    const after = await held(coach, agreement, '2026-03-15');
    // The end may be heard first, and what was told earlier changes nothing of it.
    const link = await givenALink(service, coach, [during, after]);
    await hears(2, '2026-03-15');
    await hears(1, null);

    expect(await decide(link, [during, after])).toEqual([['SUPERVISION_RIGHT_SUSPENDED'], []]);
    expect(await statuses([during, after])).toEqual(['asked', 'confirmed']);
  });

  it('accepts no new agreement meanwhile, and one again afterwards; other proof is possible at once', async () => {
    service.todayIs('2026-03-10');
    const coach = service.member({ email: `eric.${newId()}@example.org` });
    const { supervisor, agreement, hears } = await aSupervisor(service.member());
    await hears(1, null);
    const waiting = await givenAnAgreement(service, coach, { supervisorId: supervisor.id, status: 'proposed' });
    const link = aLink(service, { purpose: 'answer-agreement', subjectId: waiting.id, recipientId: supervisor.id });
    const input = { accept: true, relations: [], relationsDeclared: true };
    const answer = async () => codesOf(await service.as(link).graphql(ANSWER, { input, key: newId() }));

    expect(await answer()).toEqual(['SUPERVISION_SUPERVISES_NOT_NOW']);
    const other = service.member();
    const own = await givenAnAgreement(service, other, { supervisorId: agreement.supervisorId });
    await held(other, own, '2026-03-05');
    const { data } = await service.as(other).graphql(OTHER_PROOF);
    expect(data.mySupervisionSessions.edges).toMatchObject([{ node: { otherProof: { refusals: [] } } }]);
    await hears(2, '2026-03-10');
    expect(await answer()).toEqual([]);
  });

  it('by a sanction attests nothing of its days, keeps what was confirmed, and again what follows them', async () => {
    service.todayIs('2026-03-20');
    const coach = service.member();
    const { agreement, sanctioned } = await aSupervisor(coach);
    const days = ['2026-02-28', '2026-03-01', '2026-03-14', '2026-03-15'];
    const sessions = await Promise.all(days.map((day) => held(coach, agreement, day)));
    const link = await givenALink(service, coach, sessions);
    expect(await decide(link, sessions.slice(0, 1))).toEqual([[]]);
    await sanctioned(1, { fromOn: '2026-03-01', untilOn: '2026-03-15' });

    expect(await decide(link, sessions.slice(1))).toEqual([
      ['SUPERVISION_RIGHT_SUSPENDED'],
      ['SUPERVISION_RIGHT_SUSPENDED'],
      [],
    ]);
    expect(await statuses(sessions)).toEqual(['confirmed', 'asked', 'asked', 'confirmed']);
  });

  it('by a sanction that never was attests all of it, whichever was heard first', async () => {
    service.todayIs('2026-03-20');
    const coach = service.member();
    const { agreement, sanctioned } = await aSupervisor(coach);
    const during = await held(coach, agreement, '2026-03-10');
    const link = await givenALink(service, coach, [during]);
    await sanctioned(2, null);
    await sanctioned(1, { fromOn: '2026-03-01', untilOn: null });

    expect(await decide(link, [during])).toEqual([[]]);
  });

  it('by a withdrawal that never was attests all of it, whichever was heard first', async () => {
    service.todayIs('2026-03-20');
    const coach = service.member();
    const { agreement, personId } = await aSupervisor(coach);
    const during = await held(coach, agreement, '2026-03-10');
    const link = await givenALink(service, coach, [during]);
    const [first, second] = [newId(), newId()];
    const withdrawn = (sanctionId: string) =>
      service.hears(withdrawalInForce, { personId, sanctionId, effectiveOn: '2026-03-01' });
    const annulled = (sanctionId: string) =>
      service.hears(withdrawalAnnulled, { personId, sanctionId, annulledOn: '2026-03-20' });
    await withdrawn(first);
    expect(await decide(link, [during])).toEqual([['SUPERVISION_RIGHT_ENDED']]);
    await annulled(first);
    await annulled(second);
    await withdrawn(second);

    expect(await decide(link, [during])).toEqual([[]]);
  });

  it('by a withdrawal until they were restored attests what comes after, and nothing between', async () => {
    service.todayIs('2026-03-20');
    const coach = service.member();
    const { agreement, personId } = await aSupervisor(coach);
    const [between, after] = [await held(coach, agreement, '2026-03-10'), await held(coach, agreement, '2026-03-16')];
    const link = await givenALink(service, coach, [between, after]);
    const sanctionId = newId();
    await service.hears(withdrawalInForce, { personId, sanctionId, effectiveOn: '2026-03-01' });
    expect(await decide(link, [between, after])).toEqual([['SUPERVISION_RIGHT_ENDED'], ['SUPERVISION_RIGHT_ENDED']]);

    await service.hears(restorationGranted, { personId, sanctionId, grantedOn: '2026-03-15' });

    expect(await decide(link, [between, after])).toEqual([['SUPERVISION_RIGHT_SUSPENDED'], []]);
  });
});
