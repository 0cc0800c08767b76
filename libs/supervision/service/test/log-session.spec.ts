import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type RunningService, startService } from '@standing/testing';
import { supervision } from '../src/index.js';
import { LOG, MY_SESSIONS } from './documents.js';
import { type Answer, codesOf, givenAnAgreement, givenASession, toldOf } from './given.js';

describe('logging a session', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(supervision);
  });
  afterAll(() => service.stop());

  const held = { heldOn: '2026-11-20', minutes: 90, form: 'INDIVIDUAL' };

  it('stands as declared, and tells it', async () => {
    const coach = service.member();
    const agreement = await givenAnAgreement(service, coach);

    const { data } = await service
      .as(coach)
      .graphql(LOG, { input: { ...held, startsAt: '09:30', agreementId: agreement.id }, key: newId() });

    expect(data['logSession']).toMatchObject({
      status: 'DECLARED',
      trust: 'DECLARED',
      heldOn: '2026-11-20',
      loggedHeldOn: '2026-11-20',
      startsAt: '09:30',
      minutes: 90,
      loggedMinutes: 90,
      form: 'INDIVIDUAL',
      decidedAt: null,
      askedAt: null,
      version: 1,
      agreement: { id: agreement.id },
      supervisor: { name: 'Claire Petit' },
    });
    const sessionId = data['logSession'].id as string;
    const { supervisorId } = agreement;
    expect(await toldOf(service, sessionId)).toEqual([
      {
        type: 'supervision.session-declared',
        data: {
          sessionId,
          personId: coach.personId,
          subject: 'coaching',
          supervisorId,
          form: 'individual',
          heldOn: '2026-11-20',
          minutes: 90,
          revision: 1,
        },
      },
    ]);
  });

  it.each([
    ['tomorrow', { heldOn: '2026-11-23' }, ['SUPERVISION_SESSION_IN_FUTURE']],
    ['of no length', { minutes: 0 }, ['SUPERVISION_NO_LENGTH']],
    ['of twenty-five hours', { minutes: 1500 }, ['SUPERVISION_TOO_LONG']],
    ['before the agreement', { heldOn: '2026-01-09' }, ['SUPERVISION_BEFORE_AGREEMENT']],
    ['at no time of day', { startsAt: '25:00' }, ['SUPERVISION_START_UNREADABLE']],
  ])('is refused %s, and tells nobody', async (_, changes, codes) => {
    const coach = service.member();
    const agreement = await givenAnAgreement(service, coach);
    const before = await service.told();

    const answer = await service
      .as(coach)
      .graphql(LOG, { input: { ...held, agreementId: agreement.id, ...changes }, key: newId() });

    expect(codesOf(answer)).toEqual(codes);
    expect(await service.told()).toEqual(before);
  });

  it('is refused before the supervisor accepts', async () => {
    const coach = service.member();
    const agreement = await givenAnAgreement(service, coach, { status: 'proposed' });

    const answer = await service
      .as(coach)
      .graphql(LOG, { input: { ...held, agreementId: agreement.id }, key: newId() });

    expect(codesOf(answer)).toEqual(['SUPERVISION_AGREEMENT_NOT_ACCEPTED']);
  });

  it('is not found under another coach’s agreement', async () => {
    const agreement = await givenAnAgreement(service, service.member());

    const { errors } = await service
      .as(service.member())
      .graphql(LOG, { input: { ...held, agreementId: agreement.id }, key: newId() });

    expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it('asks about one alike, and takes the coach’s word that both were held', async () => {
    const coach = service.member();
    const agreement = await givenAnAgreement(service, coach);
    await givenASession(service, coach, agreement);
    const input = { ...held, agreementId: agreement.id };

    const asked = await service.as(coach).graphql(LOG, { input, key: newId() });
    const said = await service.as(coach).graphql(LOG, { input: { ...input, acceptDuplicate: true }, key: newId() });

    expect(codesOf(asked)).toEqual(['SUPERVISION_POSSIBLE_DUPLICATE']);
    expect(said.data['logSession'].status).toBe('DECLARED');
  });

  it('is refused when it overlaps one with another supervisor, past midnight too', async () => {
    const coach = service.member();
    await givenASession(service, coach, await givenAnAgreement(service, coach), {
      heldOn: '2026-11-19',
      startsAt: '23:30',
    });
    const other = await givenAnAgreement(service, coach);

    const answer = await service
      .as(coach)
      .graphql(LOG, { input: { ...held, startsAt: '00:30', agreementId: other.id }, key: newId() });

    expect(codesOf(answer)).toEqual(['SUPERVISION_OVERLAP']);
  });

  it('lists the coach’s own, the latest first, page by page', async () => {
    const coach = service.member();
    const agreement = await givenAnAgreement(service, coach);
    for (const heldOn of ['2026-11-03', '2026-11-05', '2026-11-04'])
      await givenASession(service, coach, agreement, { heldOn });
    const somebody = service.member();
    await givenASession(service, somebody, await givenAnAgreement(service, somebody));
    const days = (answer: Answer) =>
      answer.data['mySupervisionSessions'].edges.map((edge: { node: { heldOn: string } }) => edge.node.heldOn);

    const first = await service.as(coach).graphql(MY_SESSIONS, { first: 2 });
    const rest = await service
      .as(coach)
      .graphql(MY_SESSIONS, { first: 2, after: first.data['mySupervisionSessions'].pageInfo.endCursor });

    expect(days(first)).toEqual(['2026-11-05', '2026-11-04']);
    expect(first.data['mySupervisionSessions'].pageInfo.hasNextPage).toBe(true);
    expect(days(rest)).toEqual(['2026-11-03']);
    expect(rest.data['mySupervisionSessions'].pageInfo.hasNextPage).toBe(false);
  });
});
