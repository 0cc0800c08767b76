import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { charterPublished } from '@standing/ethics/facts';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { practice as definition } from '../src/index.js';
import { allAtOnce } from './all-at-once.js';
import { codesOf, givenAnEngagement } from './given.js';
import { givenAHolder, givenFeedback } from './given-feedback.js';

const VERSIONS = `{ chartersToAnnex { id number publishedOn } }`;
const ANNEX = `mutation ($id: Uuid!, $version: Uuid, $fromOn: Day!, $key: Uuid!) {
  annexCharter(engagementId: $id, charterVersionId: $version, fromOn: $fromOn, idempotencyKey: $key) {
    id charterAnnex { fromOn version { number publishedOn } }
  }
}`;
const ASKED = `{ feedbackToGive { charterVersionId } }`;

describe('a charter annexed to an engagement', () => {
  let practice: RunningService;
  let coach: Member;
  let engagementId: string;
  beforeAll(async () => {
    practice = await startService(definition);
  });
  beforeEach(async () => {
    practice.todayIs('2026-11-22');
    coach = practice.member();
    engagementId = await givenAnEngagement(practice, coach);
  });
  afterAll(() => practice.stop());

  const published = async (number: number, publishedOn: string, { personId } = coach) => {
    const versionId = newId();
    await practice.hears(charterPublished, { versionId, personId, number, publishedOn });
    return versionId;
  };
  const annex = (version: string | null, fromOn = '2026-11-01', by: Actor = coach, key = newId()) =>
    practice.as(by).graphql(ANNEX, { id: engagementId, version, fromOn, key });
  const rows = () =>
    practice.inBody((manager) =>
      manager.query(
        `select version_id as "versionId", from_on::text as "fromOn" from practice.charter_annexes where engagement_id = $1 order by id`,
        [engagementId],
      ),
    ) as Promise<object[]>;
  const asked = async (by: Actor) => (await practice.as(by).graphql(ASKED)).data.feedbackToGive.charterVersionId;
  const told = async () =>
    (await practice.told()).filter(
      ({ type, data }) => type === 'practice.feedback-given' && data['engagementId'] === engagementId,
    );

  it('knows the versions that the coach has published, the latest first, however often they are told', async () => {
    await published(1, '2026-09-01');
    const [versionId, news] = [newId(), { personId: coach.personId, number: 2, publishedOn: '2026-10-01' }];
    for (const id of [newId(), newId()]) await practice.hears(charterPublished, { versionId, ...news }, id);

    expect((await practice.as(coach).graphql(VERSIONS)).data.chartersToAnnex).toMatchObject([
      { id: versionId, number: 2, publishedOn: '2026-10-01' },
      { number: 1, publishedOn: '2026-09-01' },
    ]);
  });

  it('is shown with its version and day, superseded by the next, and taken away', async () => {
    const [first, second] = [await published(1, '2026-09-01'), await published(2, '2026-11-10')];

    const { data } = await annex(first, '2026-09-05');
    expect(data.annexCharter).toEqual({
      id: engagementId,
      charterAnnex: { fromOn: '2026-09-05', version: { number: 1, publishedOn: '2026-09-01' } },
    });
    expect((await annex(second, '2026-11-10')).data.annexCharter.charterAnnex).toMatchObject({
      version: { number: 2 },
    });
    expect((await annex(null, '2026-11-20')).data.annexCharter.charterAnnex).toBeNull();
    expect(await rows()).toEqual([
      { versionId: first, fromOn: '2026-09-05' },
      { versionId: second, fromOn: '2026-11-10' },
      { versionId: null, fromOn: '2026-11-20' },
    ]);
  });

  it('is kept once under one key, and once when the same is said twice at a time', async () => {
    const version = await published(1, '2026-09-01');
    const key = newId();
    await annex(version, '2026-11-01', coach, key);
    expect((await annex(version, '2026-11-01', coach, key)).data.annexCharter.charterAnnex.fromOn).toBe('2026-11-01');
    expect(await rows()).toHaveLength(1);

    const answers = await allAtOnce(practice, [() => annex(version, '2026-11-02'), () => annex(version, '2026-11-02')]);
    expect(answers.flatMap(codesOf)).toEqual(['PRACTICE_ANNEX_UNCHANGED']);
    expect(await rows()).toHaveLength(2);
  });

  it('is refused for days that cannot be, with nothing kept', async () => {
    const version = await published(1, '2026-09-01');

    expect(codesOf(await annex(version, '2026-11-23'))).toEqual(['PRACTICE_ANNEX_IN_FUTURE']);
    expect(codesOf(await annex(version, '2026-08-31'))).toEqual(['PRACTICE_ANNEX_BEFORE_VERSION']);
    expect(codesOf(await annex(null))).toEqual(['PRACTICE_ANNEX_UNCHANGED']);
    expect(await rows()).toEqual([]);
  });

  it('is one’s own charter in one’s own engagement', async () => {
    const version = await published(1, '2026-09-01');
    const other = practice.member();
    const theirs = await published(1, '2026-09-01', other);
    const staff = practice.member({ roles: ['officer', 'registrar', 'scheme-administrator'] });
    const elsewhere = { ...coach, bodyId: await practice.anotherBody() };

    expect(codesOf(await annex(theirs))).toEqual(['NOT_FOUND']);
    for (const by of [other, staff, elsewhere])
      expect(codesOf(await annex(version, '2026-11-01', by))).toEqual(['NOT_FOUND']);
    expect((await practice.as(elsewhere).graphql(VERSIONS)).data.chartersToAnnex).toEqual([]);
    expect(await rows()).toEqual([]);
  });

  it('is what a feedback link asks about, as it was when the link was made', async () => {
    const [first, second] = [await published(1, '2026-09-01'), await published(2, '2026-11-10')];
    const plain = await givenAHolder(practice, coach, engagementId);
    await annex(first);
    const holder = await givenAHolder(practice, coach, engagementId);
    await annex(second, '2026-11-10');

    expect([await asked(plain), await asked(holder)]).toEqual([null, first]);
    await givenFeedback(practice, holder);
    expect(await told()).toMatchObject([{ data: { engagementId, charterVersion: 1 } }]);
  });

  it('asks about none once it was taken away, and tells so', async () => {
    const version = await published(1, '2026-09-01');
    await annex(version);
    await annex(null, '2026-11-10');
    const holder = await givenAHolder(practice, coach, engagementId);

    expect(await asked(holder)).toBeNull();
    await givenFeedback(practice, holder);
    expect(await told()).toMatchObject([{ data: { charterVersion: null } }]);
  });
});
