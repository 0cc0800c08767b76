import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deathRecorded, deathTakenBack } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { givenAPlan, startWithMembers, type WithMembers } from './given-continuity.js';

type Given = Awaited<ReturnType<typeof givenAPlan>>;

describe('releasing the list of a continuity plan', () => {
  let world: WithMembers;
  let coach: Member;
  let colleague: Member;
  let officer: Member;
  let registrar: Member;
  let given: Given;
  beforeAll(async () => {
    world = await startWithMembers();
  });
  beforeEach(async () => {
    world.service.todayIs('2026-11-22');
    coach = world.member();
    colleague = world.member({ roles: ['officer'] });
    officer = world.member({ roles: ['officer'] });
    registrar = world.member({ roles: ['registrar'] });
    given = await givenAPlan(world, coach, colleague);
  });
  afterAll(() => world.service.stop());

  const proposalsOf = async (by: Member) =>
    ((await world.proposed(by)).continuityReleases as { coach: { id: string } }[]).filter(
      (one) => one.coach.id === coach.personId,
    );
  const noticed = async (...people: Member[]) => (await world.notices(...people)).slice(2);

  it('takes two people, and the colleague then reads the bytes as they were sent', async () => {
    const { planId, publicKey, sealed } = given;
    const { id } = await world.propose(officer, coach.personId);
    expect(await world.released(colleague, planId)).toEqual(['NOT_FOUND']);
    expect((await world.release(officer, id)).codes).toEqual(['PRACTICE_RELEASE_SAME_PERSON']);
    expect(await noticed(coach, colleague)).toEqual([]);

    expect((await world.release(registrar, id)).codes).toEqual([]);

    expect(await world.released(colleague, planId)).toEqual({ publicKey, sealed });
    expect(await world.entrusted(colleague)).toMatchObject([{ releasedOn: '2026-11-22', checkDueOn: null }]);
    expect(await world.mine(coach)).toMatchObject({ releasedOn: '2026-11-22' });
    expect(await noticed(coach, colleague)).toEqual([
      [1, 'released'],
      [0, 'changed'],
    ]);
    for (const by of [coach, officer, registrar, world.member()])
      expect(await world.released(by, planId)).toEqual(['NOT_FOUND']);
    expect(await proposalsOf(officer)).toEqual([
      {
        id,
        coach: { id: coach.personId },
        ground: 'INCAPACITY',
        proposedBy: { id: officer.personId },
        proposedOn: '2026-11-22',
        outcome: 'RELEASED',
        answeredBy: { id: registrar.personId },
        answeredOn: '2026-11-22',
      },
    ]);
    expect((await world.release(registrar, id, false)).codes).toEqual(['PRACTICE_RELEASE_ANSWERED']);
    expect((await world.propose(officer, coach.personId)).codes).toEqual(['PRACTICE_RELEASE_DONE']);
  });

  it('is refused before it is confirmed, and can be proposed again', async () => {
    const { id } = await world.propose(officer, coach.personId, 'SUSPENSION');
    expect((await world.propose(registrar, coach.personId)).codes).toEqual(['PRACTICE_RELEASE_WAITS']);
    expect((await world.release(officer, id, false)).codes).toEqual([]);
    expect((await world.release(registrar, id)).codes).toEqual(['PRACTICE_RELEASE_ANSWERED']);
    const again = await world.propose(officer, coach.personId, 'RESIGNATION');
    expect((await world.release(registrar, again.id, false)).codes).toEqual([]);

    expect(await world.released(colleague, given.planId)).toEqual(['NOT_FOUND']);
    expect(await noticed(coach, colleague)).toEqual([]);
    expect(await proposalsOf(officer)).toMatchObject([{ outcome: 'REFUSED' }, { outcome: 'REFUSED' }]);
  });

  it('is decided neither by the colleague nor by the coach, who do not read that it is proposed', async () => {
    expect((await world.propose(colleague, coach.personId)).codes).toEqual(['PRACTICE_RELEASE_COLLEAGUE']);
    const inOffice: Member = { ...coach, roles: ['officer'] };
    expect((await world.propose(inOffice, coach.personId)).codes).toEqual(['PRACTICE_RELEASE_OWN']);
    const { id } = await world.propose(officer, coach.personId);

    expect((await world.release(colleague, id)).codes).toEqual(['PRACTICE_RELEASE_COLLEAGUE']);
    expect((await world.release(inOffice, id, false)).codes).toEqual(['PRACTICE_RELEASE_OWN']);
    expect([await proposalsOf(colleague), await proposalsOf(inOffice)]).toEqual([[], []]);
    expect(await proposalsOf(registrar)).toMatchObject([{ outcome: 'WAITING' }]);
    for (const by of [coach, world.member({ roles: ['case-manager', 'scheme-administrator'] })]) {
      expect((await world.propose(by, coach.personId)).codes).toEqual(['FORBIDDEN']);
      expect((await world.release(by, id)).codes).toEqual(['FORBIDDEN']);
    }
  });

  it('for a death asks for one that is recorded; the coach is not written to, and taken back it shuts', async () => {
    const { planId, publicKey, sealed } = given;
    const noDeath = ['PRACTICE_RELEASE_NO_DEATH'];
    const { personId } = coach;
    const deathId = newId();
    expect((await world.propose(officer, personId, 'DEATH')).codes).toEqual(noDeath);
    await world.service.hears(deathRecorded, { deathId, personId, effectiveOn: '2026-11-20' });
    const { id } = await world.propose(officer, personId, 'DEATH');
    expect((await world.release(registrar, id)).codes).toEqual([]);

    expect(await world.released(colleague, planId)).toEqual({ publicKey, sealed });
    expect(await noticed(coach, colleague)).toEqual([[1, 'released']]);
    await world.service.hears(deathTakenBack, { deathId, personId });
    expect(await world.released(colleague, planId)).toEqual(['NOT_FOUND']);
  });

  it('asks for a plan in force with a list', async () => {
    const noPlan = ['PRACTICE_RELEASE_NO_PLAN'];
    expect((await world.propose(officer, newId())).codes).toEqual(noPlan);
    const { id } = await world.propose(officer, coach.personId);
    await world.leave(colleague, given.planId);

    expect((await world.release(registrar, id)).codes).toEqual(noPlan);
    expect((await world.release(registrar, id, false)).codes).toEqual([]);
    expect((await world.propose(officer, coach.personId)).codes).toEqual(noPlan);
  });

  it('is found by nobody of another body, and counts what waits', async () => {
    const before = (await world.proposed(registrar)).continuityReleasesWaiting as number;
    const { id } = await world.propose(officer, coach.personId);
    const elsewhere = { ...registrar, bodyId: await world.service.anotherBody() };

    expect((await world.release(elsewhere, id)).codes).toEqual(['NOT_FOUND']);
    expect((await world.propose(elsewhere, coach.personId)).codes).toEqual(['PRACTICE_RELEASE_NO_PLAN']);
    expect(await world.proposed(elsewhere)).toEqual({ continuityReleases: [], continuityReleasesWaiting: 0 });
    expect((await world.proposed(registrar)).continuityReleasesWaiting).toBe(before + 1);
  });
});
