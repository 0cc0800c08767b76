import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RULES } from './development-rules.js';
import { Road } from './road.js';
import { hours, inOne } from './said.js';

/** Beside the other roads, since the clock of cpd goes on here: it begins on 22 November 2026. */
describe('what is told of development beside what was done', () => {
  let road: Road;
  beforeAll(async () => {
    road = await Road.open(RULES);
  });
  afterAll(() => road.close());

  it('R-52: leaves no activity of the year without a plan before it that names its topic', async () => {
    const [planned, early, other] = [await road.coach(), await road.coach(), await road.coach()];
    for (const coach of [planned, early, other]) await road.plans(coach, '2027-11-21', ['ethics', 'core']);
    road.cpd.clock.advance(10 * 24 * 3600);

    await road.records(planned, [
      inOne('2026-11-22', 2, 'ethics'),
      hours('2026-12-01', 3, { parts: { core: 60, ethics: 120 } }),
    ]);
    await road.records(early, [inOne('2026-11-21', 2, 'ethics'), inOne('2026-12-01', 1, 'ethics')]);
    await road.records(other, [inOne('2026-11-25', 2, 'peer'), hours('2026-11-26', 1)]);

    const on = '2026-12-02';
    expect(await road.linesOf(planned, on)).toMatchObject({ r52: { counted: 0, result: 'MET' } });
    expect(await road.linesOf(early, on)).toMatchObject({ r52: { counted: 1, result: 'UNMET' } });
    expect(await road.linesOf(other, on)).toMatchObject({ r52: { counted: 2, result: 'UNMET' } });
  });

  it('R-94: asks for a statement of each year, also of one without hours, and hours are none', async () => {
    const [stated, silent] = [await road.coach(), await road.coach()];
    await road.states(stated, 2024);
    await road.records(silent, [hours('2025-05-01', 20)]);
    await road.states(silent, 2024);
    expect(await road.linesOf(stated)).toMatchObject({ r94: { counted: 1, needed: 2, result: 'UNMET' } });

    await road.states(stated, 2025);

    expect(await road.linesOf(stated)).toMatchObject({ r94: { counted: 2, result: 'MET' } });
    expect(await road.linesOf(silent)).toMatchObject({ r94: { counted: 1, result: 'UNMET' } });
  });
});
