import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as ask from './documents.js';
import { RULES } from './adjusting-rules.js';
import { Road } from './road.js';

const NOT_MET = 'ACCREDITATION_CONDITION_NOT_MET';

/** What is asked of a member changes by what they and the office did, each by its own door. */
describe('what changes a requirement', () => {
  let road: Road;
  beforeAll(async () => {
    road = await Road.open(RULES);
  });
  afterAll(() => road.close());

  describe('each calendar month', () => {
    const inTwoMonths = { counted: 180, needed: 180, result: 'ADJUSTED' };
    const inThree = { counted: 180, needed: 270, result: 'UNMET' };

    /** Ninety minutes in January and in March 2026, and none in February. */
    const givenACoach = async () => {
      const { coach } = await road.awarded('2026-01-05');
      return coach;
    };
    const read = async (coach: Awaited<ReturnType<typeof givenACoach>>) => {
      road.todayIs('2026-04-10');
      await road.records(coach, ['2026-01-10', 90], ['2026-03-10', 90]);
      return road.linesOf(coach, '2026-04-10');
    };

    it('R-76: is not asked for a month of pause from its first to its last day', async () => {
      const coach = await givenACoach();
      await road.paused(coach, '2026-02-01', '2026-03-01');

      expect(await read(coach)).toMatchObject({ r76: inTwoMonths });
    });

    it.each([
      ['from the second day on', '2026-02-02', '2026-03-01'],
      ['up to the day before the last', '2026-02-01', '2026-02-28'],
    ])('R-76: is asked for a month of pause %s', async (_, from, resumes) => {
      const coach = await givenACoach();
      await road.paused(coach, from, resumes);

      expect(await read(coach)).toMatchObject({ r76: inThree });
    });

    it('R-76: is asked for where a proof is, and the coach alone says that there was a pause', async () => {
      const coach = await givenACoach();
      await road.paused(coach, '2026-02-01', '2026-03-01');

      expect(await read(coach)).toMatchObject({ 'r76-proved': inThree, 'r76-granted': inThree });
    });

    it('R-76: is not asked for where a proof is, once the office granted leave', async () => {
      const coach = await givenACoach();
      await road.relieved(coach, 'LEAVE', '2026-02-01', '2026-02-28');

      expect(await read(coach)).toMatchObject({ r76: inThree, 'r76-granted': inTwoMonths });
    });
  });

  describe('R-78: seven hours let off', () => {
    const HELD = { fromOn: '2022-01-01', untilOn: null };
    const letOff = { counted: 840, needed: 840, result: 'ADJUSTED' };
    const asked = { counted: 840, needed: 1260, result: 'UNMET' };

    it.each<[string, readonly [object, boolean] | null, object]>([
      ['are for whoever is not of the profession', null, letOff],
      ['are not for whoever is of it, as the office has seen', [HELD, true], asked],
      ['are for whoever says so and has shown nothing', [HELD, false], letOff],
      ['are for whoever was of it in earlier years', [{ ...HELD, untilOn: '2024-12-31' }, true], letOff],
      ['are not for whoever was of it in that year', [{ ...HELD, untilOn: '2025-12-31' }, true], asked],
    ])('%s', async (_, profession, r78) => {
      road.todayIs('2026-01-15');
      const coach = await road.coach();
      await road.records(coach, ['2025-09-01', 420], ['2025-09-02', 420]);
      await road.relieved(coach, 'WAIVER', '2025-04-01', '2025-04-30');
      if (profession !== null) await road.holds(coach, 'statutory-auditor', ...profession);

      expect(await road.linesOf(coach, '2026-01-15')).toMatchObject({ r77: letOff, r78 });
    });
  });

  describe('R-83: a late fee', () => {
    /** A term from 1 June 2022 to 31 May 2025, and a renewal that is sent on a day after it. */
    const givenALateRenewal = async (sentOn = '2025-12-10') => {
      const { coach, applicationId: first } = await road.awarded('2022-06-01');
      await road.paid(first, 30_000, '2022-06-01');
      road.todayIs(sentOn);
      const { id: applicationId } = await road.does(coach, ask.APPLY_FOR_RENEWAL);
      const input = { applicationId, shownName: coach.name };
      const renewed = () => road.pressed(road.member('registrar'), ask.RENEW, { input });
      return { coach, applicationId, renewed };
    };

    it('is a condition of the renewal, and the hours are as many as before', async () => {
      const { coach, applicationId, renewed } = await givenALateRenewal();
      await road.records(coach, ['2025-01-10', 360], ['2025-12-01', 240]);
      const unpaid = { result: 'UNMET', counted: 0, leftOut: [{ reason: NOT_MET }] };

      expect(await road.linesOf(coach, '2025-12-10')).toMatchObject({
        r83: unpaid,
        'r83-at-once': unpaid,
        'r83-hours': { result: 'ADJUSTED', counted: 600, needed: 600 },
      });
      const { errors } = await renewed();
      expect(errors?.[0]?.extensions.refusals).toMatchObject([{ path: 'lines.r83' }]);

      await road.paid(applicationId, 27_500, '2025-12-09');
      expect(await road.linesOf(coach, '2025-12-10')).toMatchObject({
        r83: { result: 'MET', counted: 27_500 },
        'r83-at-once': { result: 'MET', counted: 1 },
      });
      expect((await renewed()).errors).toBeUndefined();
    });

    it.each([
      ['a cent too little', [27_499], 'USD', { r83: { result: 'UNMET', counted: 27_499 } }],
      ['the fee of the renewal alone', [17_500], 'USD', { r83: { result: 'UNMET', counted: 17_500 } }],
      ['another currency, of which no rate is known', [27_500], 'EUR', { r83: { result: 'UNMET', counted: 0 } }],
      [
        'in two parts, of which neither is enough',
        [17_500, 10_000],
        'USD',
        { r83: { result: 'MET' }, 'r83-at-once': { result: 'UNMET' } },
      ],
    ])('is paid or not: %s', async (_, amounts, currency, expected) => {
      const { coach, applicationId } = await givenALateRenewal();
      for (const amount of amounts) await road.paid(applicationId, amount, '2025-12-09', currency);

      expect(await road.linesOf(coach, '2025-12-10')).toMatchObject(expected);
    });

    it('is owed again once the payment is taken back', async () => {
      const { coach, applicationId } = await givenALateRenewal();
      const id = await road.paid(applicationId, 27_500, '2025-12-09');
      await road.does(road.member('registrar'), ask.REVERSE, { id });

      expect(await road.linesOf(coach, '2025-12-10')).toMatchObject({ r83: { result: 'UNMET', counted: 0 } });
    });

    it('was not asked the day before the rule changed: there were more hours', async () => {
      const { coach } = await givenALateRenewal('2025-11-02');
      await road.records(coach, ['2025-01-10', 480], ['2025-01-11', 400]);
      const { r83, 'r83-hours': hours } = await road.linesOf(coach, '2025-11-02');

      // In the sixth month after 31 May: 600 + 4 × 72.
      expect(r83).toBeUndefined();
      expect(hours).toMatchObject({ result: 'UNMET', counted: 880, needed: 888 });
    });
  });
});
