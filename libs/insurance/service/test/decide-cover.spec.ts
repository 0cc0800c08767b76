import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { insurance } from '../src/index.js';
import { CORRECT, COUNT, MINE, REFUSE, TO_VERIFY, VERIFY, WITHDRAW } from './documents.js';
import { aCover, codesOf, givenACover, meetingAt, toldOf } from './given.js';

describe('verifying a cover', () => {
  let service: RunningService;
  let coach: Member;
  let officer: Member;
  beforeAll(async () => {
    service = await startService(insurance);
  });
  beforeEach(() => {
    coach = service.member();
    officer = service.member({ roles: ['officer'] });
  });
  afterAll(() => service.stop());

  const verify = (id: string, changes: Record<string, unknown> = {}, by = officer) =>
    service.as(by).graphql(VERIFY, { id, version: 1, seenOn: '2026-11-20', key: newId(), ...changes });
  const refuse = (id: string, changes: Record<string, unknown> = {}, by = officer) =>
    service.as(by).graphql(REFUSE, { id, version: 1, reason: 'OTHER_DAYS', key: newId(), ...changes });
  const correct = (id: string, endsOn: string) =>
    service.as(coach).graphql(CORRECT, { id, version: 1, input: aCover({ endsOn }), key: newId() });

  it('says on which day the attestation was seen, and by whom', async () => {
    const id = await givenACover(service, coach);

    const { data } = await verify(id);

    expect(data.verifyCover).toMatchObject({
      status: 'VERIFIED',
      seenOn: '2026-11-20',
      decidedOn: '2026-11-22',
      decidedBy: { id: officer.personId },
      holder: { id: coach.personId },
      version: 2,
    });
    expect((await toldOf(service, id))[1]).toEqual({
      type: 'insurance.cover-verified',
      data: {
        coverId: id,
        personId: coach.personId,
        startsOn: '2026-07-01',
        endsOn: '2027-06-30',
        kind: 'policy',
        countries: ['BE', 'FR'],
        activities: ['coaching', 'team-coaching'],
        seenOn: '2026-11-20',
        revision: 2,
      },
    });
  });

  it('answers the same the second time, and tells nothing', async () => {
    const id = await givenACover(service, coach);
    const first = await verify(id);

    const again = await verify(id, { seenOn: '2026-11-21' }, service.member({ roles: ['officer'] }));

    expect(again.data).toEqual(first.data);
    expect(await toldOf(service, id)).toHaveLength(2);
  });

  it('is refused on a day to come', async () => {
    const id = await givenACover(service, coach);

    expect(codesOf(await verify(id, { seenOn: '2026-11-23' }))).toEqual(['INSURANCE_SEEN_IN_FUTURE']);
    expect(codesOf(await verify(id, { seenOn: '2026-11-22' }))).toEqual([]);
  });

  it('is refused once it is taken back or refused', async () => {
    const [gone, refused] = [await givenACover(service, coach), await givenACover(service, service.member())];
    await service.as(coach).graphql(WITHDRAW, { id: gone, version: 1, key: newId() });
    await refuse(refused);

    expect(codesOf(await verify(gone, { version: 2 }))).toEqual(['INSURANCE_ALREADY_WITHDRAWN']);
    expect(codesOf(await verify(refused, { version: 2 }))).toEqual(['INSURANCE_ALREADY_REFUSED']);
  });

  it('is nothing for the person whose cover it is, verified or not', async () => {
    const id = await givenACover(service, officer);

    expect(codesOf(await verify(id))).toEqual(['INSURANCE_OWN_COVER']);
    expect(codesOf(await refuse(id))).toEqual(['INSURANCE_OWN_COVER']);
    await verify(id, {}, service.member({ roles: ['officer'] }));
    expect(codesOf(await verify(id, { version: 2 }))).toEqual(['INSURANCE_OWN_COVER']);
    expect(await toldOf(service, id)).toHaveLength(2);
  });

  it('shows both versions when the coach set it right since it was read', async () => {
    const id = await givenACover(service, coach);
    await correct(id, '2027-07-31');

    const [verified, refused] = [await verify(id), await refuse(id)];

    for (const { errors } of [verified, refused])
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'STALE',
        mine: { version: 1 },
        theirs: { version: 2, endsOn: '2027-07-31' },
      });
  });

  it('does not find a cover of another body', async () => {
    const id = await givenACover(service, coach);
    const elsewhere = { ...officer, bodyId: await service.anotherBody() };

    expect(codesOf(await verify(id, {}, elsewhere))).toEqual(['NOT_FOUND']);
    expect(codesOf(await refuse(id, {}, elsewhere))).toEqual(['NOT_FOUND']);
  });

  it('has one effect when two officers press at once', async () => {
    const id = await givenACover(service, coach);

    const answers = await meetingAt(service, id, [() => verify(id), () => refuse(id), () => verify(id)]);

    expect(answers.map(codesOf)).toEqual([[], ['INSURANCE_ALREADY_VERIFIED'], []]);
    expect(await toldOf(service, id)).toHaveLength(2);
  });

  it('has one effect when the coach sets it right at the same moment', async () => {
    const id = await givenACover(service, coach);

    const answers = await meetingAt(service, id, [() => correct(id, '2027-07-31'), () => verify(id)]);

    expect(answers.map(codesOf)).toEqual([[], ['STALE']]);
  });

  it('is refused with a reason from the list, which the coach reads', async () => {
    const id = await givenACover(service, coach);

    const { data } = await refuse(id, { reason: 'COUNTRY_NOT_COVERED' });
    const again = await refuse(id, { reason: 'COUNTRY_NOT_COVERED', version: 1 });
    const other = await refuse(id, { reason: 'NO_ATTESTATION', version: 2 });

    expect(data.refuseCover).toMatchObject({
      status: 'REFUSED',
      refusalReason: 'COUNTRY_NOT_COVERED',
      seenOn: null,
      decidedBy: { id: officer.personId },
    });
    expect(again.data).toEqual(data);
    expect(codesOf(other)).toEqual(['INSURANCE_ALREADY_REFUSED']);
    expect((await toldOf(service, id)).slice(1)).toEqual([
      {
        type: 'insurance.cover-refused',
        data: { coverId: id, personId: coach.personId, kind: 'policy', reason: 'country-not-covered', revision: 2 },
      },
    ]);
    const mine = await service.as(coach).graphql(MINE);
    expect(mine.data.myCovers[0]).toMatchObject({ status: 'REFUSED', refusalReason: 'COUNTRY_NOT_COVERED' });
  });
});

