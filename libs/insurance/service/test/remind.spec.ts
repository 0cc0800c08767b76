import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { givenUp, givingUpTakenBack, withdrawn } from '@standing/accreditation/facts';
import { deathTakenBack } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { insurance } from '../src/index.js';
import { RemindCovers } from '../src/reminders/remind-covers.job.js';
import { FOR_MAIL, MINE, PLACES, REFUSE, SAY_WHERE, WITHDRAW } from './documents.js';
import { codesOf, givenACover, givenAVerifiedCover } from './given.js';
import { hearAward, hearDeath } from './given-heard.js';

/** Its last day is 30 days after the day on which the clock of a spec stands. */
const soon = { startsOn: '2026-01-01', endsOn: '2026-12-22' };

describe('reminding a coach of cover that ends', () => {
  let service: RunningService;
  let remindDue: () => Promise<number>;
  let coach: Member;
  beforeAll(async () => {
    const jobs: RemindCovers[] = [];
    const useFactory = (job: RemindCovers) => jobs.push(job);
    const press = { provide: 'press', inject: [RemindCovers], useFactory };
    service = await startService({ ...insurance, providers: [...insurance.providers, press] });
    remindDue = () => jobs[0]?.doDue() ?? Promise.reject(new Error('There is no job.'));
  });
  beforeEach(() => {
    service.todayIs('2026-11-22');
    coach = service.member();
  });
  afterAll(() => service.stop());

  const correspondence = (): Actor => ({
    kind: 'service',
    bodyId: service.bodyId,
    service: 'correspondence',
    locale: 'fr',
  });
  const told = async (): Promise<string[]> => {
    await remindDue();
    return (await service.told())
      .filter(({ type, data }) => type === 'insurance.cover-ending' && data['personId'] === coach.personId)
      .map(({ data }) => data['reminderId'] as string);
  };
  const forMail = async (id: string | undefined) =>
    (await service.as(correspondence()).graphql(FOR_MAIL, { id })).data.coverReminderForMail;
  const places = async () => (await service.as(coach).graphql(PLACES)).data.myCoverPlaces;
  const say = (country: string, from: string, until: string | null = null) =>
    service.as(coach).graphql(SAY_WHERE, { country, from, until, key: newId() });

  it('tells it once so near, whoever looks how often, and again when it is nearer', async () => {
    await givenAVerifiedCover(service, coach, soon);

    expect(await told()).toHaveLength(1);
    expect(await told()).toHaveLength(1);
    service.todayIs('2026-12-15');
    const [, second] = await told();

    expect(await forMail(second)).toEqual({
      personId: coach.personId,
      kind: 'ENDING',
      countries: ['BE', 'FR'],
      onDay: '2026-12-23',
    });
  });

  it('is stopped by what is declared to follow, which is still to be checked; and begins again when that is gone', async () => {
    await givenAVerifiedCover(service, coach, soon);
    const [first] = await told();
    const next = await givenACover(service, coach, { startsOn: '2026-12-23', endsOn: '2027-12-22' });

    expect(await forMail(first)).toBeNull();
    expect(await places()).toMatchObject([{ country: 'BE', coveredUntil: '2027-12-22', toBeChecked: true }, {}]);
    service.todayIs('2026-12-15');
    expect(await told()).toHaveLength(1);
    await service.as(coach).graphql(WITHDRAW, { id: next, version: 1, key: newId() });
    expect(await told()).toHaveLength(2);
  });

  it('begins again when the office refuses what was to follow', async () => {
    await givenAVerifiedCover(service, coach, soon);
    const next = await givenACover(service, coach, { startsOn: '2026-12-23', endsOn: '2027-12-22' });
    expect(await told()).toEqual([]);

    const officer = service.member({ roles: ['officer'] });
    await service.as(officer).graphql(REFUSE, { id: next, version: 1, reason: 'OTHER_DAYS', key: newId() });

    expect(await told()).toHaveLength(1);
  });

  it('tells of cover that is missing once a month, and of where the coach practises no longer nothing', async () => {
    await givenAVerifiedCover(service, coach, { startsOn: '2025-11-01', endsOn: '2026-10-31' });
    const [first] = await told();
    expect(await forMail(first)).toMatchObject({ kind: 'GAP', countries: ['BE', 'FR'], onDay: '2026-11-01' });
    service.todayIs('2026-12-21');
    expect(await told()).toHaveLength(1);

    await say('BE', '2025-11-01', '2026-12-01');
    service.todayIs('2026-12-22');

    const [, second] = await told();
    expect(await forMail(second)).toMatchObject({ countries: ['FR'] });
    expect(await places()).toEqual([
      {
        ...{ country: 'FR', practisedFrom: null, practisedUntil: null, coveredUntil: null },
        ...{ toBeChecked: false, bareFrom: '2026-11-01' },
      },
    ]);
  });

  it('follows where the coach says that they practise, the last time counting, and tells nobody of it', async () => {
    await say('CH', '2026-11-01');
    await say('CH', '2026-12-01');

    expect(await told()).toEqual([]);
    service.todayIs('2026-12-01');
    expect(await told()).toHaveLength(1);
    expect(
      (await service.told()).filter(({ type }) => type !== 'insurance.cover-ending' && /practis/.test(type)),
    ).toEqual([]);
    expect(codesOf(await say('XX', '2026-12-01'))).toEqual(['INSURANCE_COUNTRY_UNKNOWN']);
    expect(codesOf(await say('FR', '2026-12-01', '2026-11-01'))).toEqual(['INSURANCE_PRACTICE_DAYS']);
  });

  it('says nothing to whoever has died, unless that was a mistake', async () => {
    await givenAVerifiedCover(service, coach, soon);
    const deathId = await hearDeath(service, coach.personId);
    expect(await told()).toEqual([]);

    await service.hears(deathTakenBack, { deathId, personId: coach.personId });
    service.todayIs('2026-12-22');

    expect(await told()).toHaveLength(1);
  });

  it('says nothing to whoever was withdrawn or gave up, and to whoever is accredited again', async () => {
    await givenAVerifiedCover(service, coach, soon);
    const { personId } = coach;
    const awardId = await hearAward(service, personId);
    await service.hears(withdrawn, { personId, awardId, awardIds: [awardId], effectiveOn: '2026-11-22' });

    expect(await told()).toEqual([]);
    await hearAward(service, personId, '2026-11-23');
    service.todayIs('2026-12-22');
    expect(await told()).toHaveLength(1);
  });

  it('says nothing once an award was given up, from its day on, unless that is taken back', async () => {
    await givenAVerifiedCover(service, coach, soon);
    const [{ personId }, resignationId] = [coach, newId()];
    const awardIds = [await hearAward(service, personId)];
    await service.hears(givenUp, { resignationId, personId, awardIds, effectiveOn: '2026-12-10' });
    const [first] = await told();
    service.todayIs('2026-12-15');

    expect(await told()).toEqual([first]);
    expect(await forMail(first)).toBeNull();
    await service.hears(givingUpTakenBack, { resignationId, personId, takenBackOn: '2026-12-15' });
    expect(await forMail(first)).not.toBeNull();
  });

  it('offers the next period, from the day after, until it is declared', async () => {
    await givenAVerifiedCover(service, coach, soon);
    const mine = async () => (await service.as(coach).graphql(MINE)).data.myCovers;
    expect(await mine()).toMatchObject([{ renewal: { startsOn: '2026-12-23', endsOn: '2027-12-22' } }]);

    await givenACover(service, coach, { startsOn: '2026-12-23', endsOn: '2027-12-22' });

    expect(await mine()).toMatchObject([{ renewal: null }, { renewal: null }]);
  });
});
