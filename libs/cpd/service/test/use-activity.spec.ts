import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { cpd as definition } from '../src/index.js';
import { anActivity, codesOf, CORRECT, givenAnActivity, RECORD, WITHDRAW } from './given.js';

const ALLOT = `mutation ($id: Uuid!, $version: Int!, $line: String, $key: Uuid!) {
  allotCpdActivity(id: $id, version: $version, countsFor: $line, idempotencyKey: $key) { version countsFor } }`;

describe('what an activity counts for', () => {
  let running: RunningService;
  let cpd: RunningService;
  let coach: Member;
  let id: string;
  beforeAll(async () => {
    running = await startService(definition);
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    cpd = await running.inNewBody();
    coach = cpd.member();
    id = await givenAnActivity(cpd, coach);
  });

  const allot = (line: string | null, version: number, by = coach) =>
    cpd.as(by).graphql(ALLOT, { id, version, line, key: newId() });
  const lastTold = async () => (await cpd.told()).at(-1);

  it('is said by its coach, told, kept by a correction, and left to the scheme again', async () => {
    expect((await allot('ethics', 1)).data.allotCpdActivity).toEqual({ version: 2, countsFor: 'ethics' });
    expect(await lastTold()).toMatchObject({
      type: 'cpd.activity-corrected',
      data: { countsFor: 'ethics', revision: 2 },
    });

    await cpd.as(coach).graphql(CORRECT, { id, version: 2, input: anActivity({ minutes: 300 }), key: newId() });
    expect(await lastTold()).toMatchObject({ data: { countsFor: 'ethics', minutes: 300 } });

    expect((await allot(null, 3)).data.allotCpdActivity).toEqual({ version: 4, countsFor: null });
    expect((await lastTold())?.data).not.toHaveProperty('countsFor');
  });

  it('is refused of what is no line, stale, withdrawn, or another’s', async () => {
    expect(codesOf(await allot('No line', 1))).toEqual(['CPD_LINE_UNREADABLE']);
    expect(codesOf(await allot('ethics', 2))).toEqual(['STALE']);
    expect(codesOf(await allot('ethics', 1, cpd.member()))).toEqual(['NOT_FOUND']);
    await cpd.as(coach).graphql(WITHDRAW, { id, version: 1, key: newId() });
    expect(codesOf(await allot('ethics', 2))).toEqual(['CPD_ALREADY_WITHDRAWN']);
  });

  it('is nothing while its text could tell who somebody else is', async () => {
    const record = (changes: object) =>
      cpd.as(coach).graphql(RECORD, { input: anActivity({ title: 'Lecture', ...changes }), key: newId() });
    const reflection = 'Carl Rogers l’écrit ainsi.';

    expect(codesOf(await record({ reflection }))).toEqual(['CPD_REFLECTION_POSSIBLE_NAME']);
    expect(codesOf(await record({ reflection: 'Le 06 12 34 56 78.', namesMeant: true }))).toEqual([
      'CPD_REFLECTION_CONTACT',
    ]);
    expect(await cpd.told()).toHaveLength(1);

    expect(codesOf(await record({ reflection, namesMeant: true }))).toEqual([]);
    expect(await lastTold()).toMatchObject({ data: { lookedThrough: true } });
  });
});