describe('the covers to verify', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(insurance);
  });
  afterAll(() => service.stop());

  it('are counted and read page by page, the longest waiting first, without the reader’s own', async () => {
    const officer = service.member({ roles: ['officer'] });
    const coaches = [service.member(), service.member(), service.member()];
    const ids: string[] = [];
    for (const coach of coaches) ids.push(await givenACover(service, coach));
    await givenACover(service, officer);
    service.todayIs('2026-11-24');
    await service
      .as(coaches[0]!)
      .graphql(CORRECT, { id: ids[0], version: 1, input: aCover({ endsOn: '2027-01-31' }), key: newId() });
    const read = async (after?: string) =>
      (await service.as(officer).graphql(TO_VERIFY, { first: 2, after })).data.coversToVerify;

    const one = await read();
    const two = await read(one.pageInfo.endCursor);

    expect((await service.as(officer).graphql(COUNT)).data).toEqual({ coversToVerifyCount: 3 });
    expect([one, two].map(({ edges }) => edges.map(({ node }: { node: { id: string } }) => node.id))).toEqual([
      [ids[1], ids[2]],
      [ids[0]],
    ]);
    expect([one, two].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);
    expect(one.edges[0].node).toMatchObject({ insurer: 'Mutuelle des métiers', holder: { id: coaches[1]!.personId } });
    expect(codesOf(await service.as(officer).graphql(TO_VERIFY, { after: 'x' }))).toEqual(['BAD_USER_INPUT']);
  });
});
