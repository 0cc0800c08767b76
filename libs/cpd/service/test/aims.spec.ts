import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { cpd as definition } from '../src/index.js';
import { codesOf, givenAnActivity } from './given.js';

const SHOWN = `id aim wishedBy clauses activityIds outcome review version`;
const SET = `mutation ($input: CpdAimInput!, $key: Uuid!) { setCpdAim(input: $input, idempotencyKey: $key) { ${SHOWN} } }`;
const CHANGE = `mutation ($id: Uuid!, $version: Int!, $input: CpdAimInput!, $key: Uuid!) {
  changeCpdAim(id: $id, version: $version, input: $input, idempotencyKey: $key) { ${SHOWN} } }`;
const REVIEW = `mutation ($id: Uuid!, $version: Int!, $input: CpdReviewInput!, $key: Uuid!) {
  reviewCpdAim(id: $id, version: $version, input: $input, idempotencyKey: $key) { ${SHOWN} } }`;
const MINE = `{ myCpdAims { ${SHOWN} } }`;

const AIM = { aim: ' Mieux clore un accompagnement. ', wishedBy: '2026-12-31', clauses: ['CF-1', 'CF-1'] };
const DONE = { outcome: 'PARTLY_REACHED', review: 'Deux clôtures sur trois.' };

describe('the aims of a coach', () => {
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

  const set = (changes: object = {}, key = newId()) =>
    cpd.as(coach).graphql(SET, { input: { ...AIM, ...changes }, key });
  const change = (id: string, version: number, changes: object = {}, by: Actor = coach) =>
    cpd.as(by).graphql(CHANGE, { id, version, input: { ...AIM, ...changes }, key: newId() });
  const review = (id: string, version: number, changes: object = {}, by: Actor = coach) =>
    cpd.as(by).graphql(REVIEW, { id, version, input: { ...DONE, ...changes }, key: newId() });
  const mine = async (by: Actor = coach) => (await cpd.as(by).graphql(MINE)).data.myCpdAims;
  const given = async (changes: object = {}) => (await set(changes)).data.setCpdAim.id as string;

  it('are kept for the coach, and told to nobody', async () => {
    const { data } = await set();

    const { id } = data.setCpdAim;
    expect(data.setCpdAim).toEqual({
      ...{ id, aim: 'Mieux clore un accompagnement.', wishedBy: '2026-12-31', clauses: ['CF-1'], activityIds: [] },
      ...{ outcome: null, review: null, version: 1 },
    });
    expect(await cpd.told()).toEqual([]);
    for (const roles of [[], ['officer'], ['registrar']] as const)
      expect(await mine(cpd.member({ roles: [...roles] }))).toEqual([]);
  });

  it('happen once, however often they are sent', async () => {
    const key = newId();
    await set({}, key);
    await set({}, key);

    expect(await mine()).toHaveLength(1);
  });

  it('are written before, linked to what serves them, and reviewed after', async () => {
    const id = await given();
    const activityId = await givenAnActivity(cpd, coach);

    await change(id, 1, { activityIds: [activityId, activityId] });
    const { data } = await review(id, 2);

    expect(data.reviewCpdAim).toMatchObject({ activityIds: [activityId], ...DONE, version: 3 });
    expect((await review(id, 3, { outcome: 'REACHED' })).data.reviewCpdAim).toMatchObject({ outcome: 'REACHED' });
    expect((await change(id, 4)).data.changeCpdAim).toMatchObject({ outcome: 'REACHED', activityIds: [] });
  });

  it('come in the order of their days, the reviewed ones last', async () => {
    const reviewed = await given({ wishedBy: '2026-12-01' });
    await review(reviewed, 1);
    const [undated, first] = [await given({ wishedBy: null }), await given()];

    expect((await mine()).map((one: { id: string }) => one.id)).toEqual([first, undated, reviewed]);
  });

  it('keep a day that has passed meanwhile, and take no new one', async () => {
    const id = await given({ wishedBy: '2026-11-22' });
    cpd.todayIs('2026-12-01');

    expect(codesOf(await change(id, 1, { wishedBy: '2026-11-22', aim: 'Autrement.' }))).toEqual([]);
    expect(codesOf(await change(id, 2, { wishedBy: '2026-11-30' }))).toEqual(['CPD_AIM_DAY_PASSED']);
  });

  it('are refused with every reason', async () => {
    const many = Array.from({ length: 51 }, (_, at) => `CF-${at}`);

    expect(codesOf(await set({ aim: ' ', wishedBy: '2026-11-21', clauses: ['secret'] }))).toEqual([
      'CPD_AIM_MISSING',
      'CPD_AIM_DAY_PASSED',
      'CPD_AIM_CLAUSE_UNREADABLE',
    ]);
    expect(codesOf(await set({ aim: 'x'.repeat(501), clauses: many }))).toEqual([
      'CPD_AIM_TOO_LONG',
      'CPD_AIM_TOO_MUCH',
    ]);
    const id = await given();
    expect(codesOf(await review(id, 1, { review: ' ' }))).toEqual(['CPD_REVIEW_MISSING']);
    expect(codesOf(await review(id, 1, { review: 'x'.repeat(4001) }))).toEqual(['CPD_REVIEW_TOO_LONG']);
  });

  it('are nobody else’s to link, change or review, and stale where they have risen', async () => {
    const [id, other] = [await given(), cpd.member({ roles: ['registrar'] })];
    const foreign = await givenAnActivity(cpd, other);

    expect(codesOf(await set({ activityIds: [foreign] }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await change(id, 1, {}, other))).toEqual(['NOT_FOUND']);
    expect(codesOf(await review(id, 1, {}, other))).toEqual(['NOT_FOUND']);
    expect(codesOf(await change(id, 2))).toEqual(['STALE']);
  });
});
