import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { LIST_BYTES } from '@standing/practice/rules';
import { aList, aPublicKey, givenAPlan, startWithMembers, type WithMembers } from './given-continuity.js';

const NOT_FOUND = ['NOT_FOUND'];
const NOT_IN_FORCE = ['PRACTICE_CONTINUITY_NOT_IN_FORCE'];

describe('a continuity plan', () => {
  let world: WithMembers;
  let coach: Member;
  let colleague: Member;
  beforeAll(async () => {
    world = await startWithMembers();
  });
  beforeEach(() => {
    world.service.todayIs('2026-11-22');
    coach = world.member({ name: 'Éric Blanc' });
    colleague = world.member({ name: 'Hélène Roche' });
  });
  afterAll(() => world.service.stop());

  const told = async (type: string) =>
    (await world.service.told()).filter(
      (fact) => fact.type === `practice.${type}` && fact.data['personId'] === coach.personId,
    );
  const listed = () =>
    world.service.inBody((manager) => manager.query(`select plan_id from practice.continuity_lists`)) as Promise<
      { plan_id: string }[]
    >;

  it('begins with a name that the colleague alone learns, and that she accepts under a key', async () => {
    const { id: planId } = await world.name(coach, ` ${colleague.email.toUpperCase()}`);

    expect(await world.mine(coach)).toMatchObject({ id: planId, state: 'ASKED', colleagueAddress: colleague.email });
    expect(await world.entrusted(colleague)).toMatchObject([
      { id: planId, coachName: 'Éric Blanc', namedOn: '2026-11-22', state: 'ASKED', hasList: false, checkDueOn: null },
    ]);
    expect((await world.answer(colleague, planId)).codes).toEqual(['PRACTICE_CONTINUITY_KEY_MISSING']);
    const publicKey = aPublicKey();
    const { id: keyId } = await world.keepKey(colleague, publicKey);
    expect((await world.keepKey(colleague, publicKey)).id).toBe(keyId);
    expect((await world.answer(colleague, planId)).codes).toEqual([]);
    expect(await world.mine(coach)).toMatchObject({
      state: 'IN_FORCE',
      key: { id: keyId, publicKey },
      listSavedOn: null,
      checkDueOn: '2027-11-22',
    });
    expect(await world.notices(coach, colleague)).toEqual([
      [1, 'asked'],
      [0, 'changed'],
    ]);
  });

  it('never tells whether an address is a member’s', async () => {
    const stranger = world.member();
    const known = await world.name(coach, colleague.email);
    const unknown = await world.name(stranger, 'nobody@example.org');
    const seen = async (by: Member) => ({ ...(await world.mine(by)), id: '', colleagueAddress: '' });

    expect([known.codes, unknown.codes]).toEqual([[], []]);
    expect(await seen(coach)).toEqual(await seen(stranger));
    expect((await world.name(coach, 'nobody')).codes).toEqual(['PRACTICE_CONTINUITY_ADDRESS_INCOMPLETE']);
    expect((await world.name(coach, coach.email)).codes).toEqual(['PRACTICE_CONTINUITY_SELF']);
  });

  it('keeps a list of one size under the key of today, replaced as a whole, and tells of the plan once', async () => {
    const { planId, keyId } = await givenAPlan(world, coach, colleague);
    const sealed = aList();

    expect((await world.keepList(coach, { planId, keyId, sealed })).codes).toEqual([]);
    expect(await world.mine(coach)).toMatchObject({ listSavedOn: '2026-11-22', listOpens: true });
    expect((await listed()).filter((row) => row.plan_id === planId)).toHaveLength(1);
    expect(await told('continuity-confirmed')).toMatchObject([
      { data: { planId, confirmedOn: '2026-11-22', holdsUntil: '2027-11-21' } },
    ]);
    const short = { planId, keyId, sealed: aList(LIST_BYTES - 1) };
    expect((await world.keepList(coach, short)).codes).toEqual(['PRACTICE_CONTINUITY_LIST_WRONG_SIZE']);

    const { id: newer } = await world.keepKey(colleague, aPublicKey());
    expect(await world.mine(coach)).toMatchObject({ key: { id: newer }, listOpens: false });
    expect((await world.keepList(coach, { planId, keyId, sealed })).codes).toEqual(['PRACTICE_CONTINUITY_KEY_CHANGED']);
    expect((await world.confirm(colleague, planId)).codes).toEqual(['PRACTICE_CONTINUITY_LIST_MISSING']);
    expect((await world.keepKey(colleague, 'AAAA')).codes).toEqual(['PRACTICE_CONTINUITY_KEY_MALFORMED']);
    expect((await world.notices(coach)).at(-1)).toEqual([0, 'changed']);
  });

  it('is left by the colleague or ended by the coach at any time, and its list is no longer kept', async () => {
    const { planId } = await givenAPlan(world, coach, colleague);
    expect((await world.leave(colleague, planId)).codes).toEqual([]);
    expect(await world.mine(coach)).toMatchObject({ state: 'STEPPED_DOWN', key: null, listSavedOn: null });
    expect((await world.leave(colleague, planId)).codes).toEqual(NOT_IN_FORCE);

    const { planId: second } = await givenAPlan(world, coach, colleague);
    const { id: third } = await world.name(coach, world.member().email);
    expect(await world.entrusted(colleague)).toEqual([]);
    expect((await listed()).filter((row) => [planId, second].includes(row.plan_id))).toEqual([]);
    expect((await world.leave(coach, third)).codes).toEqual([]);
    expect((await world.answer(colleague, second)).codes).toEqual(['PRACTICE_CONTINUITY_ANSWERED']);
    expect(await world.mine(coach)).toMatchObject({ id: third, state: 'ENDED' });
  });

  it('is declined, and then nobody’s', async () => {
    const { id: planId } = await world.name(coach, colleague.email);
    expect((await world.answer(colleague, planId, false)).codes).toEqual([]);

    expect(await world.mine(coach)).toMatchObject({ state: 'DECLINED', checkDueOn: null });
    expect(await world.entrusted(colleague)).toEqual([]);
  });

  it('is the business of its two alone', async () => {
    const { planId, keyId } = await givenAPlan(world, coach, colleague);
    const officer = world.member({ roles: ['officer', 'registrar', 'case-manager', 'scheme-administrator'] });
    const elsewhere = { ...coach, bodyId: await world.service.anotherBody() };

    for (const by of [officer, world.member(), elsewhere]) {
      expect([await world.mine(by), await world.entrusted(by)]).toEqual([null, []]);
      expect((await world.answer(by, planId)).codes).toEqual(NOT_FOUND);
      expect((await world.leave(by, planId)).codes).toEqual(NOT_FOUND);
      expect((await world.confirm(by, planId)).codes).toEqual(NOT_FOUND);
      expect((await world.keepList(by, { planId, keyId, sealed: aList() })).codes).toEqual(NOT_FOUND);
    }
    expect((await world.keepList(colleague, { planId, keyId, sealed: aList() })).codes).toEqual(NOT_FOUND);
    expect((await world.answer(coach, planId)).codes).toEqual(NOT_FOUND);
  });

  it('is to be confirmed by both after twelve months, and both are reminded once', async () => {
    const { planId } = await givenAPlan(world, coach, colleague);
    const reminded = async () => (await world.notices(coach, colleague)).filter(([, kind]) => kind === 'check');
    expect((await world.confirm(coach, planId)).codes).toEqual(['PRACTICE_CONTINUITY_CONFIRMED_TODAY']);

    world.service.todayIs('2027-11-21');
    await world.remindDue();
    expect(await reminded()).toEqual([]);
    world.service.todayIs('2027-11-22');
    await world.remindDue();
    await world.remindDue();
    expect(await reminded()).toEqual([
      [0, 'check'],
      [1, 'check'],
    ]);
    world.service.todayIs('2027-11-25');
    expect((await world.confirm(coach, planId)).codes).toEqual([]);
    expect(await world.mine(coach)).toMatchObject({ checkDueOn: '2027-11-22' });
    world.service.todayIs('2027-11-30');
    expect((await world.confirm(colleague, planId)).codes).toEqual([]);
    expect(await world.entrusted(colleague)).toMatchObject([
      { confirmed: { coachOn: '2027-11-25', colleagueOn: '2027-11-30' }, checkDueOn: '2028-11-25' },
    ]);
    expect((await told('continuity-confirmed')).map(({ data }) => data['confirmedOn'])).toEqual([
      '2026-11-22',
      '2027-11-25',
    ]);
  });

  it('is named once under one key', async () => {
    const key = newId();
    const [first, second] = [
      await world.name(coach, colleague.email, key),
      await world.name(coach, colleague.email, key),
    ];

    expect(second.id).toBe(first.id);
    expect(await world.notices(colleague)).toEqual([[0, 'asked']]);
  });
});
