import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deathRecorded, deathTakenBack } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { codesOf } from './given.js';
import { givenARelation } from './given-assessors.js';
import { registrarOf } from './given-award.js';
import { givenAScheme } from './given-draft.js';
import { asking, DAY, givenAHolder, givenAWish, wish } from './given-lowering.js';
import { aSchemeWithLeave } from './given-upkeep.js';
import { CONFIRM, DECLINE_WISH, ENTER_WISH, TAKE_WISH_BACK, WAITING, WISH_FOR_MAIL } from './lowering-documents.js';

const TODAY = '2026-11-22';
const LAST = '2030-11-21';

/** Level two, awarded on 22 November 2026 for 48 months, with two of grace. */
describe('a lower level at the member’s own wish', () => {
  let service: RunningService;
  let registrar: Member;
  beforeAll(async () => {
    service = await startService(accreditation);
    registrar = registrarOf(service);
    await givenAScheme(service, aSchemeWithLeave());
  });
  beforeEach(() => service.todayIs(TODAY));
  afterAll(() => service.stop());

  const { ask, held, wishes, entry, told } = asking(() => service);

  it('is wished, changes nothing until it is answered, and is taken back until then', async () => {
    const { coach, high } = await givenAHolder(service);
    expect(await wishes(coach)).toEqual({
      ...{ lowering: null, lowerLevels: [{ code: 'one' }], termEndsOn: LAST, refusalsToLower: [] },
    });
    const before = [await held(coach), await entry(high.reference)];
    const key = newId();
    const twice = [await wish(service, coach, { key }), await wish(service, coach, { key })].map(
      ({ data }) => data.wishLowerLevel,
    );

    expect(twice[0]).toEqual({
      ...{ id: expect.any(String), person: { id: coach.personId }, heldLevel: { code: 'two' }, level: { code: 'one' } },
      ...{ fromOn: DAY, receivedOn: TODAY, isByOffice: false, status: 'WAITING' },
      ...{ answeredOn: null, effectiveOn: null, reasons: null },
    });
    const { id } = twice[0];
    expect(twice[1].id).toBe(id);
    expect([await held(coach), await entry(high.reference)]).toEqual(before);
    expect(codesOf(await wish(service, coach))).toEqual(['ACCREDITATION_LOWERING_WAITS']);
    expect((await ask(service.member(), TAKE_WISH_BACK, { id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await ask(coach, TAKE_WISH_BACK, { id })).data.takeBackLowering.status).toBe('TAKEN_BACK');
    expect(codesOf(await ask(coach, TAKE_WISH_BACK, { id }))).toEqual(['ACCREDITATION_LOWERING_ANSWERED']);
    expect(codesOf(await ask(registrar, CONFIRM, { id }))).toEqual(['ACCREDITATION_LOWERING_ANSWERED']);
    expect(await wishes(coach)).toMatchObject({ lowering: null, refusalsToLower: [] });
    expect((await wish(service, coach)).errors).toBeUndefined();
  });

  it('once confirmed is held from its day to the last day that the higher one had, in the register too', async () => {
    const { coach, high, id } = await givenAWish(service);
    const answer = (await ask(registrar, CONFIRM, { id })).data.confirmLowering;

    expect(answer).toMatchObject({ status: 'CONFIRMED', effectiveOn: DAY, answeredOn: TODAY });
    expect(await held(coach)).toMatchObject({
      ...{ level: { code: 'two' }, until: '2027-02-28', reference: high.reference },
      reasons: [{ code: 'ACCREDITATION_STANDS_BY_AWARD' }, { code: 'ACCREDITATION_STANDS_LOWERS' }],
    });
    const shown = {
      status: 'ACCREDITED',
      reference: high.reference,
      level: { code: 'two' },
      since: TODAY,
      until: LAST,
    };
    expect(await entry(high.reference)).toEqual(shown);
    const fact = (await told('accreditation.lowered', coach))[0]?.data;
    expect(fact).toMatchObject({ loweringId: id, awardIds: [high.id], effectiveOn: DAY });
    const lower = (await told('accreditation.awarded', coach)).at(-1)!.data as Record<string, string>;
    expect(lower).toMatchObject({ awardId: fact?.['lowerAwardId'], level: 'one', lowersAwardId: high.id });
    expect(lower['applicationId']).toBeUndefined();
    service.todayIs(DAY);
    const one = {
      status: 'ACCREDITED',
      level: { code: 'one' },
      since: DAY,
      until: LAST,
      reference: lower['reference'],
    };
    expect(await held(coach)).toMatchObject({
      ...one,
      changes: [
        { on: DAY, level: { code: 'one' } },
        { on: TODAY, level: { code: 'two' }, reference: high.reference },
      ],
    });
    expect(await entry(high.reference)).toEqual(one);
    expect(await entry(lower['reference'] ?? '')).toEqual(one);
    expect(await held(coach, { on: '2027-02-28' })).toMatchObject({ level: { code: 'two' }, since: TODAY });
  });

  it('is not known before it was confirmed, and takes the day of the answer where its own is over', async () => {
    const { coach, id } = await givenAWish(service);
    service.todayIs('2027-04-10');
    const before = new Date(service.clock.now().getTime() - 1).toISOString();
    await ask(registrar, CONFIRM, { id });

    expect(await held(coach)).toMatchObject({ level: { code: 'one' }, since: '2027-04-10' });
    expect(await held(coach, { on: '2027-04-09' })).toMatchObject({ level: { code: 'two' } });
    expect(await held(coach, { on: '2027-05-01', asKnownAt: before })).toMatchObject({ level: { code: 'two' } });
  });

  it('is declined with reasons that its member reads, told by mail without them, and wished again', async () => {
    const { coach, high, id } = await givenAWish(service);
    const decline = (reasons: string) => ask(registrar, DECLINE_WISH, { input: { loweringId: id, reasons } });
    expect(codesOf(await decline(' '))).toEqual(['ACCREDITATION_LOWERING_REASONS_MISSING']);

    const { data } = await decline(' Your audit is under way. ');

    const answer = { status: 'DECLINED', reasons: 'Your audit is under way.', effectiveOn: null };
    expect(data.declineLowering).toMatchObject(answer);
    expect((await wishes(coach)).lowering).toMatchObject(answer);
    expect(await entry(high.reference)).toMatchObject({ level: { code: 'two' } });
    const post = { kind: 'service', service: 'correspondence', bodyId: service.bodyId, locale: 'en' } as const;
    expect((await ask(post, WISH_FOR_MAIL, { id })).data.loweringForMail).toEqual({
      ...{ personId: coach.personId, levelTitle: 'Level 1', declinedOn: TODAY },
    });
    expect(JSON.stringify(await told('accreditation.lowering-declined', coach))).not.toContain('audit');
    expect((await wish(service, coach)).errors).toBeUndefined();
  });

  it('is answered by a registrar who is not that person, has no relation to them, and did not enter it', async () => {
    const { coach, id } = await givenAWish(service);
    const related = registrarOf(service);
    await givenARelation(service, related, coach);

    const codes = async (actor: Member) => codesOf(await ask(actor, CONFIRM, { id }));
    expect(await codes({ ...coach, roles: ['registrar'] })).toEqual(['ACCREDITATION_LOWERING_OWN']);
    expect(await codes(related)).toEqual(['ACCREDITATION_LOWERING_RELATED']);
    const officer = await ask(service.member({ roles: ['officer'] }), CONFIRM, { id });
    expect(officer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const answers = await Promise.all([1, 2].map(() => ask(registrar, CONFIRM, { id })));
    expect(answers.flatMap(codesOf)).toEqual(['ACCREDITATION_LOWERING_ANSWERED']);
  });

  it('is entered by a registrar for whoever wrote, from tomorrow on, and answered by another', async () => {
    const { coach } = await givenAHolder(service);
    const input = { personId: coach.personId, level: 'one', receivedOn: TODAY, fromOn: '2026-11-23' };
    const enter = (actor: Actor, changes: object = {}) => ask(actor, ENTER_WISH, { input: { ...input, ...changes } });
    expect(codesOf(await enter(registrar, { fromOn: TODAY }))).toEqual(['ACCREDITATION_LOWERING_TOO_SOON']);
    expect(codesOf(await enter({ ...coach, roles: ['registrar'] }))).toEqual(['ACCREDITATION_LOWERING_OWN']);

    const { id } = (await enter(registrar)).data.enterLowering;

    expect((await wishes(coach)).lowering).toMatchObject({ id, isByOffice: true, status: 'WAITING' });
    expect(codesOf(await ask(registrar, CONFIRM, { id }))).toEqual(['ACCREDITATION_LOWERING_ENTERED']);
    expect((await ask(registrarOf(service), CONFIRM, { id })).errors).toBeUndefined();
  });

  it('waits in a list of the office, the oldest first, until it is answered', async () => {
    const officer = service.member({ roles: ['officer'] });
    const waiting = async (first = 50, after: string | null = null) =>
      (await ask(officer, WAITING, { first, after })).data;
    const before = (await waiting()).loweringsWaitingCount;
    const [one, other] = [await givenAWish(service), await givenAWish(service)];

    const list = await waiting();
    expect(list.loweringsWaitingCount).toBe(before + 2);
    const ids = list.loweringsWaiting.edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(ids.slice(-2)).toEqual([one.id, other.id]);
    const { pageInfo } = (await waiting(ids.length - 1)).loweringsWaiting;
    expect(pageInfo.hasNextPage).toBe(true);
    expect((await waiting(50, pageInfo.endCursor)).loweringsWaiting.edges).toHaveLength(1);
    await ask(registrar, CONFIRM, { id: one.id });
    expect((await waiting()).loweringsWaitingCount).toBe(before + 1);
    expect((await ask(service.member(), WAITING, { first: 1 })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('of a member who has died is in no list, and confirmed by nobody, until that is taken back', async () => {
    const listed = async (): Promise<readonly [number, string[]]> => {
      const { data } = await ask(registrar, WAITING, { first: 50 });
      return [
        data.loweringsWaitingCount,
        data.loweringsWaiting.edges.map(({ node }: { node: { id: string } }) => node.id),
      ];
    };
    const { coach, id } = await givenAWish(service);
    const [count, ids] = await listed();
    expect(ids).toContain(id);
    const death = { deathId: newId(), personId: coach.personId };

    await service.hears(deathRecorded, { ...death, effectiveOn: TODAY });

    expect(await listed()).toEqual([count - 1, ids.filter((each) => each !== id)]);
    expect(codesOf(await ask(registrar, CONFIRM, { id }))).toEqual(['ACCREDITATION_NOTHING_IN_FORCE']);
    await service.hears(deathTakenBack, death);
    expect(await listed()).toEqual([count, ids]);
  });

  it('is refused for another level or day than there is, and where nothing is held', async () => {
    const { coach } = await givenAHolder(service);

    expect(codesOf(await wish(service, coach, { level: 'two' }))).toEqual(['ACCREDITATION_LOWERING_NOT_LOWER']);
    expect(codesOf(await wish(service, coach, { fromOn: LAST }))).toEqual(['ACCREDITATION_LOWERING_AFTER_TERM']);
    expect(codesOf(await wish(service, coach, { fromOn: '2026-11-21' }))).toEqual(['ACCREDITATION_DAY_GONE_BY']);
    expect(codesOf(await wish(service, service.member()))).toEqual(['ACCREDITATION_NOTHING_IN_FORCE']);
  });

  it('is another’s business of none but the office', async () => {
    const { coach } = await givenAWish(service);
    const asked = { personId: coach.personId };

    expect((await wishes(registrar, asked)).lowering.status).toBe('WAITING');
    expect(await wishes(service.member(), asked)).toBeUndefined();
  });
});
