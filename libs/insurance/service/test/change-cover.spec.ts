import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { insurance } from '../src/index.js';
import { CORRECT, WITHDRAW } from './documents.js';
import { aCover, codesOf, givenACover, givenARefusedCover, givenAVerifiedCover, meetingAt, toldOf } from './given.js';

describe('changing a cover that is not verified', () => {
  let service: RunningService;
  let coach: Member;
  beforeAll(async () => {
    service = await startService(insurance);
  });
  beforeEach(() => {
    coach = service.member();
  });
  afterAll(() => service.stop());

  const correct = (id: string, changes: Record<string, unknown> = {}, version = 1, by = coach, key = newId()) =>
    service.as(by).graphql(CORRECT, { id, version, input: aCover(changes), key });
  const withdraw = (id: string, version = 1, by = coach, key = newId()) =>
    service.as(by).graphql(WITHDRAW, { id, version, key });

  it('sets it right and tells it anew', async () => {
    const id = await givenACover(service, coach);

    const { data } = await correct(id, { endsOn: '2027-07-31', countries: ['FR'] });

    expect(data.correctCover).toMatchObject({
      endsOn: '2027-07-31',
      countries: ['FR'],
      status: 'DECLARED',
      version: 2,
    });
    expect((await toldOf(service, id))[1]).toEqual({
      type: 'insurance.cover-corrected',
      data: {
        coverId: id,
        personId: coach.personId,
        startsOn: '2026-07-01',
        endsOn: '2027-07-31',
        kind: 'policy',
        countries: ['FR'],
        activities: ['coaching', 'team-coaching'],
        revision: 2,
      },
    });
  });

  it('puts one that was refused before the office again, as it was or set right', async () => {
    const id = await givenARefusedCover(service, coach);

    const { data } = await correct(id, {}, 2);

    expect(data.correctCover).toMatchObject({ status: 'DECLARED', refusalReason: null, decidedOn: null, version: 3 });
  });

  it('tells nothing where nothing changes', async () => {
    const id = await givenACover(service, coach);

    const { data } = await correct(id, { insurer: ' Mutuelle des métiers', countries: ['BE', 'FR'] });

    expect(data.correctCover.version).toBe(1);
    expect(await toldOf(service, id)).toHaveLength(1);
  });

  it('keeps to the rules of a new one, itself left aside', async () => {
    const id = await givenACover(service, coach);
    await givenACover(service, coach, { policyReference: 'B2' });

    expect(codesOf(await correct(id, { endsOn: '2029-07-01' }))).toEqual(['INSURANCE_TOO_LONG']);
    expect(codesOf(await correct(id, { policyReference: 'b-2' }))).toEqual(['INSURANCE_SAME_POLICY_OVERLAPS']);
    expect(codesOf(await correct(id, { endsOn: '2027-07-01' }))).toEqual([]);
  });

  it('takes it back, once, and tells so', async () => {
    const id = await givenACover(service, coach);
    const key = newId();

    const [first, again] = [await withdraw(id, 1, coach, key), await withdraw(id, 1, coach, key)];

    expect(first.data.withdrawCover).toMatchObject({ status: 'WITHDRAWN', version: 2, gap: null });
    expect(again.data).toEqual(first.data);
    expect((await toldOf(service, id)).slice(1)).toEqual([
      {
        type: 'insurance.cover-withdrawn',
        data: { coverId: id, personId: coach.personId, kind: 'policy', revision: 2 },
      },
    ]);
    expect(codesOf(await withdraw(id, 2))).toEqual(['INSURANCE_ALREADY_WITHDRAWN']);
    expect(codesOf(await correct(id, {}, 2))).toEqual(['INSURANCE_ALREADY_WITHDRAWN']);
  });

  it('takes back one that was refused', async () => {
    const id = await givenARefusedCover(service, coach);

    expect((await withdraw(id, 2)).data.withdrawCover).toMatchObject({ status: 'WITHDRAWN', refusalReason: null });
  });

  it('leaves a verified one as the body saw it', async () => {
    const id = await givenAVerifiedCover(service, coach);

    expect(codesOf(await correct(id, { endsOn: '2027-12-31' }, 2))).toEqual(['INSURANCE_ALREADY_VERIFIED']);
    expect(codesOf(await withdraw(id, 2))).toEqual(['INSURANCE_ALREADY_VERIFIED']);
    expect(await toldOf(service, id)).toHaveLength(2);
  });

  it('shows both versions when it was changed since it was read', async () => {
    const id = await givenACover(service, coach);
    await correct(id, { endsOn: '2027-07-31' });

    const edited = await correct(id, { endsOn: '2027-08-31' }, 1);
    const gone = await withdraw(id, 1);

    expect(edited.errors?.[0]?.extensions).toMatchObject({
      code: 'STALE',
      mine: { version: 1, endsOn: '2027-08-31', policyReference: 'RC 2026-014' },
      theirs: { version: 2, endsOn: '2027-07-31', policyReference: 'RC 2026-014', status: 'declared' },
    });
    expect(gone.errors?.[0]?.extensions).toMatchObject({ code: 'STALE', theirs: { version: 2 } });
  });

  it('is decided one at a time', async () => {
    const id = await givenACover(service, coach);

    const answers = await meetingAt(service, id, [
      () => correct(id, { endsOn: '2027-07-31' }),
      () => withdraw(id),
      () => correct(id, { endsOn: '2027-08-31' }),
    ]);

    expect(answers.flatMap(codesOf)).toEqual(['STALE', 'STALE']);
    expect(await toldOf(service, id)).toHaveLength(2);
  });

  it('does not find another coach’s cover, whatever the role, nor one’s own in another body', async () => {
    const id = await givenACover(service, coach);
    const staff = service.member({ roles: ['officer', 'registrar', 'scheme-administrator'] });
    const elsewhere = { ...coach, bodyId: await service.anotherBody() };

    for (const by of [staff, service.member(), elsewhere]) {
      expect(codesOf(await correct(id, { endsOn: '2027-07-31' }, 1, by))).toEqual(['NOT_FOUND']);
      expect(codesOf(await withdraw(id, 1, by))).toEqual(['NOT_FOUND']);
    }
  });
});
