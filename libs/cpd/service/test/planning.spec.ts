import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { cpd as definition } from '../src/index.js';
import { codesOf, CORRECT, anActivity, givenAnActivity, WITHDRAW } from './given.js';

const AIM = `mutation ($input: CpdAimInput!, $key: Uuid!) { setCpdAim(input: $input, idempotencyKey: $key) { id version } }`;
const REVIEW = `mutation ($id: Uuid!, $version: Int!, $input: CpdReviewInput!, $key: Uuid!) {
  reviewCpdAim(id: $id, version: $version, input: $input, idempotencyKey: $key) { id } }`;
const PLANS = `{ myCpdPlans { id fromOn untilOn topics } }`;
const TELL = `mutation ($input: CpdPlanInput!, $key: Uuid!) {
  tellCpdPlan(input: $input, idempotencyKey: $key) { id fromOn untilOn topics } }`;
const TAKE_BACK = `mutation ($id: Uuid!, $key: Uuid!) { takeCpdPlanBack(id: $id, idempotencyKey: $key) { id } }`;
const YEARS = `{ myCpdYears { year recordedMinutes statedMinutes statedOn } }`;
const STATE = `mutation ($year: Int!, $key: Uuid!) {
  stateCpdYear(year: $year, idempotencyKey: $key) { year recordedMinutes statedMinutes statedOn } }`;

/** Today is 22 November 2026. */
describe('what a coach tells of plans and years', () => {
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

  const aim = async () =>
    (await cpd.as(coach).graphql(AIM, { input: { aim: 'Mieux clore.' }, key: newId() })).data.setCpdAim;
  const tell = (topics: readonly string[], untilOn = '2027-11-21', key = newId()) =>
    cpd.as(coach).graphql(TELL, { input: { topics, untilOn }, key });
  const takeBack = (id: string, by = coach) => cpd.as(by).graphql(TAKE_BACK, { id, key: newId() });
  const plans = async (by = coach) => (await cpd.as(by).graphql(PLANS)).data.myCpdPlans;
  const told = async (type: string) => (await cpd.told()).filter((fact) => fact.type === type).map(({ data }) => data);
  const state = (year: number, key = newId()) => cpd.as(coach).graphql(STATE, { year, key });
  const years = async (by = coach) => (await cpd.as(by).graphql(YEARS)).data.myCpdYears;
  const days = (count: number) => cpd.clock.advance(count * 24 * 3600);

  it('is a plan of its topics and days once, and not a word of an aim', async () => {
    await aim();
    const key = newId();
    for (let times = 0; times < 2; times += 1) await tell(['ethics', 'core', 'ethics'], '2027-11-21', key);

    const shown = { fromOn: '2026-11-22', untilOn: '2027-11-21', topics: ['ethics', 'core'] };
    expect(await plans()).toEqual([{ id: expect.any(String), ...shown }]);
    expect(await told('cpd.plan-told')).toEqual([
      { planId: (await plans())[0].id, personId: coach.personId, revision: 1, ...shown },
    ]);
    expect(JSON.stringify(await cpd.told())).not.toContain('clore');
    expect(await plans(cpd.member())).toEqual([]);
  });

  it('is no plan without an aim that is open', async () => {
    expect(codesOf(await tell(['ethics']))).toEqual(['CPD_PLAN_NO_AIM']);
    const { id, version } = await aim();
    const input = { outcome: 'REACHED', review: 'Oui.' };
    await cpd.as(coach).graphql(REVIEW, { id, version, input, key: newId() });

    expect(codesOf(await tell([], '2026-11-21'))).toEqual([
      ...['CPD_PLAN_NO_AIM', 'CPD_PLAN_TOPICS_WRONG', 'CPD_PLAN_DAY_WRONG'],
    ]);
    expect(await told('cpd.plan-told')).toEqual([]);
  });

  it('is another plan from the day on which it changes: the one before ends the day before', async () => {
    await aim();
    await tell(['ethics']);
    days(10);
    await tell(['core']);
    expect(await plans()).toMatchObject([
      { fromOn: '2026-12-02', topics: ['core'] },
      { fromOn: '2026-11-22', untilOn: '2026-12-01', topics: ['ethics'] },
    ]);

    await tell(['peer']);

    expect(await plans()).toMatchObject([{ topics: ['peer'] }, { untilOn: '2026-12-01', topics: ['ethics'] }]);
    expect(await told('cpd.plan-taken-back')).toMatchObject([{ revision: 2 }]);
    expect(await told('cpd.plan-told')).toHaveLength(4);
  });

  it('is taken back by its coach alone, and once', async () => {
    await aim();
    await tell(['ethics']);
    const [{ id }] = await plans();

    expect(codesOf(await takeBack(id, cpd.member()))).toEqual(['NOT_FOUND']);
    expect(codesOf(await takeBack(id))).toEqual([]);

    expect([await plans(), await told('cpd.plan-taken-back')]).toEqual([
      [],
      [{ planId: id, personId: coach.personId, revision: 2 }],
    ]);
    expect(codesOf(await takeBack(id))).toEqual(['NOT_FOUND']);
  });

  it('is a year of what stands recorded, stated again when that changes', async () => {
    const of = (day: string, changes = {}) => ({ firstDay: day, lastDay: day, ...changes });
    const id = await givenAnActivity(cpd, coach, of('2025-12-31'));
    await givenAnActivity(cpd, coach, of('2025-01-01', { title: 'Lecture', minutes: 60 }));
    await givenAnActivity(cpd, coach, of('2026-01-01', { title: 'Autre' }));
    const gone = await givenAnActivity(cpd, coach, of('2025-05-05', { title: 'Retirée' }));
    await cpd.as(coach).graphql(WITHDRAW, { id: gone, version: 1, key: newId() });
    const key = newId();
    for (let times = 0; times < 2; times += 1) await state(2025, key);
    const stated = { year: 2025, recordedMinutes: 480, statedMinutes: 480, statedOn: '2026-11-22' };
    expect(await years()).toEqual([stated]);

    days(1);
    await cpd
      .as(coach)
      .graphql(CORRECT, { id, version: 1, input: anActivity(of('2025-12-31', { minutes: 400 })), key: newId() });
    expect(await years()).toEqual([{ ...stated, recordedMinutes: 460 }]);
    await state(2025);

    expect(await years()).toEqual([{ year: 2025, recordedMinutes: 460, statedMinutes: 460, statedOn: '2026-11-23' }]);
    const [first, second] = (await told('cpd.year-stated')) as { statementId: string }[];
    expect([first, second]).toMatchObject([
      { personId: coach.personId, revision: 1, lastDay: '2025-12-31', minutes: 480, statedOn: '2026-11-22' },
      { statementId: first!.statementId, revision: 2, minutes: 460 },
    ]);
  });

  it('is a year of none as well, and no year that goes on', async () => {
    expect(await years()).toEqual([{ year: 2025, recordedMinutes: 0, statedMinutes: null, statedOn: null }]);
    expect(codesOf(await state(2026))).toEqual(['CPD_YEAR_NOT_OVER']);
    expect(codesOf(await state(2020))).toEqual(['CPD_YEAR_TOO_LONG_AGO']);

    await state(2025);

    expect(await years()).toMatchObject([{ statedMinutes: 0 }]);
    expect(await told('cpd.year-stated')).toMatchObject([{ minutes: 0 }]);
    expect(await years(cpd.member())).toMatchObject([{ statedMinutes: null }]);
  });
});
