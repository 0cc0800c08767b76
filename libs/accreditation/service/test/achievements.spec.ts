import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deathRecorded, deathTakenBack } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { DueRow } from '../src/due/due.entity.js';
import { accreditation } from '../src/index.js';
import { codesOf, givenASignature, givenPractice, ledgerOf } from './given.js';
import {
  aBalance,
  ACHIEVEMENTS,
  achievementsIn,
  anAward,
  aSchemeOfAchievements,
  LISTED,
  TO_CHECK,
} from './given-achievements.js';
import { givenARelation } from './given-assessors.js';
import { givenAScheme } from './given-draft.js';

const errorOf = ({ errors }: { errors?: readonly { extensions: { code?: string } }[] }) => errors?.[0]?.extensions.code;

describe('what a member brings along', () => {
  let service: RunningService;
  let brought: ReturnType<typeof achievementsIn>;
  beforeAll(async () => {
    service = await startService(accreditation);
    brought = achievementsIn(service);
    await givenAScheme(service, aSchemeOfAchievements);
  });
  afterAll(() => service.stop());

  const aCoach = async (): Promise<Member> => {
    const coach = service.member();
    await givenASignature(service, coach);
    return coach;
  };
  const rowsOf = async (coach: Member) =>
    (await ledgerOf(service, coach)).filter(({ source }) => source === 'accreditation.achievement');

  it('an award that the scheme names counts once somebody of the office has seen it, and not as known before', async () => {
    const coach = await aCoach();
    const { id } = await brought.declared(coach, anAward());
    expect((await brought.lines(coach)).award).toMatchObject({ result: 'UNMET', used: [] });
    service.todayIs('2026-11-23');

    const { data } = await brought.verify(brought.staff(), id, 1, { seenHow: 'PUBLIC_REGISTER' });

    expect(data.checkAchievement).toMatchObject({
      ...{
        status: 'VERIFIED',
        revision: 2,
        seenHow: 'PUBLIC_REGISTER',
        seenOn: '2026-11-20',
        declaredOn: '2026-11-22',
      },
    });
    const use = { kind: 'external-award', heldOn: '2024-02-01', trust: 'DOCUMENTED', isBroughtAlong: true };
    expect((await brought.lines(coach)).award).toMatchObject({ result: 'MET', used: [use] });
    const before = { on: '2026-11-23', asKnownAt: '2026-11-22T22:00:00Z' };
    expect((await brought.lines(coach, before)).award).toMatchObject({ result: 'UNMET', used: [] });
    service.todayIs('2026-11-22');
    const due = await service.inBody((manager) => manager.findOneByOrFail(DueRow, { personId: coach.personId }));
    expect(due.dueOn).toBe('2026-11-22');
  });

  it('an award of a body that the scheme does not name is kept by its name, and counts as equal to nothing', async () => {
    const coach = await aCoach();
    const other = { issuer: null, issuerName: 'Ligue des coachs', designation: 'Senior' };
    const { id } = await brought.declared(coach, anAward(other));
    await brought.verify(brought.staff(), id, 1);

    expect((await brought.lines(coach)).award).toMatchObject({
      result: 'UNMET',
      leftOut: [{ reason: 'ACCREDITATION_CONDITION_NOT_MET', isBroughtAlong: true }],
    });
    expect((await rowsOf(coach)).map(({ attributes }) => attributes)).toEqual([
      { issuer: 'other' },
      { issuer: 'other' },
    ]);
    expect(codesOf(await brought.declare(coach, anAward({ designation: 'Senior' })))).toEqual([
      'ACCREDITATION_AWARD_NOT_LISTED',
    ]);
    expect((await service.as(coach).graphql(LISTED)).data.listedAwards).toEqual([
      { issuer: 'guild', designation: 'senior' },
    ]);
  });

  it('an opening balance counts as declared, and where a scheme asks for its proof only once that was seen', async () => {
    const coach = await aCoach();
    const { id } = await brought.declared(coach, aBalance());

    const declared = await brought.lines(coach);
    expect(declared.hours).toMatchObject({ result: 'MET', counted: 24_000, used: [{ trust: 'DECLARED' }] });
    expect(declared.proved).toMatchObject({ result: 'UNMET', counted: 0 });
    expect(declared.years.result).toBe('MET');
    expect(declared.recent).toMatchObject({ counted: 0, leftOut: [{ reason: 'ACCREDITATION_NOT_IN_WINDOW' }] });
    await brought.verify(brought.staff(), id, 1);
    expect((await brought.lines(coach)).proved.result).toBe('UNMET');
    await brought.verify(brought.staff(), id, 2, { seenHow: 'LOG' });

    expect((await brought.lines(coach)).proved).toMatchObject({ result: 'MET', used: [{ trust: 'DOCUMENTED' }] });
    const about = { form: 'individual', openingBalance: true };
    expect((await rowsOf(coach)).map(({ attributes }) => attributes)).toEqual([
      about,
      { ...about, openingProof: 'document' },
      { ...about, openingProof: 'log' },
    ]);
  });

  it('hours are not counted twice: a balance ends before those that are logged, and is not verified beside them', async () => {
    const coach = await aCoach();
    const { id } = await brought.declared(coach, aBalance());
    const logged = await givenPractice(service, coach, { heldOn: '2025-06-01' });

    expect((await brought.of(coach))[0]).toMatchObject({ id, loggedSince: '2025-06-01' });
    expect(codesOf(await brought.verify(brought.staff(), id, 1))).toEqual(['ACCREDITATION_OPENING_AFTER_LOG']);
    expect(codesOf(await brought.correct(coach, id, 1, aBalance({ untilOn: '2025-06-01' })))).toEqual([
      'ACCREDITATION_OPENING_AFTER_LOG',
    ]);
    expect(
      (await brought.correct(coach, id, 1, aBalance({ untilOn: '2025-05-31' }))).data.correctAchievement,
    ).toMatchObject({
      ...{ status: 'DECLARED', revision: 2, loggedSince: null },
    });
    expect(
      codesOf(await brought.declare(coach, aBalance({ fromOn: '2025-05-31', untilOn: '2025-05-31', minutes: 60 }))),
    ).toEqual(['ACCREDITATION_OPENING_OVERLAPS']);
    const supervised = aBalance({ activity: 'SUPERVISION', untilOn: '2026-11-22' });
    expect((await brought.declare(coach, supervised)).errors).toBeUndefined();
    expect(logged.minutes).toBe(600);
  });

  it('that is changed after it was verified is the member’s own word again; unchanged it stays verified', async () => {
    const coach = await aCoach();
    const { id } = await brought.declared(coach, anAward());
    await brought.verify(brought.staff(), id, 1);

    expect((await brought.correct(coach, id, 2, anAward())).data.correctAchievement).toMatchObject({
      ...{ status: 'VERIFIED', revision: 2 },
    });
    const { data } = await brought.correct(coach, id, 2, anAward({ reference: 'G-119' }));

    expect(data.correctAchievement).toMatchObject({ status: 'DECLARED', revision: 3, seenHow: null, seenOn: null });
    expect((await brought.lines(coach)).award.result).toBe('UNMET');
    expect(errorOf(await brought.correct(coach, id, 2, anAward()))).toBe('STALE');
    expect(errorOf(await brought.verify(brought.staff(), id, 2))).toBe('STALE');
    expect(codesOf(await brought.correct(coach, id, 3, aBalance()))).toEqual(['ACCREDITATION_ACHIEVEMENT_OTHER_KIND']);
    expect((await rowsOf(coach)).map(({ revision, trust }) => [revision, trust])).toEqual([
      [1, 'declared'],
      [2, 'documented'],
      [3, 'declared'],
    ]);
  });

  it('that is not accepted lapses, and a further check sets that right; both are kept', async () => {
    const coach = await aCoach();
    const { id } = await brought.declared(coach, aBalance());

    const { data } = await brought.check(brought.staff(), { id, revision: 1, reason: 'NOTHING_SHOWN' });
    expect(data.checkAchievement).toMatchObject({ status: 'NOT_ACCEPTED', reason: 'NOTHING_SHOWN', seenHow: null });
    expect((await brought.lines(coach)).hours).toMatchObject({
      counted: 0,
      leftOut: [{ reason: 'ACCREDITATION_DECLINED', isBroughtAlong: true }],
    });
    await brought.verify(brought.staff(), id, 2, { seenHow: 'REFERENCE' });

    expect((await brought.lines(coach)).hours.result).toBe('MET');
    expect((await rowsOf(coach)).map(({ state }) => state)).toEqual(['active', 'declined', 'active']);
    expect((await brought.withdraw(coach, id, 3)).data.withdrawAchievement.status).toBe('WITHDRAWN');
    expect((await brought.lines(coach)).hours.result).toBe('UNMET');
    expect(codesOf(await brought.withdraw(coach, id, 4))).toEqual(['ACCREDITATION_ACHIEVEMENT_WITHDRAWN']);
    expect(codesOf(await brought.verify(brought.staff(), id, 4))).toEqual(['ACCREDITATION_ACHIEVEMENT_WITHDRAWN']);
  });

  it('is checked by officers and registrars who are not its member and stand in no relation to them', async () => {
    const [coach, related] = [service.member({ roles: ['registrar'] }), brought.staff()];
    await givenARelation(service, related, coach);
    const { id } = await brought.declared(coach, anAward());
    const by = (actor: Actor) => brought.verify(actor, id, 1);

    expect(codesOf(await by(coach))).toEqual(['ACCREDITATION_ACHIEVEMENT_OWN']);
    expect(codesOf(await by(related))).toEqual(['ACCREDITATION_ACHIEVEMENT_RELATED']);
    expect(errorOf(await by(service.member({ roles: ['scheme-administrator'] })))).toBe('FORBIDDEN');
    expect(errorOf(await by(brought.staff({ bodyId: await service.anotherBody() })))).toBe('NOT_FOUND');
    expect((await by(service.member({ roles: ['registrar'] }))).data.checkAchievement.status).toBe('VERIFIED');
  });

  it('is its member’s alone to read and to change, apart from the office', async () => {
    const [coach, other] = [service.member(), service.member()];
    const { id } = await brought.declared(coach, anAward());
    const readBy = (actor: Actor) => service.as(actor).graphql(ACHIEVEMENTS, { personId: coach.personId });

    expect(errorOf(await readBy(other))).toBe('NOT_FOUND');
    expect((await readBy(brought.staff())).data.achievements).toHaveLength(1);
    for (const actor of [other, brought.staff()]) {
      expect(errorOf(await brought.correct(actor, id, 1, anAward({ reference: 'X' })))).toBe('NOT_FOUND');
      expect(errorOf(await brought.withdraw(actor, id, 1))).toBe('NOT_FOUND');
    }
  });

  it('with one key is one, and checked by two at once is checked once', async () => {
    const [coach, key] = [service.member(), newId()];
    const answers = await Promise.all([1, 2].map(() => brought.declare(coach, anAward(), key)));
    const [id] = answers.map(({ data }) => data.declareAchievement.id as string);

    const checks = await Promise.all([1, 2].map(() => brought.verify(brought.staff(), id ?? '', 1)));

    expect(await brought.of(coach)).toHaveLength(1);
    expect(checks.map(errorOf).sort()).toEqual(['STALE', undefined]);
    expect(codesOf(await brought.declare(coach, anAward()))).toEqual(['ACCREDITATION_ACHIEVEMENT_TWICE']);
  });

  it('qualifications, training and experience reach their lines, and no word that was written does', async () => {
    const coach = await aCoach();
    const course = { title: 'Coaching systémique', provider: 'École Atlas' };
    await brought.declared(coach, { kind: 'QUALIFICATION', ...course, fromOn: '2015-06-30' });
    await brought.declared(coach, {
      kind: 'TRAINING',
      ...course,
      fromOn: '2021-09-01',
      untilOn: '2022-06-30',
      minutes: 3000,
    });
    await brought.declared(coach, {
      kind: 'EXPERIENCE',
      ...course,
      fromOn: '2017-01-01',
      untilOn: '2019-12-31',
      percent: 80,
    });
    await brought.declared(coach, { kind: 'EXPERIENCE', ...course, fromOn: '2020-01-01', percent: 100 });

    const lines = await brought.lines(coach);

    expect(['degree', 'course', 'posts'].map((id) => lines[id].result)).toEqual(['MET', 'MET', 'MET']);
    expect(lines.course.used).toMatchObject([{ heldOn: '2022-06-30', amount: 3000, isBroughtAlong: true }]);
    expect((await rowsOf(coach)).map(({ attributes }) => attributes)).toEqual([
      {},
      {},
      { percent: 80, months: 36 },
      { percent: 100 },
    ]);
  });

  it('waits for the office page by page, the oldest first, with a count', async () => {
    const read = async (variables: object) =>
      (await service.as(brought.staff()).graphql(TO_CHECK, { ...variables })).data;
    for (const _ of [1, 2, 3]) await brought.declared(service.member(), anAward());
    const all = await read({ first: 50 });

    const first = await read({ first: 2 });
    const second = await read({ first: 2, after: first.achievementsToCheck.pageInfo.endCursor });

    const ids = (page: typeof all) =>
      page.achievementsToCheck.edges.map(({ node }: { node: { id: string } }) => node.id);
    expect([...ids(first), ...ids(second)]).toEqual(ids(all).slice(0, 4));
    expect(all.achievementsToCheckCount).toBe(ids(all).length);
  });

  it('are not asked of the office once their member has died, until that is taken back', async () => {
    const coach = await aCoach();
    const asked = async () => {
      const { data } = await service.as(brought.staff()).graphql(TO_CHECK, { first: 50 });
      return [data.achievementsToCheckCount, data.achievementsToCheck.edges.length] as const;
    };
    const before = await asked();
    await brought.declared(coach, anAward());
    const [deathId, { personId }] = [newId(), coach];

    await service.hears(deathRecorded, { deathId, personId, effectiveOn: '2026-11-20' });

    expect(await asked()).toEqual(before);
    await service.hears(deathTakenBack, { deathId, personId });
    expect(await asked()).toEqual(before.map((count) => count + 1));
  });
});
