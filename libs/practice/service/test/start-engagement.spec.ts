import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { practice as definition } from '../src/index.js';
import { allAtOnce } from './all-at-once.js';
import { codesOf, givenAnEngagement, START } from './given.js';

const MINE = `{ myEngagements { id pseudonym minutes } }`;

describe('starting an engagement', () => {
  let practice: RunningService;
  let coach: Member;
  beforeAll(async () => {
    practice = await startService(definition);
  });
  beforeEach(() => {
    coach = practice.member();
  });
  afterAll(() => practice.stop());

  const start = (changes: Record<string, unknown> = {}, key = newId(), by = coach) =>
    practice
      .as(by)
      .graphql(START, { input: { pseudonym: 'Renard 12', kind: 'TEAM', startedOn: '2026-11-22', ...changes }, key });

  it('keeps it under its pseudonym and tells nobody', async () => {
    const { data } = await start({ pseudonym: ' Renard 12 ' });

    expect(data.startEngagement).toEqual({
      id: data.startEngagement.id,
      pseudonym: 'Renard 12',
      kind: 'TEAM',
      startedOn: '2026-11-22',
      endedOn: null,
      version: 1,
      minutes: 0,
    });
    expect(await practice.told()).toEqual([]);
  });

  it('happens once, however often it is sent', async () => {
    const key = newId();

    const [first, again] = [await start({}, key), await start({}, key)];

    expect(again.data.startEngagement.id).toBe(first.data.startEngagement.id);
    expect((await practice.as(coach).graphql(MINE)).data.myEngagements).toHaveLength(1);
  });

  it('is refused with every reason', async () => {
    await givenAnEngagement(practice, coach, { pseudonym: 'Sophie' });

    const answer = await start({ pseudonym: 'SOPHIE', startedOn: '2026-11-23' });

    expect(codesOf(answer)).toEqual([
      'PRACTICE_PSEUDONYM_IN_USE',
      'PRACTICE_POSSIBLE_NAME',
      'PRACTICE_START_IN_FUTURE',
    ]);
  });

  it('asks about what looks like a name, and takes it when the coach says that it is none', async () => {
    const asked = await start({ pseudonym: 'Client Sophie' }, newId(), practice.member({ locale: 'fr' }));
    const said = await start({ pseudonym: 'Client Sophie', nameIsPseudonym: true });

    expect(codesOf(asked)).toEqual(['PRACTICE_POSSIBLE_NAME']);
    expect(asked.errors?.[0]?.message).toContain('«\u202FSophie\u202F» ressemble à un nom.');
    expect(said.data.startEngagement.pseudonym).toBe('Client Sophie');
  });

  it.each(['a@example.fr', 'Client 06 12 34 56 78'])('never takes a way to reach somebody: %s', async (pseudonym) => {
    expect(codesOf(await start({ pseudonym, nameIsPseudonym: true }))).toEqual(['PRACTICE_CONTACT_IN_TEXT']);
  });

  it('lets two coaches use the same pseudonym', async () => {
    await start();

    expect(codesOf(await start({}, newId(), practice.member()))).toEqual([]);
  });

  it('is decided one at a time for one coach', async () => {
    const answers = await allAtOnce(practice, [() => start(), () => start(), () => start()]);

    expect(answers.flatMap(codesOf)).toEqual(['PRACTICE_PSEUDONYM_IN_USE', 'PRACTICE_PSEUDONYM_IN_USE']);
  });

  it('is seen by the coach alone, the latest first, and by no role of the body', async () => {
    await givenAnEngagement(practice, coach, { pseudonym: 'Client A', startedOn: '2026-01-10' });
    await givenAnEngagement(practice, coach, { pseudonym: 'Client B', startedOn: '2026-02-10' });
    const staff = practice.member({ roles: ['officer', 'registrar', 'scheme-administrator'] });

    const [own, others] = [await practice.as(coach).graphql(MINE), await practice.as(staff).graphql(MINE)];

    expect(own.data.myEngagements).toMatchObject([{ pseudonym: 'Client B' }, { pseudonym: 'Client A' }]);
    expect(others.data.myEngagements).toEqual([]);
  });

  it.each([
    ['the public', (bodyId: string) => ({ kind: 'public', bodyId, locale: 'fr' }) as const, 'UNAUTHENTICATED'],
    [
      'another part of the platform',
      (bodyId: string) => ({ kind: 'service', bodyId, service: 'correspondence', locale: 'fr' }) as const,
      'FORBIDDEN',
    ],
  ])('is closed to %s', async (_, actor, code) => {
    expect(codesOf(await practice.as(actor(practice.bodyId)).graphql(MINE))).toEqual([code]);
  });

  it('stays in its body', async () => {
    await start();
    const bodyId = await practice.anotherBody();

    expect((await practice.as({ ...coach, bodyId }).graphql(MINE)).data.myEngagements).toEqual([]);
  });
});

describe('asking for possible names', () => {
  let practice: RunningService;
  beforeAll(async () => {
    practice = await startService(definition);
  });
  afterAll(() => practice.stop());

  const ask = (text: string) =>
    practice.as(practice.member()).graphql(`query ($text: String!) { possibleNames(text: $text) }`, { text });

  it('answers with what it finds, before anything is saved', async () => {
    expect((await ask('Mme Kowalczyk')).data).toEqual({ possibleNames: ['Mme Kowalczyk'] });
    expect((await ask('Renard 12')).data).toEqual({ possibleNames: [] });
  });

  it('does not read what is too long to be a pseudonym', async () => {
    expect(codesOf(await ask('x'.repeat(41)))).toEqual(['PRACTICE_PSEUDONYM_TOO_LONG']);
  });
});
