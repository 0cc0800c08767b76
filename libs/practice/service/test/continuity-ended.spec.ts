import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Member } from '@standing/platform/auth';
import { aPublicKey, givenAPlan, startWithMembers, type WithMembers } from './given-continuity.js';

describe('the end of a continuity plan', () => {
  let world: WithMembers;
  let coach: Member;
  let colleague: Member;
  beforeAll(async () => {
    world = await startWithMembers();
  });
  beforeEach(() => {
    world.service.todayIs('2026-11-22');
    coach = world.member();
    colleague = world.member();
  });
  afterAll(() => world.service.stop());

  const told = async (type: string) =>
    (await world.service.told())
      .filter((fact) => fact.type === `practice.${type}` && fact.data['personId'] === coach.personId)
      .map(({ data }) => data);

  it.each<[string, (planId: string) => Promise<unknown>]>([
    ['the coach ends it', (planId) => world.leave(coach, planId)],
    ['the colleague steps down', (planId) => world.leave(colleague, planId)],
    ['the coach names another', () => world.name(coach, world.member().email)],
  ])('is told with the day and what it cuts short, and no colleague, when %s', async (_, end) => {
    const { planId } = await givenAPlan(world, coach, colleague);
    world.service.todayIs('2027-05-01');
    await world.confirm(coach, planId);
    await world.confirm(colleague, planId);
    const confirmations = (await told('continuity-confirmed')).map(({ confirmationId, confirmedOn }) => ({
      confirmationId,
      confirmedOn,
    }));

    world.service.todayIs('2027-06-01');
    await end(planId);

    expect(confirmations.map(({ confirmedOn }) => confirmedOn)).toEqual(['2026-11-22', '2027-05-01']);
    expect(await told('continuity-ended')).toEqual([
      { planId, personId: coach.personId, endedOn: '2027-06-01', confirmations },
    ]);
  });

  it('cuts nothing short that had run out by itself', async () => {
    const { planId } = await givenAPlan(world, coach, colleague);
    world.service.todayIs('2027-11-22');
    await world.leave(coach, planId);

    expect(await told('continuity-ended')).toMatchObject([{ planId, confirmations: [] }]);
  });

  it('is not told of a plan that was never told to hold', async () => {
    const { id: planId } = await world.name(coach, colleague.email);
    await world.leave(coach, planId);
    expect(await told('continuity-ended')).toEqual([]);
  });

  it('is not told of one that was accepted and never had a list', async () => {
    const { id: planId } = await world.name(coach, colleague.email);
    await world.keepKey(colleague, aPublicKey());
    await world.answer(colleague, planId);
    expect((await world.leave(colleague, planId)).codes).toEqual([]);

    expect([await told('continuity-confirmed'), await told('continuity-ended')]).toEqual([[], []]);
  });

  it('is not the release of its list', async () => {
    const { planId } = await givenAPlan(world, coach, colleague);
    const { id } = await world.propose(world.member({ roles: ['officer'] }), coach.personId);
    await world.release(world.member({ roles: ['registrar'] }), id);

    expect(await world.mine(coach)).toMatchObject({ id: planId, releasedOn: '2026-11-22', state: 'IN_FORCE' });
    expect(await told('continuity-ended')).toEqual([]);
  });
});
