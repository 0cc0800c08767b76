import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sanctionInForce, withdrawalInForce } from '@standing/complaints/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { codesOf } from './given.js';
import { apply, award, givenAnAward, registrarOf } from './given-award.js';
import { givenAScheme } from './given-draft.js';
import { asking, givenAHolder } from './given-lowering.js';
import { applyForRenewal, aSchemeWithLeave, renew } from './given-upkeep.js';
import { GIVE_UP, TAKE_BACK_RESIGNATION } from './leaving-documents.js';

const EFFECT = '2027-03-01';
const AGAIN = '2028-03-01';
const LAST = '2030-11-21';
const LOWERS = { level: 'one', fromOn: EFFECT, applyFromOn: AGAIN };
const LINE = { line: 'level-reduced' as const, fromOn: EFFECT, untilOn: AGAIN, lastOn: null, conditions: [] };
const LINES = `query ($reference: String!) { registerEntry(reference: $reference) { level { code } lines { line fromOn untilOn } } }`;
const AWARD_FOR_MAIL = `query ($id: Uuid!) { awardForMail(id: $id) { isLowering isReduction } }`;

/** Level two, awarded on 22 November 2026 for 48 months; a panel lowers it to level one on 1 March 2027, for twelve months. */
describe('a level that a panel lowers', () => {
  let service: RunningService;
  let registrar: Member;
  beforeAll(async () => {
    service = await startService(accreditation);
    registrar = registrarOf(service);
    await givenAScheme(service, aSchemeWithLeave());
  });
  beforeEach(() => service.todayIs('2026-11-22'));
  afterAll(() => service.stop());

  const { ask, held, entry, told } = asking(() => service);
  const hears = ({ personId }: Member, sanctionId: string, revision = 1, lowersTo: typeof LOWERS | null = LOWERS) =>
    service.hears(sanctionInForce, {
      ...{ personId, sanctionId, revision, effects: [], lowersTo },
      lines: lowersTo === null ? [] : [LINE],
    });
  const given = async () => {
    const holder = await givenAHolder(service);
    service.todayIs(EFFECT);
    const sanctionId = newId();
    await hears(holder.coach, sanctionId);
    return { ...holder, sanctionId };
  };
  const justBefore = () => new Date(service.clock.now().getTime() - 1).toISOString();

  it('O6: ends the higher award and awards the lower level on the same day, to the same end, with no application', async () => {
    const { coach, high } = await given();

    const lower = (await told('accreditation.awarded', coach)).at(-1)!.data as Record<string, string>;
    expect(lower).toMatchObject({ level: 'one', lowersAwardId: high.id, validFrom: EFFECT, validUntil: LAST });
    expect(lower['applicationId']).toBeUndefined();
    const { reference } = lower;
    const one = { status: 'ACCREDITED', level: { code: 'one' }, since: EFFECT, until: LAST, reference };
    expect(await held(coach)).toMatchObject({
      ...one,
      reasons: [{ code: 'ACCREDITATION_STANDS_BY_AWARD' }, { code: 'ACCREDITATION_STANDS_REDUCED' }],
    });
    expect(await held(coach, { on: '2027-02-28' })).toMatchObject({
      level: { code: 'two' },
      until: '2027-02-28',
      reasons: [{ code: 'ACCREDITATION_STANDS_BY_AWARD' }],
    });
    expect(await entry(high.reference)).toEqual(one);
    expect(await entry(reference ?? '')).toEqual(one);
    const mail = await ask(
      { kind: 'service', service: 'correspondence', bodyId: service.bodyId, locale: 'en' },
      AWARD_FOR_MAIL,
      {
        id: lower['awardId'],
      },
    );
    expect(mail.data.awardForMail).toEqual({ isLowering: true, isReduction: true });
  });

  it('O6: is read in the register for twelve months, and the lower level after that as well', async () => {
    const { high } = await given();
    const read = async () =>
      (await ask({ kind: 'public', bodyId: service.bodyId, locale: 'en' }, LINES, { reference: high.reference })).data
        .registerEntry;

    const line = { line: 'LEVEL_REDUCED', fromOn: EFFECT, untilOn: AGAIN };
    expect(await read()).toEqual({ level: { code: 'one' }, lines: [line] });
    service.todayIs(AGAIN);
    expect(await read()).toEqual({ level: { code: 'one' }, lines: [] });
  });

  it('K14l: a higher level is applied for again from the day on, and not a day before', async () => {
    const { coach } = await given();

    expect(codesOf(await apply(service, coach, 'two'))).toEqual(['ACCREDITATION_LEVEL_REDUCED']);
    service.todayIs('2028-02-29');
    const refused = await apply(service, coach, 'two');
    expect(refused.errors?.[0]?.extensions.refusals).toMatchObject([
      { code: 'ACCREDITATION_LEVEL_REDUCED', message: expect.stringContaining('1 March 2028') },
    ]);
    service.todayIs(AGAIN);
    expect((await apply(service, coach, 'two')).errors).toBeUndefined();
  });

  it('K14l: what was applied for before is not awarded until the day', async () => {
    const { coach } = await givenAnAward(service);
    const application = (await apply(service, coach, 'two')).data.submitApplication.id as string;
    service.todayIs(EFFECT);
    await hears(coach, newId());

    expect(codesOf(await award(service, registrar, application))).toContain('ACCREDITATION_LEVEL_REDUCED');
    // They held the lower level before: nothing ends, and nothing is awarded.
    expect(await held(coach)).toMatchObject({ level: { code: 'one' }, since: '2026-11-22' });
    expect(await told('accreditation.awarded', coach)).toHaveLength(1);
  });

  it('row 44: that never was lowered nothing, on any past day, and what was known is still known', async () => {
    const { coach, high, sanctionId } = await given();
    const [lower] = (await told('accreditation.awarded', coach)).slice(-1);
    service.todayIs('2027-06-01');
    const before = justBefore();
    await hears(coach, sanctionId, 2, null);

    const two = { status: 'ACCREDITED', level: { code: 'two' }, until: LAST, reference: high.reference };
    for (const on of ['2027-02-28', EFFECT, '2027-05-01', '2027-06-01']) {
      expect(await held(coach, { on })).toMatchObject(two);
    }
    expect(await held(coach, { on: '2027-05-01' })).toMatchObject({
      reasons: [{ code: 'ACCREDITATION_STANDS_BY_AWARD' }],
    });
    expect(await held(coach, { on: '2027-05-01', asKnownAt: before })).toMatchObject({
      ...{ level: { code: 'one' }, since: EFFECT },
      reasons: [{ code: 'ACCREDITATION_STANDS_BY_AWARD' }, { code: 'ACCREDITATION_STANDS_REDUCED' }],
    });
    expect(await entry(high.reference)).toMatchObject(two);
    expect(await entry((lower?.data as Record<string, string>)['reference'] ?? '')).toMatchObject(two);
    expect(codesOf(await apply(service, coach, 'two'))).toEqual(['ACCREDITATION_LEVEL_HELD']);
    await hears(coach, newId());
    expect(await held(coach)).toMatchObject({ level: { code: 'one' } });
  });

  it('row 44: brings nobody back whose lower level was withdrawn since', async () => {
    const { coach, sanctionId } = await given();
    const { personId } = coach;
    service.todayIs('2027-06-01');
    await service.hears(withdrawalInForce, { personId, sanctionId: newId(), effectiveOn: '2027-06-01' });
    service.todayIs('2027-07-01');
    await hears(coach, sanctionId, 2, null);

    expect(await held(coach)).toMatchObject({ status: 'WITHDRAWN', level: { code: 'two' } });
    expect(await held(coach, { on: '2027-05-01' })).toMatchObject({ status: 'ACCREDITED', level: { code: 'two' } });
  });

  it('row 44: what was given up at the lower level stays given up', async () => {
    const { coach, sanctionId } = await given();
    await ask(coach, GIVE_UP, { effectiveOn: '2027-06-01' });
    service.todayIs('2027-07-01');
    await hears(coach, sanctionId, 2, null);

    expect(await held(coach)).toMatchObject({ status: 'GIVEN_UP', level: { code: 'two' }, until: '2027-05-31' });
  });

  it('O6: is what was told last, in whatever order it is heard, and once', async () => {
    const { coach, high } = await givenAHolder(service);
    service.todayIs(EFFECT);
    const sanctionId = newId();
    await hears(coach, sanctionId, 2, null);
    await hears(coach, sanctionId, 1);

    expect(await held(coach)).toMatchObject({ level: { code: 'two' }, reference: high.reference });
    const other = newId();
    await hears(coach, other, 1);
    await hears(coach, other, 2);
    expect(await told('accreditation.awarded', coach)).toHaveLength(2);
  });

  it('O6: leaves whoever holds nothing by then with nothing, and keeps them from the higher level all the same', async () => {
    const { coach } = await givenAHolder(service);
    service.todayIs('2031-03-01');
    expect(await held(coach)).toMatchObject({ status: 'EXPIRED' });
    await hears(coach, newId(), 1, { level: 'one', fromOn: '2031-03-01', applyFromOn: '2032-03-01' });

    expect(await held(coach)).toMatchObject({ status: 'EXPIRED', level: { code: 'two' } });
    expect(await told('accreditation.awarded', coach)).toHaveLength(1);
    expect(codesOf(await apply(service, coach, 'two'))).toEqual(['ACCREDITATION_LEVEL_REDUCED']);
    expect((await apply(service, coach, 'one')).errors).toBeUndefined();
  });

  it('O6: what is given up from a later day is given up at the lower level, and comes back with it', async () => {
    const { coach } = await givenAHolder(service);
    const { data } = await ask(coach, GIVE_UP, { effectiveOn: '2027-05-01' });
    service.todayIs(EFFECT);
    await hears(coach, newId());

    expect(await held(coach)).toMatchObject({ level: { code: 'one' }, until: '2027-04-30' });
    await ask(coach, TAKE_BACK_RESIGNATION, { id: data.giveUpAccreditation.id });
    expect(await held(coach)).toMatchObject({ level: { code: 'one' }, until: LAST });
  });

  it('O6: a renewal that waits keeps the lower level in force until it is answered, and is not granted', async () => {
    const { coach } = await givenAHolder(service);
    service.todayIs('2030-11-01');
    const renewal = (await applyForRenewal(service, coach)).data.applyForRenewal.id as string;
    service.todayIs('2031-03-01');
    await hears(coach, newId(), 1, { level: 'one', fromOn: '2031-03-01', applyFromOn: '2032-03-01' });

    expect(await held(coach)).toMatchObject({
      ...{ status: 'ACCREDITED', level: { code: 'one' } },
      reasons: [{ code: 'ACCREDITATION_STANDS_BY_AWARD' }, { code: 'ACCREDITATION_STANDS_REDUCED' }],
    });
    service.todayIs('2031-04-01');
    expect(await held(coach)).toMatchObject({ status: 'ACCREDITED', level: { code: 'one' } });
    expect(codesOf(await renew(service, registrar, renewal))).toContain('ACCREDITATION_RENEWAL_LOWERED');
  });
});
