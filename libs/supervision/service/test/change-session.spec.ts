import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type RunningService, startService } from '@standing/testing';
import { supervision } from '../src/index.js';
import { SessionVersion } from '../src/sessions/session-version.entity.js';
import { AMEND, DECIDE, WITHDRAW } from './documents.js';
import { codesOf, givenAnAgreement, givenAnAskedSession, givenASession, stored, toldOf } from './given.js';

const amended = { heldOn: '2026-11-19', startsAt: '14:00', minutes: 60, form: 'GROUP' };

describe('amending a session', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(supervision);
  });
  afterAll(() => service.stop());

  it('keeps what was said before, and tells the session again', async () => {
    const coach = service.member();
    const id = await givenASession(service, coach, await givenAnAgreement(service, coach));

    const { data } = await service.as(coach).graphql(AMEND, { id, version: 1, input: amended, key: newId() });

    expect(data['amendSession']).toMatchObject({
      ...amended,
      loggedHeldOn: '2026-11-19',
      loggedMinutes: 60,
      version: 2,
      status: 'DECLARED',
    });
    const said = await service.inBody((manager) =>
      manager.find(SessionVersion, { where: { sessionId: id }, order: { version: 'ASC' } }),
    );
    expect(said.map(({ minutes }) => minutes)).toEqual([90, 60]);
    expect(
      (await toldOf(service, id)).map(({ type, data: told }) => [type, told['minutes'], told['revision']]),
    ).toEqual([
      ['supervision.session-declared', 90, 1],
      ['supervision.session-declared', 60, 2],
    ]);
  });

  it('shows both versions to whoever read an older one', async () => {
    const coach = service.member();
    const id = await givenASession(service, coach, await givenAnAgreement(service, coach));
    await service.as(coach).graphql(AMEND, { id, version: 1, input: amended, key: newId() });

    const { errors } = await service
      .as(coach)
      .graphql(AMEND, { id, version: 1, input: { ...amended, minutes: 45 }, key: newId() });

    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'STALE',
      mine: { version: 1, minutes: 45 },
      theirs: { version: 2, minutes: 60 },
    });
  });

  it('tells nothing when it says the same', async () => {
    const coach = service.member();
    const id = await givenASession(service, coach, await givenAnAgreement(service, coach));
    const same = { heldOn: '2026-11-20', minutes: 90, form: 'INDIVIDUAL' };

    const { data } = await service.as(coach).graphql(AMEND, { id, version: 1, input: same, key: newId() });

    expect(data['amendSession'].version).toBe(1);
    expect(await toldOf(service, id)).toHaveLength(1);
  });

  it('weighs the new content as a new session would be', async () => {
    const coach = service.member();
    const agreement = await givenAnAgreement(service, coach);
    const id = await givenASession(service, coach, agreement);
    await givenASession(service, coach, agreement, { heldOn: '2026-11-19', startsAt: '14:30' });

    const answer = await service
      .as(coach)
      .graphql(AMEND, { id, version: 1, input: { ...amended, minutes: 1500 }, key: newId() });

    expect(codesOf(answer)).toEqual(['SUPERVISION_TOO_LONG', 'SUPERVISION_OVERLAP']);
  });

  it('is refused after the decision', async () => {
    const { coach, link, sessionId } = await givenAnAskedSession(service);
    await service.as(link).graphql(DECIDE, { decisions: [{ sessionId, outcome: 'CONFIRM' }], key: newId() });

    const answer = await service.as(coach).graphql(AMEND, { id: sessionId, version: 1, input: amended, key: newId() });

    expect(codesOf(answer)).toEqual(['SUPERVISION_ALREADY_DECIDED']);
    expect(await stored(service, sessionId)).toMatchObject({ status: 'confirmed', minutes: 90, version: 1 });
  });

  it('is not found by another coach', async () => {
    const coach = service.member();
    const id = await givenASession(service, coach, await givenAnAgreement(service, coach));

    const { errors } = await service
      .as(service.member())
      .graphql(AMEND, { id, version: 1, input: amended, key: newId() });

    expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});

describe('withdrawing a session', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(supervision);
  });
  afterAll(() => service.stop());

  it('keeps its row, and tells it', async () => {
    const coach = service.member();
    const id = await givenASession(service, coach, await givenAnAgreement(service, coach));

    const { data } = await service.as(coach).graphql(WITHDRAW, { id, version: 1, key: newId() });

    expect(data['withdrawSession']).toMatchObject({ id, status: 'WITHDRAWN', minutes: 90, version: 2 });
    expect((await toldOf(service, id)).at(-1)).toEqual({
      type: 'supervision.session-withdrawn',
      data: { sessionId: id, personId: coach.personId, subject: 'coaching', revision: 2 },
    });
  });

  it('leaves room for another at that time', async () => {
    const coach = service.member();
    const agreement = await givenAnAgreement(service, coach);
    const id = await givenASession(service, coach, agreement, { startsAt: '09:00' });
    await service.as(coach).graphql(WITHDRAW, { id, version: 1, key: newId() });

    await expect(givenASession(service, coach, agreement, { startsAt: '09:00' })).resolves.not.toBe(id);
  });

  it('is refused a second time, and after a decision', async () => {
    const coach = service.member();
    const id = await givenASession(service, coach, await givenAnAgreement(service, coach));
    await service.as(coach).graphql(WITHDRAW, { id, version: 1, key: newId() });
    const decided = await givenAnAskedSession(service);
    const decisions = [{ sessionId: decided.sessionId, outcome: 'DECLINE', reason: 'OTHER' }];
    await service.as(decided.link).graphql(DECIDE, { decisions, key: newId() });

    const again = await service.as(coach).graphql(WITHDRAW, { id, version: 2, key: newId() });
    const late = await service.as(decided.coach).graphql(WITHDRAW, { id: decided.sessionId, version: 1, key: newId() });

    expect(codesOf(again)).toEqual(['SUPERVISION_SESSION_WITHDRAWN']);
    expect(codesOf(late)).toEqual(['SUPERVISION_ALREADY_DECIDED']);
  });

  it('is stale when it was amended meanwhile, and not found by another coach', async () => {
    const coach = service.member();
    const id = await givenASession(service, coach, await givenAnAgreement(service, coach));
    await service.as(coach).graphql(AMEND, { id, version: 1, input: amended, key: newId() });

    const stale = await service.as(coach).graphql(WITHDRAW, { id, version: 1, key: newId() });
    const foreign = await service.as(service.member()).graphql(WITHDRAW, { id, version: 2, key: newId() });

    expect(stale.errors?.[0]?.extensions).toMatchObject({
      code: 'STALE',
      mine: { version: 1 },
      theirs: { version: 2 },
    });
    expect(foreign.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect(await stored(service, id)).toMatchObject({ status: 'declared' });
  });
});
