import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { restorationGranted, withdrawalInForce } from '@standing/complaints/facts';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { ENTRY_OF, FOR_MAIL, HELD } from './award-documents.js';
import { givenAScheme } from './given-draft.js';
import { apply, aReachableScheme, award, givenAnApplication, givenAnAward, registrarOf } from './given-award.js';

const LINES_OF = `query ($reference: String!) { registerEntry(reference: $reference) { status lines { line fromOn untilOn } } }`;

describe('a withdrawal in force', () => {
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
  const hear = ({ personId }: Member, effectiveOn: string, factId = newId()) =>
    service.hears(withdrawalInForce, { personId, sanctionId: newId(), effectiveOn }, factId);
  const toldOf = async (personId: string) =>
    (await service.told()).filter(
      ({ type, data }) => type === 'accreditation.withdrawn' && data['personId'] === personId,
    );

  it('ends the award from its day, in the standing and in the register, and leaves the days before', async () => {
    service.todayIs('2026-11-22');
    const { coach, award: made } = await givenAnAward(service);
    const other = await givenAnAward(service, 'Claire Petit');
    service.todayIs('2027-03-01');
    const before = new Date(service.clock.now().getTime() - 1).toISOString();
    await hear(coach, '2027-03-01');

    expect(await held(coach)).toMatchObject({
      status: 'WITHDRAWN',
      until: '2027-02-28',
      reasons: [
        {
          code: 'ACCREDITATION_STANDS_WITHDRAWN',
          sentence: `Award ${made.reference} has been withdrawn since 1 March 2027.`,
        },
      ],
    });
    expect(await held(coach, '2027-02-28')).toMatchObject({ status: 'ACCREDITED' });
    expect(await held(coach, '2027-03-01', before)).toMatchObject({ status: 'ACCREDITED' });
    expect(await entry(made.reference)).toMatchObject({ status: 'WITHDRAWN', until: '2027-02-28' });
    expect(await entry(other.award.reference)).toMatchObject({ status: 'ACCREDITED' });
  });

  it('is told on, once, with the award that decided, and the mail is told the day', async () => {
    service.todayIs('2026-11-22');
    const { coach, award: made } = await givenAnAward(service);
    service.todayIs('2027-03-01');
    const factId = newId();
    for (let twice = 0; twice < 2; twice += 1) await hear(coach, '2027-03-01', factId);
    await hear(coach, '2027-03-02');
    const post = { kind: 'service', service: 'correspondence', bodyId: service.bodyId, locale: 'fr' } as const;

    expect(await toldOf(coach.personId)).toEqual([
      {
        type: 'accreditation.withdrawn',
        data: { personId: coach.personId, awardId: made.id, awardIds: [made.id], effectiveOn: '2027-03-01' },
      },
    ]);
    const { data } = await service.as(post).graphql(FOR_MAIL, { id: made.id });
    expect(data.awardForMail).toMatchObject({ reference: made.reference, withdrawnFrom: '2027-03-01' });
  });

  it('is not undone by an application, made before it or after', async () => {
    service.todayIs('2026-11-22');
    const { coach } = await givenAnAward(service);
    const waiting = await givenAnApplication(service, coach, 'two');
    await hear(coach, '2026-11-22');

    const codes = ({ errors }: { errors?: readonly { extensions: { refusals: { code: string }[] } }[] }) =>
      errors?.[0]?.extensions.refusals.map(({ code }) => code);
    expect(codes(await award(service, registrarOf(service), waiting))).toContain('ACCREDITATION_AFTER_WITHDRAWAL');
    expect(codes(await apply(service, coach, 'two'))).toContain('ACCREDITATION_AFTER_WITHDRAWAL');
  });

  it('row 46: keeps nobody from applying who was restored, and its line stays beside the new award until its window ends', async () => {
    service.todayIs('2026-11-22');
    const { coach, award: lost } = await givenAnAward(service);
    const [sanctionId, { personId }] = [newId(), coach];
    await service.hears(withdrawalInForce, { personId, sanctionId, effectiveOn: '2026-11-22' }, newId());
    service.todayIs('2026-12-10');
    const codes = ({ errors }: { errors?: readonly { extensions: { refusals: { code: string }[] } }[] }) =>
      errors?.[0]?.extensions.refusals.map(({ code }) => code);
    expect(codes(await apply(service, coach, 'two'))).toContain('ACCREDITATION_AFTER_WITHDRAWAL');

    const factId = newId();
    for (let twice = 0; twice < 2; twice += 1)
      await service.hears(restorationGranted, { personId, sanctionId, grantedOn: '2026-12-10' }, factId);

    expect(await held(coach)).toMatchObject({ status: 'WITHDRAWN', until: '2026-11-21' });
    expect(await entry(lost.reference)).toMatchObject({ status: 'WITHDRAWN' });
    const waiting = await givenAnApplication(service, coach);
    expect(codes(await award(service, registrarOf(service), waiting))).toBeUndefined();
    expect(await held(coach)).toMatchObject({ status: 'ACCREDITED' });
    const lines = async () =>
      (await service.as(anybody).graphql(LINES_OF, { reference: lost.reference })).data.registerEntry;
    const withdrawn = { line: 'WITHDRAWN', fromOn: '2026-11-22', untilOn: '2031-11-22' };
    expect(await lines()).toEqual({ status: 'ACCREDITED', lines: [withdrawn] });
    service.todayIs('2031-11-21');
    expect((await lines()).lines).toEqual([withdrawn]);
    service.todayIs('2031-11-22');
    expect((await lines()).lines).toEqual([]);
  });

  it('of somebody who has no award changes and tells nothing', async () => {
    const coach = service.member();
    await hear(coach, '2027-03-01');

    expect(await held(coach)).toMatchObject({ status: 'NOT_ACCREDITED' });
    expect(await toldOf(coach.personId)).toEqual([]);
  });
});
