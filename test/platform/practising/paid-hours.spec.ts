import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Road } from './road.js';
import { RULES } from './practice-rules.js';

const NOT_MET = 'ACCREDITATION_CONDITION_NOT_MET';

describe('paid hours, from what a coach logs to what counts', () => {
  let road: Road;
  beforeAll(async () => {
    road = await Road.open(RULES);
  });
  afterAll(() => road.close());

  it('R-42: 60 paid by the client, 15 by an employer and 25 for nothing are 75 of 100', async () => {
    const coach = road.coach();
    await road.logs(coach, { hours: 60, paid: true }, { hours: 15, paid: true }, { hours: 25, paid: false });
    const unpaid = [600, 600, 300].map((amount) => ({ amount, reason: NOT_MET }));

    expect(await road.linesOf(coach)).toMatchObject({
      paid: { result: 'MET', counted: 4500, leftOut: unpaid },
      total: { result: 'MET', counted: 6000 },
      clients: { result: 'MET', counted: 3 },
    });
  });

  it('R-42: 74 paid of 100 are an hour too little', async () => {
    const coach = road.coach();
    await road.logs(coach, { hours: 74, paid: true }, { hours: 26, paid: false });

    expect(await road.linesOf(coach)).toMatchObject({
      paid: { result: 'UNMET', counted: 4440 },
      total: { result: 'MET', counted: 6000 },
      clients: { result: 'UNMET', counted: 2 },
    });
  });

  it('R-42: mentoring that is paid is no coaching', async () => {
    const coach = road.coach();
    await road.logs(coach, { hours: 74, paid: true }, { hours: 26, paid: true, kind: 'MENTORING' });

    expect(await road.linesOf(coach)).toMatchObject({ paid: { counted: 4440 }, total: { counted: 4440 } });
  });
});
