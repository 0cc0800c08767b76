import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type RunningService, startService } from '@standing/testing';
import { supervision } from '../src/index.js';
import { AMEND, DECIDE, LOG } from './documents.js';
import { codesOf, givenALink, givenAnAgreement, givenASession, toldOf } from './given.js';

describe('how many a group or a circle of peers was', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(supervision);
  });
  afterAll(() => service.stop());

  const group = { heldOn: '2026-11-20', minutes: 120, form: 'GROUP' };
  const aGroup = async (changes: Record<string, unknown> = {}) => {
    const coach = service.member();
    const agreement = await givenAnAgreement(service, coach);
    const id = await givenASession(service, coach, agreement, { ...group, contracted: 6, present: 5, ...changes });
    return { coach, id, link: await givenALink(service, coach, [id]) };
  };

  it('is kept, and told with the session', async () => {
    const { coach, id } = await aGroup();
    const peers = { form: 'PEER', heldOn: '2026-11-20', minutes: 120, contracted: 4, present: 3 };

    const { data } = await service.as(coach).graphql(AMEND, { id, version: 1, input: peers, key: newId() });

    expect(data['amendSession']).toMatchObject({ form: 'PEER', contracted: 4, present: 3 });
    expect(
      (await toldOf(service, id)).map(({ data: told }) => [told['form'], told['contracted'], told['present']]),
    ).toEqual([
      ['group', 6, 5],
      ['peer', 4, 3],
    ]);
  });

  it('is told of no session of which it is not said', async () => {
    const { id } = await aGroup({ contracted: null, present: null });

    expect(Object.keys((await toldOf(service, id))[0]?.data ?? {}).sort()).toEqual(
      ['form', 'heldOn', 'minutes', 'personId', 'revision', 'sessionId', 'subject', 'supervisorId'].sort(),
    );
  });

  it.each([
    ['alone', { form: 'INDIVIDUAL', contracted: 4 }, ['SUPERVISION_COUNTS_OF_GROUP_ONLY']],
    ['of one', { present: 1 }, ['SUPERVISION_COUNT_OUT_OF_RANGE']],
    ['of more there than belong', { contracted: 3, present: 4 }, ['SUPERVISION_MORE_PRESENT_THAN_CONTRACTED']],
    ['in no zone', { zone: 'Europe/Lutece' }, ['SUPERVISION_ZONE_UNKNOWN']],
  ])('is refused %s', async (_, changes, codes) => {
    const coach = service.member();
    const agreement = await givenAnAgreement(service, coach);

    const input = { ...group, agreementId: agreement.id, ...changes };
    expect(codesOf(await service.as(coach).graphql(LOG, { input, key: newId() }))).toEqual(codes);
  });

  it('is set right by the supervisor; what the coach said stays beside it, and the rest as it was', async () => {
    const { id: sessionId, link } = await aGroup();

    const { data } = await service
      .as(link)
      .graphql(DECIDE, { decisions: [{ sessionId, outcome: 'CORRECT', contracted: 5, present: 4 }], key: newId() });

    expect(data['decideSessions'][0].session).toMatchObject({
      ...{ status: 'CORRECTED', heldOn: '2026-11-20', minutes: 120 },
      ...{ contracted: 5, present: 4, loggedContracted: 6, loggedPresent: 5 },
    });
    expect((await toldOf(service, sessionId)).at(-1)).toMatchObject({
      type: 'supervision.session-confirmed',
      data: { contracted: 5, present: 4, minutes: 120, corrected: true },
    });
  });

  it('is held on the day of its own zone: in Auckland it is the 23rd already', async () => {
    const coach = service.member();
    const agreement = await givenAnAgreement(service, coach);
    const input = { ...group, agreementId: agreement.id, heldOn: '2026-11-23' };
    const log = (changes: object) => service.as(coach).graphql(LOG, { input: { ...input, ...changes }, key: newId() });

    expect(codesOf(await log({}))).toEqual(['SUPERVISION_SESSION_IN_FUTURE']);
    expect((await log({ zone: 'Pacific/Auckland' })).data['logSession']).toMatchObject({
      heldOn: '2026-11-23',
      zone: 'Pacific/Auckland',
    });
  });

  it('says the body’s own zone as no zone', async () => {
    const coach = service.member();
    const agreement = await givenAnAgreement(service, coach);

    const input = { ...group, agreementId: agreement.id, zone: 'Europe/Paris' };
    const { data } = await service.as(coach).graphql(LOG, { input, key: newId() });

    expect(data['logSession'].zone).toBeNull();
  });
});
