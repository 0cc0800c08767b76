import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor, Member } from '@standing/platform/auth';
import { subgraphSdl } from '@standing/platform/graphql';
import { type RunningService, startService } from '@standing/testing';
import { practice as definition } from '../src/index.js';
import { codesOf, givenAnEngagement } from './given.js';
import { givenAHolder, givenFeedback, OVERVIEW } from './given-feedback.js';

const NOTHING = { givers: [] as object[], shown: 0, smallestGroup: 5, statements: [], comments: [] };

const clients = (givers: number) => [{ kind: 'CLIENT', givers }];

describe('seeing one’s feedback', () => {
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

  const answer = async (changes: Record<string, unknown> = {}) =>
    givenFeedback(practice, await givenAHolder(practice, coach, await givenAnEngagement(practice, coach)), changes);
  const answers = async (count: number) => {
    for (let index = 0; index < count; index += 1) await answer();
  };
  const seen = async (by: Actor = coach) => (await practice.as(by).graphql(OVERVIEW)).data.myFeedback;

  it('begins with nothing', async () => {
    expect(await seen()).toEqual({ answered: 0, ...NOTHING });
  });

  it('is a number until five clients have answered', async () => {
    await answers(4);
    practice.todayIs('2026-11-22');

    expect(await seen()).toEqual({ answered: 4, ...NOTHING, givers: clients(4) });
  });

  it('is a number while the fifth answer can still be changed', async () => {
    await answers(5);
    practice.todayIs('2026-10-08');
    expect(await seen()).toEqual({ answered: 5, ...NOTHING, givers: clients(5) });

    practice.todayIs('2026-10-09');
    expect(await seen()).toMatchObject({ answered: 5, shown: 5 });
  });

  it('is how often each answer was given, and the comments by their words', async () => {
    await answer({ listening: 'ALWAYS', comment: 'Zeal' });
    await answer({ listening: 'NEVER', integrity: null });
    await answer({ listening: 'CANNOT_SAY', comment: 'Attentive throughout' });
    await answers(2);
    practice.todayIs('2026-11-22');

    const { statements, comments } = await seen();

    expect(statements.map(({ statement }: { statement: string }) => statement)).toEqual([
      'LISTENING',
      'INTEGRITY',
      'RESPONSIBILITY',
      'TRANSPARENCY',
      'CONFIDENTIALITY',
    ]);
    expect(statements[0]).toMatchObject({ always: 3, mostly: 0, sometimes: 0, never: 1, cannotSay: 1, unanswered: 0 });
    expect(statements[1]).toMatchObject({ mostly: 4, unanswered: 1 });
    expect(comments).toEqual(['Attentive throughout', 'Zeal']);
  });

  it('does not move for a sixth answer, and moves for a tenth', async () => {
    await answers(5);
    practice.todayIs('2026-10-20');
    const before = await seen();
    await answer({ listening: 'NEVER', comment: 'I am the sixth' });
    practice.todayIs('2026-11-22');

    expect(await seen()).toEqual({ ...before, answered: 6, givers: clients(6) });

    practice.todayIs('2026-10-20');
    await answers(4);
    practice.todayIs('2026-11-22');
    expect(await seen()).toMatchObject({ answered: 10, shown: 10, comments: ['I am the sixth'] });
  });

  it('is no group when one engagement answers again and again', async () => {
    const engagementId = await givenAnEngagement(practice, coach);
    for (let index = 0; index < 6; index += 1)
      await givenFeedback(practice, await givenAHolder(practice, coach, engagementId));
    practice.todayIs('2026-11-22');

    expect(await seen()).toEqual({ answered: 6, ...NOTHING, givers: clients(1) });
  });

  it('is the coach’s alone: no role of the body and no other body sees any of it', async () => {
    await answers(5);
    practice.todayIs('2026-11-22');
    const staff = practice.member({ roles: ['officer', 'registrar', 'scheme-administrator'] });

    expect(await seen(staff)).toEqual({ answered: 0, ...NOTHING });
    expect(await seen({ ...coach, bodyId: await practice.anotherBody() })).toEqual({ answered: 0, ...NOTHING });
  });

  it('is open to no link and to no part of the platform', async () => {
    const holder = await givenAHolder(practice, coach, await givenAnEngagement(practice, coach));
    const { bodyId } = practice;

    for (const by of [
      holder,
      { kind: 'service', service: 'gateway', bodyId, locale: 'en' },
      { kind: 'public', bodyId, locale: 'en' },
    ] as const)
      expect(['FORBIDDEN', 'UNAUTHENTICATED']).toContain(codesOf(await practice.as(by).graphql(OVERVIEW))[0]);
  });

  it('has no door on which one answer could be asked for', async () => {
    const sdl = await subgraphSdl(definition);
    const outputs = [...sdl.matchAll(/^type (\w+)[^{]*\{([^}]*)\}/gm)];
    const naming = (shown: RegExp) =>
      outputs.filter(([, , fields]) => shown.test(fields ?? '')).map(([, name]) => name);

    expect(naming(/: \[?Feedback(Answer|Statement)\b|comment/)).toEqual(['FeedbackOverview', 'FeedbackDistribution']);
    expect(naming(/\bwords: |: FeedbackWords/)).toEqual(['Query', 'FeedbackWordsToHandOver']);
    expect(naming(/mayBeHandedOver/)).toEqual([]);
  });
});
