import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { practice as definition } from '../src/index.js';
import { allAtOnce } from './all-at-once.js';
import { codesOf, givenAnEngagement } from './given.js';
import { gatewayOf, givenAHolder, givenFeedback, linkWith, MAKE, WITHDRAW_LINK } from './given-feedback.js';

describe('asking for feedback', () => {
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

  const make = (key = newId(), by: Actor = coach) => practice.as(by).graphql(MAKE, { id: engagementId, key });
  const withdraw = (by: Actor = coach, key = newId()) =>
    practice.as(by).graphql(WITHDRAW_LINK, { id: engagementId, key });
  const links = () =>
    practice.inBody((manager) =>
      manager.query(
        `select token_hash as "tokenHash", ended_on as "endedOn" from practice.feedback_links where engagement_id = $1 order by id`,
        [engagementId],
      ),
    ) as Promise<{ tokenHash: string; endedOn: string | null }[]>;

  it('shows the token once and keeps its hash alone, for ninety days', async () => {
    const { data } = await make();
    const { token, engagement } = data.makeFeedbackLink;

    expect(token).toMatch(/^[\w-]{43}$/);
    expect(engagement.feedback).toEqual({
      state: 'OPEN',
      askedIn: '2026-11',
      until: '2027-02-20',
      answeredIn: null,
      answers: 0,
    });
    expect(JSON.stringify(await links())).not.toContain(token);
    expect(await linkWith(practice, token)).toEqual({ id: expect.any(String), personId: coach.personId });
  });

  it('tells nobody', async () => {
    await make();

    expect((await practice.told()).filter(({ data }) => data['engagementId'] === engagementId)).toEqual([]);
  });

  it('happens once under one key, and does not show the token again', async () => {
    const key = newId();
    await make(key);

    expect((await make(key)).data.makeFeedbackLink.token).toBeNull();
    expect(await links()).toHaveLength(1);
  });

  it('ends the link before it, even when two are made at once', async () => {
    await make();

    const answers = await allAtOnce(practice, [() => make(), () => make()]);

    expect(answers.flatMap(codesOf)).toEqual([]);
    expect((await links()).map(({ endedOn }) => endedOn === null)).toEqual([false, false, true]);
  });

  it('can be withdrawn while nobody has answered, and asked anew', async () => {
    await make();

    expect((await withdraw()).data.withdrawFeedbackLink.feedback).toEqual({ state: 'ENDED', answers: 0 });
    expect(codesOf(await withdraw())).toEqual(['PRACTICE_FEEDBACK_NOTHING_TO_WITHDRAW']);
    expect((await make()).data.makeFeedbackLink.engagement.feedback.state).toBe('OPEN');
  });

  it('cannot be withdrawn once somebody has answered', async () => {
    await givenFeedback(practice, await givenAHolder(practice, coach, engagementId));

    expect(codesOf(await withdraw())).toEqual(['PRACTICE_FEEDBACK_ANSWERED']);
  });

  it('says that it has run out, and that it was answered in which month', async () => {
    const other = await givenAnEngagement(practice, coach);
    await make();
    await givenFeedback(practice, await givenAHolder(practice, coach, other));
    practice.todayIs('2027-02-21');

    const { data } = await practice.as(coach).graphql(`{ myEngagements { id feedback { state answeredIn answers } } }`);

    expect(data.myEngagements).toEqual(
      expect.arrayContaining([
        { id: engagementId, feedback: { state: 'EXPIRED', answeredIn: null, answers: 0 } },
        { id: other, feedback: { state: 'ANSWERED', answeredIn: '2026-11', answers: 1 } },
      ]),
    );
  });

  it('does not find another coach’s engagement, whatever the role, nor one of another body', async () => {
    const staff = practice.member({ roles: ['officer', 'registrar', 'scheme-administrator'] });
    const elsewhere = { ...coach, bodyId: await practice.anotherBody() };

    for (const by of [staff, elsewhere]) {
      expect(codesOf(await make(newId(), by))).toEqual(['NOT_FOUND']);
      expect(codesOf(await withdraw(by))).toEqual(['NOT_FOUND']);
    }
    expect(codesOf(await withdraw())).toEqual(['NOT_FOUND']);
    expect(await links()).toEqual([]);
  });

  it.each<[string, (service: RunningService) => Actor]>([
    ['a member', (service) => service.member({ roles: ['officer'] })],
    ['the public', ({ bodyId }) => ({ kind: 'public', bodyId, locale: 'en' })],
    [
      'another part of the platform',
      ({ bodyId }) => ({ kind: 'service', service: 'correspondence', bodyId, locale: 'en' }),
    ],
  ])('lets %s find no link by its hash', async (_, actor) => {
    const answer = await practice
      .as(actor(practice))
      .graphql(`{ feedbackLink(tokenHash: "${'a'.repeat(64)}") { id } }`);

    expect(['FORBIDDEN', 'UNAUTHENTICATED']).toContain(codesOf(answer)[0]);
  });

  it('is found in its own body alone', async () => {
    await make();
    const other = await practice.anotherBody();
    const [link] = await links();
    const find = (bodyId: string) =>
      practice
        .as({ ...gatewayOf(practice), bodyId })
        .graphql(`{ feedbackLink(tokenHash: "${link?.tokenHash}") { id } }`);

    expect((await find(practice.bodyId)).data.feedbackLink).not.toBeNull();
    expect((await find(other)).data).toEqual({ feedbackLink: null });
  });
});
