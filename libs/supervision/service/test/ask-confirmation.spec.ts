import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { Agreement } from '../src/agreements/agreement.entity.js';
import { supervision } from '../src/index.js';
import { ASK, DECIDE, REQUEST, WITHDRAW } from './documents.js';
import { codesOf, givenALink, givenAnAgreement, givenAnAskedSession, givenASession, stored } from './given.js';

describe('asking for confirmation', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(supervision);
  });
  afterAll(() => service.stop());

  const ask = (coach: Member, sessionIds: string[], key = newId()) =>
    service.as(coach).graphql(ASK, { sessionIds, key });
  const asked = async () => (await service.told()).filter(({ type }) => type === 'supervision.confirmation-asked');

  it('makes one request for each supervisor, and tells each', async () => {
    const coach = service.member();
    const [one, two] = [await givenAnAgreement(service, coach), await givenAnAgreement(service, coach)];
    const ids = [
      await givenASession(service, coach, one),
      await givenASession(service, coach, two),
      await givenASession(service, coach, one, { heldOn: '2026-11-18' }),
    ];
    const before = (await asked()).length;

    const { data } = await ask(coach, ids);

    expect(data['askConfirmation'].map(({ status }: { status: string }) => status)).toEqual([
      'ASKED',
      'ASKED',
      'ASKED',
    ]);
    const told = (await asked()).slice(before).map(({ data: fact }) => [fact['supervisorId'], fact['sessionCount']]);
    expect(told).toHaveLength(2);
    expect(told).toEqual(
      expect.arrayContaining([
        [one.supervisorId, 2],
        [two.supervisorId, 1],
      ]),
    );
  });

  it('shows the supervisor that request and nothing else', async () => {
    const coach = service.member({ name: 'Anne Roux' });
    const agreement = await givenAnAgreement(service, coach);
    const id = await givenASession(service, coach, agreement);
    await givenASession(service, coach, agreement, { heldOn: '2026-11-18' });
    const link = await givenALink(service, coach, [id]);

    const { data } = await service.as(link).graphql(REQUEST);

    expect(data['confirmationRequest']).toMatchObject({
      id: link.subjectId,
      askedOn: '2026-11-22',
      askedBy: 'Anne Roux',
      supervisorName: 'Claire Petit',
      whoGaveAddress: 'PROPOSED_BY_COACH',
      decisions: [],
    });
    expect(data['confirmationRequest'].sessions.map((session: { id: string }) => session.id)).toEqual([id]);
  });

  it('says that the body gave the address once it is vetted', async () => {
    const { link } = await givenAnAskedSession(service, { vettedOn: '2026-02-01' });

    const { data } = await service.as(link).graphql(REQUEST);

    expect(data['confirmationRequest'].whoGaveAddress).toBe('VETTED_BY_BODY');
  });

  it('acts once when pressed twice', async () => {
    const coach = service.member();
    const id = await givenASession(service, coach, await givenAnAgreement(service, coach));
    const key = newId();
    const first = await ask(coach, [id], key);
    const before = await asked();

    const second = await ask(coach, [id], key);

    expect(second).toEqual(first);
    expect(await asked()).toEqual(before);
  });

  it('is refused twice a day and possible the day after: silence is no answer', async () => {
    const { coach, sessionId } = await givenAnAskedSession(service);

    const sameDay = await ask(coach, [sessionId]);
    service.todayIs('2026-11-23');
    const nextDay = await ask(coach, [sessionId]);
    service.todayIs('2026-11-22');

    expect(codesOf(sameDay)).toEqual(['SUPERVISION_ASKED_TODAY']);
    expect(nextDay.data['askConfirmation'][0]).toMatchObject({ status: 'ASKED', decidedAt: null });
  });

  it('asks about none when one is decided, withdrawn, or with a supervisor who does not know the coach', async () => {
    const coach = service.member();
    const agreement = await givenAnAgreement(service, coach);
    const open = await givenASession(service, coach, agreement);
    const decided = await givenASession(service, coach, agreement, { heldOn: '2026-11-18' });
    const decisions = [{ sessionId: decided, outcome: 'CONFIRM' }];
    await service.as(await givenALink(service, coach, [decided])).graphql(DECIDE, { decisions, key: newId() });
    const withdrawn = await givenASession(service, coach, agreement, { heldOn: '2026-11-17' });
    await service.as(coach).graphql(WITHDRAW, { id: withdrawn, version: 1, key: newId() });
    const stranger = await givenAnAgreement(service, coach);
    const disowned = await givenASession(service, coach, stranger, { heldOn: '2026-11-16' });
    await service.inBody((manager) => manager.update(Agreement, { id: stranger.id }, { disownedOn: '2026-11-21' }));

    const answer = await ask(coach, [open, decided, withdrawn, disowned]);

    expect(answer.errors?.[0]?.extensions['refusals']).toEqual([
      expect.objectContaining({ code: 'SUPERVISION_ALREADY_DECIDED', path: 'sessionIds.1' }),
      expect.objectContaining({ code: 'SUPERVISION_SESSION_WITHDRAWN', path: 'sessionIds.2' }),
      expect.objectContaining({ code: 'SUPERVISION_DISOWNED', path: 'sessionIds.3' }),
    ]);
    expect(await stored(service, open)).toMatchObject({ status: 'declared' });
  });

  it('does not find another coach’s session', async () => {
    const coach = service.member();
    const id = await givenASession(service, coach, await givenAnAgreement(service, coach));

    const { errors } = await ask(service.member(), [id]);

    expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});
