import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { cpd as definition } from '../src/index.js';
import { anActivity, codesOf, CORRECT, givenAnActivity, WITHDRAW } from './given.js';

const TOTALS = `{ myCpdTotals { kind minutes activities } }`;

describe('what a coach recorded, added up by kind', () => {
  let cpd: RunningService;
  beforeAll(async () => {
    cpd = await startService(definition);
  });
  afterAll(() => cpd.stop());

  const totalsOf = async (actor: Actor) => (await cpd.as(actor).graphql(TOTALS)).data.myCpdTotals;

  it('counts each activity once, as it stands, and none that was taken back', async () => {
    const coach = cpd.member();
    const day = (number: number) => ({ firstDay: `2026-11-0${number}`, lastDay: `2026-11-0${number}` });
    await givenAnActivity(cpd, coach, { ...day(1), minutes: 100 });
    const corrected = await givenAnActivity(cpd, coach, { ...day(2), minutes: 200 });
    const withdrawn = await givenAnActivity(cpd, coach, { ...day(3), minutes: 400 });
    await givenAnActivity(cpd, coach, { ...day(4), minutes: 30, kind: 'READING' });
    const input = anActivity({ ...day(2), minutes: 250 });
    await cpd.as(coach).graphql(CORRECT, { id: corrected, version: 1, input, key: newId() });
    await cpd.as(coach).graphql(WITHDRAW, { id: withdrawn, version: 1, key: newId() });

    expect(await totalsOf(coach)).toEqual([
      { kind: 'READING', minutes: 30, activities: 1 },
      { kind: 'TRAINING', minutes: 350, activities: 2 },
    ]);
  });

  it('is empty while nothing was recorded, and nobody else’s', async () => {
    await givenAnActivity(cpd, cpd.member());

    expect(await totalsOf(cpd.member({ roles: ['officer'] }))).toEqual([]);
  });

  it('is for members alone', async () => {
    const visitor: Actor = { kind: 'public', bodyId: cpd.bodyId, locale: 'en' };

    expect(codesOf(await cpd.as(visitor).graphql(TOTALS))).toEqual(['UNAUTHENTICATED']);
  });
});
