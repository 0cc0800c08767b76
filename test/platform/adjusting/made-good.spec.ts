import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RULES } from './adjusting-rules.js';
import { Road } from './road.js';

const TODAY = '2026-11-22';

describe('what is learnt and made good', () => {
  let road: Road;
  beforeAll(async () => {
    road = await Road.open(RULES);
  });
  afterAll(() => road.close());

  describe('R-40: supervision in either role', () => {
    it('counts up to ten hours together: six received and five delivered', async () => {
      road.todayIs(TODAY);
      const coach = await road.coach();
      await road.records(coach, ['2026-01-10', 360, 'received'], ['2026-02-10', 300, 'delivered']);

      expect(await road.linesOf(coach, TODAY)).toMatchObject({
        r40: { result: 'MET', counted: 600, leftOut: [{ amount: 60, reason: 'ACCREDITATION_OVER_CEILING' }] },
      });
    });

    it('counts nothing of what was looked on: six received and four observed', async () => {
      road.todayIs(TODAY);
      const coach = await road.coach();
      await road.records(coach, ['2026-01-10', 360, 'received'], ['2026-02-10', 240, 'observed']);

      expect(await road.linesOf(coach, TODAY)).toMatchObject({
        r40: { result: 'UNMET', counted: 360, leftOut: [{ reason: 'ACCREDITATION_CONDITION_NOT_MET' }] },
      });
    });
  });

  describe('R-86: what the office finds missing', () => {
    /** Found on 10 January 2024: six months to make it good are over on 9 July, and six more on 9 January 2025. */
    const givenAFinding = async () => {
      road.todayIs('2024-01-10');
      const coach = await road.coach();
      expect((await road.linesOf(coach, '2024-01-10'))['r86']).toBeUndefined();
      await road.found(coach, '2024-01-10', '2024-07-09');
      return coach;
    };

    it('is not due while six months run', async () => {
      const coach = await givenAFinding();

      expect(await road.linesOf(coach, '2024-07-09')).toMatchObject({ r86: { result: 'NOT_YET_DUE', needed: 600 } });
      expect(await road.linesOf(coach, '2024-07-10')).toMatchObject({ r86: { result: 'UNMET' } });
    });

    it.each([
      [
        'can still be made good for six more',
        '2024-08-01',
        500,
        { result: 'UNMET', remedy: { code: 'ADD', amount: 100 } },
      ],
      ['is made good within them', '2024-08-01', 600, { result: 'ADJUSTED', counted: 600 }],
    ])('%s', async (_, day, minutes, r86) => {
      const coach = await givenAFinding();
      road.todayIs('2025-01-09');
      await road.records(coach, [day, minutes]);

      expect(await road.linesOf(coach, '2025-01-09')).toMatchObject({ r86 });
    });

    it('is past help after a year: what was done a day later counts no longer', async () => {
      const coach = await givenAFinding();
      road.todayIs('2025-01-10');
      await road.records(coach, ['2025-01-10', 600]);

      expect(await road.linesOf(coach, '2025-01-10')).toMatchObject({
        r86: { result: 'UNMET', remedy: { code: 'REAPPLY' } },
      });
    });
  });
});
