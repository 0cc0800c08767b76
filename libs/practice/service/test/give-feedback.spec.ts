import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor, LinkHolder, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { practice as definition } from '../src/index.js';
import { allAtOnce } from './all-at-once.js';
import { codesOf, givenAnEngagement } from './given.js';
import { GIVE, givenAHolder, givenFeedback, WITHDRAW_LINK } from './given-feedback.js';

const ASKED = `{ feedbackToGive { state coach { id } } }`;

describe('giving feedback', () => {
  let practice: RunningService;
  let coach: Member;
  let engagementId: string;
  let holder: LinkHolder;
  beforeAll(async () => {
    practice = await startService(definition);
  });
  beforeEach(async () => {
    practice.todayIs('2026-11-22');
    coach = practice.member();
    engagementId = await givenAnEngagement(practice, coach);
    holder = await givenAHolder(practice, coach, engagementId);
  });
  afterAll(() => practice.stop());

  const give = (changes: Record<string, unknown> = {}, key = newId(), by: Actor = holder) =>
    practice.as(by).graphql(GIVE, { input: { listening: 'ALWAYS', ...changes }, key });
  const kept = () =>
    practice.inBody((manager) =>
      manager.query(
        `select given_on::text as "givenOn", revision, listening, integrity, confidentiality, comment from practice.feedback
         where engagement_id = $1 order by id`,
        [engagementId],
      ),
    ) as Promise<Record<string, unknown>[]>;
  const told = async () =>
    (await practice.told()).filter(({ data }) => data['engagementId'] === engagementId).map(({ type }) => type);

  it('keeps the answers and tells that there are some, with the day and without a word of them', async () => {
    const { data } = await give({ confidentiality: 'CANNOT_SAY', comment: '  Clear from the start.  ' });

    expect(data.giveFeedback).toEqual({ state: 'CHANGEABLE', coach: { id: coach.personId } });
    expect(await kept()).toEqual([
      {
        givenOn: '2026-11-22',
        revision: 1,
        listening: 'always',
        integrity: null,
        confidentiality: 'cannot-say',
        comment: 'Clear from the start.',
      },
    ]);
    const [fact] = (await practice.told()).filter((each) => each.data['engagementId'] === engagementId);
    expect(fact).toEqual({
      type: 'practice.feedback-given',
      data: {
        feedbackId: expect.any(String),
        personId: coach.personId,
        engagementId,
        giverKind: 'client',
        giverId: engagementId,
        givenOn: '2026-11-22',
        charterVersion: null,
      },
    });
  });

  it('is not begun by looking', async () => {
    await practice.as(holder).graphql(ASKED);
    const { data } = await practice.as(holder).graphql(ASKED);

    expect(data.feedbackToGive).toEqual({ state: 'OPEN', coach: { id: coach.personId } });
    expect(await kept()).toEqual([]);
  });

  it('is one answer, however often it is sent under one key', async () => {
    const key = newId();

    const answers = [await give({}, key), await give({}, key)];

    expect(answers.flatMap(codesOf)).toEqual([]);
    expect(await kept()).toMatchObject([{ revision: 1 }]);
    expect(codesOf(await give({ listening: 'NEVER' }, key))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('can be changed for seven days: another revision, never another feedback, and what was taken back is gone', async () => {
    await give({ comment: 'Too soon said.', integrity: 'NEVER' });
    practice.todayIs('2026-11-29');

    expect(codesOf(await give({ listening: 'MOSTLY' }))).toEqual([]);
    expect(await kept()).toMatchObject([
      { givenOn: '2026-11-22', revision: 2, listening: 'mostly', integrity: null, comment: null },
    ]);
    expect(await told()).toEqual(['practice.feedback-given']);

    practice.todayIs('2026-11-30');
    expect(codesOf(await give())).toEqual(['PRACTICE_FEEDBACK_SETTLED']);
    expect(await kept()).toMatchObject([{ revision: 2 }]);
  });

  it('is one feedback when two answers come at once', async () => {
    const answers = await allAtOnce(practice, [
      () => give({ listening: 'NEVER' }),
      () => give({ listening: 'SOMETIMES' }),
    ]);

    expect(answers.flatMap(codesOf)).toEqual([]);
    expect(await kept()).toMatchObject([{ revision: 2 }]);
    expect(await told()).toEqual(['practice.feedback-given']);
  });

  it('is refused with every reason, in the reader’s language', async () => {
    const answer = await give({ listening: null, comment: 'Sophie, 06 12 34 56 78' }, newId(), {
      ...holder,
      locale: 'fr',
    });

    expect(codesOf(answer)).toEqual([
      'PRACTICE_FEEDBACK_EMPTY',
      'PRACTICE_FEEDBACK_CONTACT_IN_TEXT',
      'PRACTICE_FEEDBACK_POSSIBLE_NAME',
    ]);
    expect(answer.errors?.[0]?.extensions.refusals[2].message).toContain('«\u202FSophie\u202F» ressemble à un nom.');
    expect(codesOf(await give({ comment: 'x'.repeat(1001) }))).toEqual(['PRACTICE_FEEDBACK_TOO_LONG']);
    expect(await kept()).toEqual([]);
  });

  it('keeps what looks like a name when the client means it', async () => {
    expect(codesOf(await give({ comment: 'Merci à Sophie', namesMeant: true }))).toEqual([]);
  });

  it('is taken on the ninetieth day and not after', async () => {
    practice.todayIs('2027-02-21');
    expect(codesOf(await give())).toEqual(['PRACTICE_FEEDBACK_LINK_EXPIRED']);

    practice.todayIs('2027-02-20');
    expect(codesOf(await give())).toEqual([]);
  });

  it('is not taken by a link that was withdrawn or replaced', async () => {
    await givenAHolder(practice, coach, engagementId);
    expect(codesOf(await give())).toEqual(['PRACTICE_FEEDBACK_LINK_ENDED']);

    const second = await givenAHolder(practice, coach, engagementId);
    await practice.as(coach).graphql(WITHDRAW_LINK, { id: engagementId, key: newId() });
    expect(codesOf(await give({}, newId(), second))).toEqual(['PRACTICE_FEEDBACK_LINK_ENDED']);
    expect(await kept()).toEqual([]);
  });

  it('can still be changed when the coach has made another link since', async () => {
    await give();
    await givenFeedback(practice, await givenAHolder(practice, coach, engagementId));

    expect(codesOf(await give({ listening: 'NEVER' }))).toEqual([]);
    expect(await kept()).toMatchObject([
      { revision: 2, listening: 'never' },
      { revision: 1, listening: 'always' },
    ]);
  });

  it('finds nothing by a link of another body, about another coach, or of no link', async () => {
    const bodyId = await practice.anotherBody();

    for (const changes of [{ bodyId }, { subjectId: newId() }, { linkId: newId() }]) {
      const by = { ...holder, ...changes };
      expect(codesOf(await give({}, newId(), by))).toEqual(['NOT_FOUND']);
      expect(codesOf(await practice.as(by).graphql(ASKED))).toEqual(['NOT_FOUND']);
    }
  });

  it.each<[string, (own: LinkHolder, coach: Member) => Actor]>([
    ['the coach', (_, own) => own],
    ['a link for something else', (own) => ({ ...own, purpose: 'answer-agreement' })],
    ['the gateway', ({ bodyId }) => ({ kind: 'service', service: 'gateway', bodyId, locale: 'en' })],
    ['the public', ({ bodyId }) => ({ kind: 'public', bodyId, locale: 'en' })],
  ])('is closed to %s', async (_, actor) => {
    const by = actor(holder, coach);

    for (const answer of [await give({}, newId(), by), await practice.as(by).graphql(ASKED)])
      expect(['FORBIDDEN', 'UNAUTHENTICATED']).toContain(codesOf(answer)[0]);
    expect(await kept()).toEqual([]);
  });
});
