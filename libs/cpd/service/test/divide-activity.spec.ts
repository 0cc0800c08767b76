import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { cpd as definition } from '../src/index.js';
import { anActivity, codesOf, CORRECT, givenAnActivity, ONE, RECORD } from './given.js';

const ETHICS = { code: 'ethics', minutes: 120 };

describe('an activity in parts', () => {
  let running: RunningService;
  let cpd: RunningService;
  let coach: Member;
  beforeAll(async () => {
    running = await startService(definition);
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    cpd = await running.inNewBody();
    coach = cpd.member();
  });

  const record = (changes: Record<string, unknown>) =>
    cpd.as(coach).graphql(RECORD, { input: anActivity(changes), key: newId() });
  const correct = (id: string, version: number, changes: Record<string, unknown> = {}) =>
    cpd.as(coach).graphql(CORRECT, { id, version, input: anActivity(changes), key: newId() });
  const told = async () => (await cpd.told()).map(({ data }) => data);

  it('keeps how its minutes are divided, and tells it by codes', async () => {
    const { data } = await record({ categories: [ETHICS, { code: 'no-scheme-knows-it', minutes: 60 }] });

    expect(data.recordCpdActivity.categories).toEqual([ETHICS, { code: 'no-scheme-knows-it', minutes: 60 }]);
    expect(await told()).toEqual([
      expect.objectContaining({ categories: [ETHICS, { code: 'no-scheme-knows-it', minutes: 60 }] }),
    ]);
  });

  it('is refused where its parts cannot be', async () => {
    expect(codesOf(await record({ categories: [{ code: 'ethics', minutes: 421 }] }))).toEqual([
      'CPD_CATEGORIES_TOO_LONG',
    ]);
    expect(codesOf(await record({ categories: [ETHICS, ETHICS] }))).toEqual(['CPD_CATEGORY_TWICE']);
    expect(codesOf(await record({ categories: [{ code: 'Éthique', minutes: 0 }] }))).toEqual([
      'CPD_CATEGORY_UNREADABLE',
      'CPD_CATEGORY_NO_LENGTH',
    ]);
    const many = Array.from({ length: 13 }, (_, at) => ({ code: `c${at}`, minutes: 1 }));
    expect(codesOf(await record({ categories: many }))).toEqual(['CPD_CATEGORIES_TOO_MANY']);
  });

  it('keeps its parts in a correction that says nothing of them, and is held to them', async () => {
    const id = await givenAnActivity(cpd, coach, { categories: [ETHICS] });

    expect(codesOf(await correct(id, 1, { minutes: 60 }))).toEqual(['CPD_CATEGORIES_TOO_LONG']);
    expect((await correct(id, 1)).data.correctCpdActivity.categories).toEqual([ETHICS]);
    expect((await correct(id, 2, { categories: [] })).data.correctCpdActivity.categories).toEqual([]);
    expect((await told()).map((data) => (data as { categories?: unknown }).categories)).toEqual([
      [ETHICS],
      [ETHICS],
      undefined,
    ]);
  });

  it('names the first activity of which it is a repetition', async () => {
    const first = await givenAnActivity(cpd, coach, { title: 'Atelier' });
    const second = await givenAnActivity(cpd, coach, { title: 'Atelier', minutes: 60, repeats: first });
    const third = await givenAnActivity(cpd, coach, { title: 'Atelier', minutes: 30, repeats: second });

    for (const id of [second, third])
      expect((await cpd.as(coach).graphql(ONE, { id })).data.cpdActivity.seriesId).toBe(first);
    expect((await correct(third, 1)).data.correctCpdActivity.seriesId).toBe(first);
    expect((await told()).map((data) => (data as { seriesId?: string }).seriesId)).toEqual([
      undefined,
      first,
      first,
      first,
    ]);
  });

  it('repeats nothing of another coach', async () => {
    const id = await givenAnActivity(cpd, cpd.member());

    expect(codesOf(await record({ repeats: id }))).toEqual(['NOT_FOUND']);
  });
});
