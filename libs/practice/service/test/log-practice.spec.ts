import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { practice as definition } from '../src/index.js';
import { allAtOnce } from './all-at-once.js';
import { codesOf, givenAnEngagement, givenAnEntry, LOG } from './given.js';

const PAGE = `query ($first: Int, $after: String) { myPractice(first: $first, after: $after) {
  edges { node { id heldOn engagement { id } } } pageInfo { hasNextPage endCursor } } }`;

describe('logging practice', () => {
  let running: RunningService;
  let practice: RunningService;
  let coach: Member;
  let engagementId: string;
  beforeAll(async () => {
    running = await startService(definition);
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    practice = await running.inNewBody();
    coach = practice.member();
    engagementId = await givenAnEngagement(practice, coach, { pseudonym: 'Client A', kind: 'TEAM' });
  });

  const log = (changes: Record<string, unknown> = {}, key = newId(), by = coach) =>
    practice
      .as(by)
      .graphql(LOG, { input: { engagementId, heldOn: '2026-11-20', minutes: 90, paid: true, ...changes }, key });

  it('keeps it and tells what counts of it, without the pseudonym', async () => {
    const { data } = await log();

    expect(data.logPractice).toEqual({
      id: data.logPractice.id,
      heldOn: '2026-11-20',
      minutes: 90,
      paid: true,
      recordedAt: '2026-11-22T11:00:00.000Z',
      version: 1,
      withdrawn: false,
      engagement: { id: engagementId, pseudonym: 'Client A', minutes: 90 },
    });
    expect(await practice.told()).toEqual([
      {
        type: 'practice.practice-logged',
        data: {
          entryId: data.logPractice.id,
          personId: coach.personId,
          engagementId,
          kind: 'team',
          heldOn: '2026-11-20',
          minutes: 90,
          paid: true,
          revision: 1,
        },
      },
    ]);
  });

  it('happens once, however often it is sent', async () => {
    const key = newId();

    const [first, again] = [await log({}, key), await log({}, key)];

    expect(again.data.logPractice.id).toBe(first.data.logPractice.id);
    expect(await practice.told()).toHaveLength(1);
  });

  it('is refused with every reason, and tells nobody', async () => {
    expect(codesOf(await log({ heldOn: '2026-11-23', minutes: 0 }))).toEqual([
      'PRACTICE_IN_FUTURE',
      'PRACTICE_NO_LENGTH',
    ]);
    expect(codesOf(await log({ heldOn: '2026-01-09', minutes: 25 * 60 }))).toEqual([
      'PRACTICE_BEFORE_ENGAGEMENT',
      'PRACTICE_TOO_LONG',
    ]);
    expect(await practice.told()).toEqual([]);
  });

  it('knows today by the clock of a rehearsal', async () => {
    await practice.rehearse(24 * 3600, 2);

    expect(codesOf(await log({ heldOn: '2026-11-23' }))).toEqual([]);
  });

  it('asks about a second session of the same length on that day', async () => {
    await log();

    expect(codesOf(await log())).toEqual(['PRACTICE_POSSIBLE_DUPLICATE']);
    expect(codesOf(await log({ acceptOverlap: true }))).toEqual([]);
  });

  it('asks about two that are sent at the same moment', async () => {
    const answers = await allAtOnce(practice, [() => log(), () => log()]);

    expect(answers.flatMap(codesOf)).toEqual(['PRACTICE_POSSIBLE_DUPLICATE']);
  });

  it('asks nothing on account of another day or another coach', async () => {
    const other = practice.member();
    const theirs = await givenAnEngagement(practice, other);
    await givenAnEntry(practice, other, theirs, { heldOn: '2026-11-20', minutes: 23 * 60 });
    await givenAnEntry(practice, coach, engagementId, { heldOn: '2026-11-19', minutes: 23 * 60 });
    await givenAnEntry(practice, coach, engagementId, { heldOn: '2026-11-18', minutes: 90 });

    expect(codesOf(await log())).toEqual([]);
  });

  it('adds up a day over all engagements', async () => {
    const other = await givenAnEngagement(practice, coach);
    await givenAnEntry(practice, coach, other, { heldOn: '2026-11-20', minutes: 23 * 60 });

    const { errors } = await log();

    expect(codesOf({ errors })).toEqual(['PRACTICE_DAY_FULL']);
    expect(errors?.[0]?.message).toBe('You have already logged 23 h on that day: the total would exceed 24 hours.');
  });

  it('does not find another coach’s engagement, whatever the role', async () => {
    const other = practice.member({ roles: ['officer', 'registrar', 'scheme-administrator'] });

    expect(codesOf(await log({}, newId(), other))).toEqual(['NOT_FOUND']);
    expect(codesOf(await log({ engagementId: newId() }))).toEqual(['NOT_FOUND']);
  });

  it('does not find the coach’s own engagement in another body', async () => {
    const bodyId = await practice.anotherBody();

    expect(codesOf(await log({}, newId(), { ...coach, bodyId }))).toEqual(['NOT_FOUND']);
  });

  it('is read page by page, the latest day first, by the coach alone', async () => {
    const days = ['2026-11-01', '2026-11-03', '2026-11-02', '2026-11-03', '2026-11-04'];
    for (const [index, heldOn] of days.entries())
      await givenAnEntry(practice, coach, engagementId, { heldOn, minutes: 30 + index });
    const read = async (after?: string) =>
      (await practice.as(coach).graphql(PAGE, { first: 2, after })).data.myPractice;

    const one = await read();
    const two = await read(one.pageInfo.endCursor);
    const three = await read(two.pageInfo.endCursor);
    const pages = [one, two, three].map(({ edges }: typeof one) => edges.map(({ node }: typeof one) => node.heldOn));

    expect(pages).toEqual([['2026-11-04', '2026-11-03'], ['2026-11-03', '2026-11-02'], ['2026-11-01']]);
    expect([one, two, three].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
    expect((await practice.as(practice.member({ roles: ['officer'] })).graphql(PAGE)).data.myPractice.edges).toEqual(
      [],
    );
  });

  it.each([
    [{ first: 0 }],
    [{ first: 51 }],
    [{ first: -3 }],
    [{ after: 'x' }],
    [{ after: Buffer.from('["x"]').toString('base64url') }],
  ])('does not page by %j', async (variables) => {
    expect(codesOf(await practice.as(coach).graphql(PAGE, variables))).toEqual(['BAD_USER_INPUT']);
  });
});
