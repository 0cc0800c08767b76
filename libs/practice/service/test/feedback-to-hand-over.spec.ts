import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type Actor, FeedbackTickets, type LinkHolder, type Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { practice as definition } from '../src/index.js';
import { codesOf, givenAnEngagement } from './given.js';
import { GIVE, givenAHolder, givenFeedback, OVERVIEW } from './given-feedback.js';

const TO_HAND_OVER = `{ feedbackToHandOver { words answers withWords text ticket } }`;
const NOTHING = { words: [], answers: 0, withWords: 0, ticket: null };

describe('words of feedback that a coach may hand over', () => {
  let practice: RunningService;
  let coach: Member;
  beforeAll(async () => {
    practice = await startService(definition);
  });
  beforeEach(() => {
    practice.todayIs('2026-10-01');
    coach = practice.member();
  });
  afterAll(() => practice.stop());

  const holder = async () => givenAHolder(practice, coach, await givenAnEngagement(practice, coach));
  const answer = async (changes: Record<string, unknown> = {}) => givenFeedback(practice, await holder(), changes);
  const answers = async (count: number) => {
    for (let index = 0; index < count; index += 1) await answer();
  };
  const seen = async (by: Actor = coach) => (await practice.as(by).graphql(TO_HAND_OVER)).data.feedbackToHandOver;
  const give = (by: LinkHolder, input: Record<string, unknown>) =>
    practice.as(by).graphql(GIVE, { input: { listening: 'ALWAYS', ...input }, key: newId() });
  const ticked = (comment: string) => ({ comment, mayBeHandedOver: true });

  it('are those with the tick, of the answers that the coach is shown, beside two numbers', async () => {
    await answer(ticked('Zeal'));
    await answer({ comment: 'For you alone' });
    await answer(ticked('Attentive throughout'));
    await answer({ mayBeHandedOver: true });
    await answers(1);
    await answer(ticked('I am the sixth'));
    expect(await seen()).toMatchObject(NOTHING);
    practice.todayIs('2026-11-22');

    const found = await seen();

    const words = ['Attentive throughout', 'Zeal'];
    expect(found).toMatchObject({ words, answers: 5, withWords: 3 });
    expect(JSON.parse(found.text)).toEqual({ words, answers: 5, withWords: 3 });
  });

  it('come with a note for their text, in the name of their coach alone', async () => {
    await answers(4);
    await answer(ticked('Zeal'));
    practice.todayIs('2026-11-22');
    const { text, ticket } = await seen();
    const tickets = new FeedbackTickets(practice.database.secret, practice.clock);
    const { bodyId } = practice;

    const { personId } = coach;
    const sha256 = createHash('sha256').update(text).digest('hex');
    expect(await tickets.read(ticket, { bodyId, personId })).toEqual({ bodyId, personId, sha256 });
    expect(await tickets.read(ticket, { bodyId, personId: newId() })).toBeNull();
  });

  it('have no note while there are none', async () => {
    await answer({ comment: 'For you alone' });
    await answers(4);
    practice.todayIs('2026-11-22');

    expect(await seen()).toMatchObject({ words: [], answers: 5, withWords: 1, ticket: null });
  });

  it('follow a tick that is changed within the seven days, and one that is taken away', async () => {
    const [first, second] = [await holder(), await holder()];
    await givenFeedback(practice, first, ticked('Said in haste'));
    await givenFeedback(practice, second, { comment: 'Not yet' });
    await answers(3);
    practice.todayIs('2026-10-08');
    expect(codesOf(await give(first, { comment: 'Said in haste' }))).toEqual([]);
    expect(codesOf(await give(second, ticked('Said at leisure')))).toEqual([]);
    practice.todayIs('2026-10-09');
    expect(codesOf(await give(first, ticked('Too late')))).toEqual(['PRACTICE_FEEDBACK_SETTLED']);

    expect(await seen()).toMatchObject({ words: ['Said at leisure'], withWords: 2 });
  });

  it('name nobody: with the tick, what looks like a name is refused though it is meant', async () => {
    const by = await holder();

    expect(codesOf(await give(by, { ...ticked('Merci à Sophie'), namesMeant: true }))).toEqual([
      'PRACTICE_FEEDBACK_NAME_TO_BODY',
    ]);
    expect(codesOf(await give(by, { comment: 'Merci à Sophie', namesMeant: true }))).toEqual([]);
  });

  it('are the coach’s to see, and nobody else’s; the coach’s feedback does not tell which they are', async () => {
    await answer(ticked('Zeal'));
    await answers(4);
    practice.todayIs('2026-11-22');
    const staff = practice.member({ roles: ['officer', 'registrar', 'scheme-administrator'] });

    expect(await seen(staff)).toMatchObject(NOTHING);
    expect(await seen({ ...coach, bodyId: await practice.anotherBody() })).toMatchObject(NOTHING);
    const shown = (await practice.as(coach).graphql(OVERVIEW)).data.myFeedback;
    expect(shown.comments).toEqual(['Zeal']);
    for (const by of [
      await holder(),
      { kind: 'service', service: 'accreditation', bodyId: practice.bodyId, locale: 'en' },
      { kind: 'public', bodyId: practice.bodyId, locale: 'en' },
    ] as const)
      expect(['FORBIDDEN', 'UNAUTHENTICATED']).toContain(codesOf(await practice.as(by).graphql(TO_HAND_OVER))[0]);
  });

  it('are told in no fact, and the tick neither', async () => {
    await answer(ticked('Unmistakable'));

    expect(JSON.stringify(await practice.told())).not.toMatch(/Unmistakable|handedOver/i);
  });
});
