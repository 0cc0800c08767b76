import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { Cover } from '../src/covers/cover.entity.js';
import { insurance } from '../src/index.js';
import { DECLARE, MINE } from './documents.js';
import { aCover, codesOf, givenACover, givenARefusedCover, givenAVerifiedCover, toldOf } from './given.js';

describe('declaring a cover', () => {
  let service: RunningService;
  let coach: Member;
  beforeAll(async () => {
    service = await startService(insurance);
  });
  beforeEach(() => {
    coach = service.member();
  });
  afterAll(() => service.stop());

  const declare = (changes: Record<string, unknown> = {}, key = newId(), by = coach) =>
    service.as(by).graphql(DECLARE, { input: aCover(changes), key });

  it('keeps it as it is said, in order, and waits for the body', async () => {
    const { data } = await declare({ insurer: '  Mutuelle des métiers ', countries: ['fr', 'BE', 'FR'] });

    expect(data.declareCover).toMatchObject({
      ...aCover(),
      countries: ['BE', 'FR'],
      status: 'DECLARED',
      declaredOn: '2026-11-22',
      decidedOn: null,
      seenOn: null,
      refusalReason: null,
      version: 1,
      ended: false,
      gap: null,
    });
  });

  it('tells ids, days and countries, and neither insurer nor policy', async () => {
    const { data } = await declare();

    expect(await toldOf(service, data.declareCover.id)).toEqual([
      {
        type: 'insurance.cover-declared',
        data: {
          coverId: data.declareCover.id,
          personId: coach.personId,
          startsOn: '2026-07-01',
          endsOn: '2027-06-30',
          kind: 'policy',
          countries: ['BE', 'FR'],
          activities: ['coaching', 'team-coaching'],
          revision: 1,
        },
      },
    ]);
    const kept = await service.inBody(async (manager) => [
      await manager.query('select * from insurance.outbox'),
      await manager.query('select * from insurance.audit'),
      await manager.query('select * from insurance.idempotency'),
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/Mutuelle|2026-014/);
  });

  it('happens once, however often it is sent', async () => {
    const key = newId();

    const [first, again] = [await declare({}, key), await declare({}, key)];

    expect(again.data.declareCover.id).toBe(first.data.declareCover.id);
    expect(await toldOf(service, first.data.declareCover.id)).toHaveLength(1);
  });

  it('is refused with every reason, in the reader’s language, and tells nobody', async () => {
    const before = await service.told();

    const answer = await declare(
      { insurer: ' ', endsOn: '2026-06-30', countries: ['XX'], activities: [] },
      newId(),
      service.member({ locale: 'fr' }),
    );

    expect(codesOf(answer)).toEqual([
      'INSURANCE_INSURER_MISSING',
      'INSURANCE_ENDS_BEFORE_START',
      'INSURANCE_COUNTRY_UNKNOWN',
      'INSURANCE_ACTIVITY_MISSING',
    ]);
    expect(answer.errors?.[0]?.message).toContain('L’assurance commence le 1 juillet 2026.');
    expect(await service.told()).toEqual(before);
  });

  it('asks about the same policy on the same days, and takes it when it is meant', async () => {
    await declare();

    const asked = await declare({ policyReference: 'rc-2026 014', startsOn: '2027-06-30', endsOn: '2028-06-29' });
    const meant = await declare({ startsOn: '2027-06-30', endsOn: '2028-06-29', acceptOverlap: true });

    expect(codesOf(asked)).toEqual(['INSURANCE_SAME_POLICY_OVERLAPS']);
    expect(asked.errors?.[0]?.message).toContain('from 1 July 2026 to 30 June 2027');
    expect(meant.data.declareCover.status).toBe('DECLARED');
  });

  it('asks about two that are sent at the same moment', async () => {
    const answers = await Promise.all([declare(), declare(), declare()]);

    expect(answers.flatMap(codesOf)).toEqual(['INSURANCE_SAME_POLICY_OVERLAPS', 'INSURANCE_SAME_POLICY_OVERLAPS']);
    const rows = await service.inBody((manager) => manager.findBy(Cover, { personId: coach.personId }));
    expect(rows).toHaveLength(1);
  });

  it('asks nothing on account of another coach, another body or what was refused', async () => {
    await givenACover(service, service.member());
    await givenARefusedCover(service, coach);
    const bodyId = await service.anotherBody();

    expect(codesOf(await declare())).toEqual([]);
    expect(codesOf(await declare({}, newId(), { ...coach, bodyId }))).toEqual([]);
  });

  it('is seen by its coach alone, the one that ends last first, with its state', async () => {
    const old = await givenAVerifiedCover(service, coach, { startsOn: '2025-01-01', endsOn: '2025-12-31' });
    const next = await givenACover(service, coach, { startsOn: '2027-02-01', endsOn: '2028-01-31' });
    const now = await givenAVerifiedCover(service, coach, { startsOn: '2026-01-01', endsOn: '2026-12-31' });
    await givenACover(service, service.member());

    const { data } = await service.as(coach).graphql(MINE);

    expect(data.myCovers).toMatchObject([
      { id: next, status: 'DECLARED', ended: false, gap: null },
      {
        id: now,
        status: 'VERIFIED',
        seenOn: '2026-11-22',
        ended: false,
        gap: { from: '2027-01-01', to: '2027-01-31' },
      },
      { id: old, status: 'VERIFIED', ended: true, gap: null },
    ]);
  });
});
