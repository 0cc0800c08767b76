import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { suspensionInForce } from '@standing/complaints/facts';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { ENTRY_OF, HELD } from './award-documents.js';
import { givenAScheme } from './given-draft.js';
import { apply, aReachableScheme, award, givenAnApplication, givenAnAward, registrarOf } from './given-award.js';

describe('an interim suspension', () => {
  let service: RunningService;
  let anybody: Actor;
  beforeAll(async () => {
    service = await startService(accreditation);
    anybody = { kind: 'public', bodyId: service.bodyId, locale: 'en' };
    await givenAScheme(service, aReachableScheme());
  });
  afterAll(() => service.stop());

  const held = async ({ personId }: Member, on?: string, asKnownAt?: string) =>
    (await service.as(service.member({ roles: ['registrar'] })).graphql(HELD, { personId, on, asKnownAt })).data
      .standing;
  const entry = async (reference: string) =>
    (await service.as(anybody).graphql(ENTRY_OF, { reference })).data.registerEntry;
  const hears = ({ personId }: Member, revision: number, untilOn: string | null, measureId: string) =>
    service.hears(suspensionInForce, { personId, measureId, revision, fromOn: '2027-03-01', untilOn });
  const codes = ({ errors }: { errors?: readonly { extensions: { refusals: { code: string }[] } }[] }) =>
    errors?.[0]?.extensions.refusals.map(({ code }) => code) ?? [];

  it('stands in the register and in the standing from its day, and once lifted in the past of staff alone', async () => {
    service.todayIs('2026-11-22');
    const { coach, award: made } = await givenAnAward(service);
    const other = await givenAnAward(service, 'Claire Petit');
    const measureId = newId();
    service.todayIs('2027-03-01');
    await hears(coach, 1, null, measureId);

    expect(await held(coach)).toMatchObject({
      status: 'SUSPENDED',
      reasons: [{ code: 'ACCREDITATION_STANDS_SUSPENDED' }, { code: 'ACCREDITATION_STANDS_BY_AWARD' }],
    });
    expect(await held(coach, '2027-02-28')).toMatchObject({ status: 'ACCREDITED' });
    expect(await entry(made.reference)).toMatchObject({ status: 'SUSPENDED' });
    expect(await entry(other.award.reference)).toMatchObject({ status: 'ACCREDITED' });

    service.todayIs('2027-03-15');
    const before = new Date(service.clock.now().getTime() - 1).toISOString();
    await hears(coach, 2, '2027-03-15', measureId);
    expect(await entry(made.reference)).toMatchObject({ status: 'ACCREDITED' });
    expect(await held(coach, '2027-03-14')).toMatchObject({ status: 'SUSPENDED' });
    expect(await held(coach, '2027-03-15')).toMatchObject({ status: 'ACCREDITED' });
    expect(await held(coach, '2027-03-15', before)).toMatchObject({ status: 'SUSPENDED' });
  });

  it('lets an application be sent and none be awarded before it is over', async () => {
    service.todayIs('2026-11-22');
    const { coach } = await givenAnAward(service);
    service.todayIs('2027-03-01');
    const measureId = newId();
    await hears(coach, 1, null, measureId);
    const waiting = await givenAnApplication(service, coach, 'two');

    expect(codes(await apply(service, coach, 'two'))).toEqual(['ACCREDITATION_APPLICATION_WAITING']);
    expect(codes(await award(service, registrarOf(service), waiting))).toContain('ACCREDITATION_SUSPENDED');
    await hears(coach, 2, '2027-03-01', measureId);
    expect(codes(await award(service, registrarOf(service), waiting))).not.toContain('ACCREDITATION_SUSPENDED');
  });
});
