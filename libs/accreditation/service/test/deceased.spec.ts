import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deathRecorded, deathTakenBack } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { DecideDue } from '../src/due/decide-due.job.js';
import { DueRow } from '../src/due/due.entity.js';
import { accreditation } from '../src/index.js';
import { APPLICATIONS, ENTRY_OF, LATEST, SEARCH } from './award-documents.js';
import { AIM_AT } from './documents.js';
import { codesOf } from './given.js';
import { award, givenAnApplication, givenAnAward, givenAReadyCoach, registrarOf } from './given-award.js';
import { makeConditional } from './given-condition.js';
import { givenAScheme } from './given-draft.js';
import { ended, givenADraft, givenASimulation, STRICTER } from './given-simulation.js';
import { aLeave, applyForRenewal, askForRelief, aSchemeWithLeave } from './given-upkeep.js';
import { ENTER, STANDING_NOW } from './leaving-documents.js';
import { RELIEFS_ASKED } from './upkeep-documents.js';

const TODAY = '2026-11-22';
const DIED = '2026-11-20';

describe('a member who has died', () => {
  let service: RunningService;
  let everybody: Actor;
  let registrar: Member;
  let decideDue: () => Promise<string[]>;
  beforeAll(async () => {
    const jobs: DecideDue[] = [];
    const press = { provide: 'press', inject: [DecideDue], useFactory: (job: DecideDue) => jobs.push(job) };
    service = await startService({ ...accreditation, providers: [...accreditation.providers, press] });
    decideDue = () => jobs[0]?.decideDue() ?? Promise.reject(new Error('There is no job.'));
    everybody = { kind: 'public', bodyId: service.bodyId, locale: 'en' };
    registrar = registrarOf(service);
    await givenAScheme(service, aSchemeWithLeave());
  });
  beforeEach(() => service.todayIs(TODAY));
  afterAll(() => service.stop());

  const dies = async ({ personId }: Member, effectiveOn = DIED) => {
    const [deathId, factId] = [newId(), newId()];
    for (let twice = 0; twice < 2; twice += 1)
      await service.hears(deathRecorded, { deathId, personId, effectiveOn }, factId);
    return () => service.hears(deathTakenBack, { deathId, personId });
  };
  const standing = async ({ personId }: Member, asked: object = {}) =>
    (await service.as(registrar).graphql(STANDING_NOW, { personId, ...asked })).data.standing;
  const entryOf = async (reference: string) =>
    (await service.as(everybody).graphql(ENTRY_OF, { reference })).data.registerEntry;
  const found = async (text: string): Promise<string[]> =>
    (await service.as(everybody).graphql(SEARCH, { text, first: 20 })).data.registerSearch.edges.map(
      ({ node }: { node: { reference: string } }) => node.reference,
    );
  const moment = () => new Date(service.clock.now().getTime() - 1).toISOString();

  it('is not in the register, neither by name nor by any reference, and is again once that is taken back', async () => {
    const { coach, award: made } = await givenAnAward(service, 'Honorine Vasseur');
    const before = await entryOf(made.reference);
    expect(await found('Honorine Vasseur')).toEqual([made.reference]);

    const takeBack = await dies(coach);

    expect(await entryOf(made.reference)).toBe(await entryOf('CC-2026-7777777'));
    expect([await found('Honorine Vasseur'), await found(made.reference)]).toEqual([[], []]);
    await takeBack();
    expect(await entryOf(made.reference)).toEqual(before);
    expect(await found('Honorine Vasseur')).toEqual([made.reference]);
  });

  it('is not in the register though the accreditation had run out before', async () => {
    const { coach, award: made } = await givenAnAward(service);
    service.todayIs('2031-06-01');
    expect(await entryOf(made.reference)).toMatchObject({ status: 'EXPIRED' });

    await dies(coach, '2031-05-01');

    expect(await entryOf(made.reference)).toBeNull();
  });

  it('held their accreditation until the day before, by what is known; as it was known earlier, it went on', async () => {
    const { coach } = await givenAnAward(service);
    service.todayIs('2026-11-25');
    const before = moment();

    const takeBack = await dies(coach, '2026-11-24');

    service.clock.advance(60);
    expect(await standing(coach)).toMatchObject({
      ...{ status: 'DECEASED', until: '2026-11-23', nextChangeOn: null },
      reasons: [{ code: 'ACCREDITATION_STANDS_DECEASED' }],
    });
    expect(await standing(coach, { on: '2026-11-23' })).toMatchObject({ status: 'ACCREDITED' });
    expect(await standing(coach, { asKnownAt: before })).toMatchObject({ status: 'ACCREDITED', until: '2030-11-21' });
    const meanwhile = moment();
    await takeBack();
    expect(await standing(coach)).toMatchObject({ status: 'ACCREDITED', until: '2030-11-21' });
    service.clock.advance(60);
    expect(await standing(coach, { asKnownAt: meanwhile })).toMatchObject({ status: 'DECEASED' });
  });

  it('is as before where the taking back is heard first', async () => {
    const { coach, award: made } = await givenAnAward(service);
    const { personId } = coach;
    const deathId = newId();

    await service.hears(deathTakenBack, { deathId, personId });
    await service.hears(deathRecorded, { deathId, personId, effectiveOn: DIED });

    expect(await standing(coach)).toMatchObject({ status: 'ACCREDITED' });
    expect(await entryOf(made.reference)).not.toBeNull();
  });

  it('is reminded of nothing and due for nothing, though they aimed at a level', async () => {
    const coach = await givenAReadyCoach(service);
    await service.as(coach).graphql(AIM_AT, { level: 'one', key: newId() });
    await decideDue();
    const row = () =>
      service.inBody((tx) => tx.findOneByOrFail(DueRow, { bodyId: service.bodyId, personId: coach.personId }));
    const reminded = async () =>
      (await service.told()).filter(
        ({ type, data }) => type === 'accreditation.reminder-due' && data['personId'] === coach.personId,
      );
    expect(await row()).toMatchObject({ dueOn: '2027-01-31' });

    const takeBack = await dies(coach);
    await decideDue();

    expect(await row()).toMatchObject({ dueOn: null, found: { levels: [], unmet: [] } });
    service.todayIs('2027-01-20');
    await decideDue();
    expect(await reminded()).toEqual([]);
    await takeBack();
    await decideDue();
    expect((await row()).found?.levels).toHaveLength(1);
  });

  it('leaves an application that is kept and not counted, not asked of anybody, and not awarded', async () => {
    const coach = await givenAReadyCoach(service);
    const applicationId = await givenAnApplication(service, coach);
    const asked = async (filter: object | null = null) =>
      (await service.as(registrar).graphql(APPLICATIONS, { filter, first: 50 })).data;
    const waiting = async () => (await asked()).applicationsWaiting as number;
    const toDecide = async (): Promise<string[]> =>
      (await asked({ stage: 'TO_DECIDE' })).applications.edges.map(({ node }: { node: { id: string } }) => node.id);
    const before = await waiting();
    expect(await toDecide()).toContain(applicationId);

    const takeBack = await dies(coach);

    expect(await waiting()).toBe(before - 1);
    expect(await toDecide()).not.toContain(applicationId);
    const latest = (await service.as(registrar).graphql(LATEST, { personId: coach.personId })).data.latestApplication;
    expect(latest).toMatchObject({ status: 'WAITING', refusalsToAward: [{ code: 'ACCREDITATION_MEMBER_DECEASED' }] });
    expect(codesOf(await award(service, registrar, applicationId))).toEqual(['ACCREDITATION_MEMBER_DECEASED']);
    expect(codesOf(await makeConditional(service, registrar, applicationId))).toEqual([
      'ACCREDITATION_MEMBER_DECEASED',
    ]);
    await takeBack();
    expect([await waiting(), await toDecide()]).toEqual([before, expect.arrayContaining([applicationId])]);
    expect(codesOf(await award(service, registrar, applicationId))).toEqual([]);
  });

  it('is entered no resignation of: nothing of theirs is in force', async () => {
    const { coach } = await givenAnAward(service);
    await dies(coach);
    const input = { personId: coach.personId, receivedOn: TODAY, effectiveOn: '2026-12-01' };

    expect(codesOf(await service.as(registrar).graphql(ENTER, { input, key: newId() }))).toEqual([
      'ACCREDITATION_NOTHING_IN_FORCE',
    ]);
  });

  it('leaves a renewal that keeps nothing in force', async () => {
    const { coach } = await givenAnAward(service);
    service.todayIs('2030-11-01');
    expect(codesOf(await applyForRenewal(service, coach))).toEqual([]);

    await dies(coach, '2030-12-15');

    service.todayIs('2031-03-01');
    expect(await standing(coach)).toMatchObject({ status: 'DECEASED', until: '2030-12-14' });
  });

  it('leaves relief that is not asked of the office any more', async () => {
    const coach = await givenAReadyCoach(service);
    await askForRelief(service, coach, aLeave());
    const asked = async () => {
      const { data } = await service.as(registrar).graphql(RELIEFS_ASKED, { first: 50 });
      return [data.reliefsAskedCount, data.reliefsAsked.edges.length] as const;
    };
    expect(await asked()).toEqual([1, 1]);

    const takeBack = await dies(coach);

    expect(await asked()).toEqual([0, 0]);
    await takeBack();
    expect(await asked()).toEqual([1, 1]);
  });

  it('is not counted when a draft is tried on the membership', async () => {
    const draftId = await givenADraft(service, STRICTER);
    const lookedAt = async () => {
      const { people, done } = await ended(service, await givenASimulation(service, draftId));
      expect(done).toBe(people);
      return people ?? 0;
    };
    const { coach } = await givenAnAward(service);
    // What the tests before recorded is known by then.
    service.clock.advance(3600);
    const before = await lookedAt();

    await dies(coach);
    service.clock.advance(60);

    expect(await lookedAt()).toBe(before - 1);
  });
});
