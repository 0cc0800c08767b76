import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RULES } from './development-rules.js';
import { AMOUNT_CASES } from './amount-cases.js';
import { DAY_CASES } from './day-cases.js';
import { Road } from './road.js';
import { hours, inOne, OVER } from './said.js';

describe('development, from what a coach records to what counts', () => {
  let road: Road;
  beforeAll(async () => {
    road = await Road.open(RULES);
  });
  afterAll(() => road.close());

  it.each(AMOUNT_CASES)('%s: %s', async (_, __, activities, expected) => {
    const coach = await road.coach();
    await road.records(coach, activities);

    expect(await road.linesOf(coach)).toMatchObject(expected);
  });

  it.each(DAY_CASES)('%s: %s', async (_, __, joined, reliefs, activities, on, expected) => {
    const coach = await road.coach();
    if (joined !== null) await road.signed(coach, joined);
    for (const relief of reliefs) await road.relieved(coach, relief);
    await road.records(coach, activities);

    expect(await road.linesOf(coach, on)).toMatchObject(expected);
  });

  it('R-30: counts for the line that its coach puts it to, once', async () => {
    const coach = await road.coach();
    const [id] = await road.records(coach, [inOne('2025-01-01', 4, 'ethics')]);
    const elsewhere = { counted: 0, leftOut: [{ amount: 240, reason: 'ACCREDITATION_COUNTED_ELSEWHERE' }] };
    const pool = async () => (await road.uses(coach)).filter((use: { isShared: boolean }) => use.isShared);
    expect(await road.linesOf(coach)).toMatchObject({ r30: { counted: 240 }, 'r30-ethics': elsewhere });
    expect((await pool()).map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['r30', 'r30-ethics']);

    await road.allots(coach, id!, 1, 'r30-ethics');

    expect(await road.linesOf(coach)).toMatchObject({ r30: elsewhere, 'r30-ethics': { counted: 240 } });
    const categories = [{ code: 'ethics', minutes: 300 }];
    const then = await road.linesIf(coach, {
      activityId: id,
      form: 'training',
      day: '2025-01-01',
      minutes: 300,
      categories,
    });
    expect(then).toMatchObject({ r30: { after: 0 }, 'r30-ethics': { after: 300 } });
    await road.allots(coach, id!, 2, null);
    expect(await road.linesOf(coach)).toMatchObject({ r30: { counted: 240 }, 'r30-ethics': elsewhere });
  });

  it('R-48: is not recorded while its text could tell of others, and counts once it was looked through', async () => {
    const coach = await road.coach();
    const named = { ...hours('2026-01-01', 1), reflection: 'Claire Dumont doute encore.' };
    expect(await road.refusalsOf(coach, named)).toEqual(['CPD_REFLECTION_POSSIBLE_NAME']);
    expect(await road.linesOf(coach)).toMatchObject({ r48: { counted: 0, result: 'UNMET' } });

    await road.records(coach, [{ ...named, reflection: 'Carl Rogers doute encore.', namesMeant: true }]);

    expect(await road.linesOf(coach)).toMatchObject({ r48: { counted: 60, result: 'MET' } });
  });

  it('R-80: gives more time to many by one act', async () => {
    const coaches = [await road.coach(), await road.coach()];
    for (const coach of coaches) await road.signed(coach, '2023-04-01');
    await road.relievedAtOnce(coaches, {
      kind: 'EXTENSION',
      fromOn: '2026-02-10',
      untilOn: '2026-06-30',
      askedOn: '2026-02-03',
    });

    for (const coach of coaches)
      expect(await road.linesOf(coach, '2026-05-15')).toMatchObject({ r79: { result: 'NOT_YET_DUE' } });
  });

  describe('the verdict beside the entry', () => {
    const typed = { form: 'training', day: '2026-11-20', minutes: 120 };

    it('is what is decided once it is recorded', async () => {
      const coach = await road.coach();
      await road.records(coach, [inOne('2025-01-01', 9, 'supervision')]);
      const categories = [{ code: 'supervision', minutes: 90 }];

      const then = await road.linesIf(coach, { ...typed, categories });

      expect(then).toMatchObject({
        r26: { before: 540, after: 630, needed: 2400, leftOut: [{ amount: 30, reason: OVER }], result: 'UNMET' },
        r27: { before: 540, after: 630, leftOut: [], stillMissing: expect.stringContaining('h') },
        'r27-ethics': { before: 0, after: 0, leftOut: [] },
      });
      await road.records(coach, [{ ...hours(typed.day, 2), parts: { supervision: 90 } }]);
      const lines = await road.linesOf(coach);
      const plain = Object.keys(then).filter((id) => !id.includes('/'));
      expect(plain.length).toBeGreaterThan(25);
      expect(plain.map((id) => [id, then[id].after])).toEqual(plain.map((id) => [id, lines[id].counted]));
    });

    it('takes the place of the activity that is corrected, and keeps nothing', async () => {
      const coach = await road.coach();
      const [activityId] = await road.records(coach, [hours('2026-01-01', 5)]);

      const { total } = await road.linesIf(coach, { ...typed, activityId });

      expect(total).toMatchObject({ before: 300, after: 120 });
      expect((await road.linesOf(coach))['total'].counted).toBe(300);
      await road.corrects(coach, activityId!, 1, { on: typed.day, minutes: 120 });
      expect((await road.linesOf(coach))['total'].counted).toBe(120);
    });

    it.each([
      ['no length', { minutes: 0 }],
      ['a kind that is none', { form: 'holiday' }],
      ['parts that exceed it', { categories: [{ code: 'ethics', minutes: 121 }] }],
    ])('says nothing of %s', async (_, changes) => {
      expect(await road.linesIf(await road.coach(), { ...typed, ...changes })).toEqual({});
    });

    it('is about nobody else: an activity of another coach is as good as a new one', async () => {
      const [activityId] = await road.records(await road.coach(), [hours('2026-01-01', 5)]);

      const { total } = await road.linesIf(await road.coach(), { ...typed, activityId });

      expect(total).toMatchObject({ before: 0, after: 120 });
    });
  });

  it('says of each activity what counts on which line, and what is left out', async () => {
    const coach = await road.coach();
    const [id] = await road.records(coach, [inOne('2025-01-01', 14, 'supervision')]);

    const uses = await road.uses(coach);

    expect(uses).toEqual(
      expect.arrayContaining([
        { activityId: id, ruleId: 'total', amount: 840, reason: null, isShared: false },
        { activityId: id, ruleId: 'r26', amount: 600, reason: null, isShared: false },
        { activityId: id, ruleId: 'r26', amount: 240, reason: OVER, isShared: false },
        { activityId: id, ruleId: 'r27-ethics', amount: 840, reason: 'ACCREDITATION_OTHER_CATEGORY', isShared: false },
      ]),
    );
    expect(await road.uses(await road.coach())).toEqual([]);
  });

  it('divides what is corrected anew', async () => {
    const coach = await road.coach();
    const [id] = await road.records(coach, [inOne('2025-01-01', 4, 'ethics')]);
    await road.corrects(coach, id!, 1, hours('2025-01-01', 4, { parts: { core: 60 } }));

    expect(await road.linesOf(coach)).toMatchObject({
      r27: { counted: 60 },
      'r27-ethics': { counted: 0 },
      total: { counted: 240 },
    });
  });
});
