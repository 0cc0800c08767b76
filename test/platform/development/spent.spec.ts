import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Audited } from './audited.js';
import { RULES } from './development-rules.js';
import { Road } from './road.js';
import { hours } from './said.js';

/** Beside the other roads, since the clock of cpd goes on here. */
describe('hours that made something good', () => {
  let road: Road;
  beforeAll(async () => {
    road = await Road.open(RULES);
  });
  afterAll(() => road.close());

  it('R-87: count in the total, and on no line that asks for hours which are free', async () => {
    const coach = await road.coach();
    const audit = new Audited(road.cpd, coach);
    await audit.givenTimeUntil('2027-01-15');
    const [made] = await road.records(coach, [hours('2026-12-20', 10), hours('2026-12-21', 4)]);
    expect(await road.linesOf(coach, '2027-02-01')).toMatchObject({ r87: { counted: 840, result: 'MET' } });

    await audit.closedAfter(30, [made!]);
    await road.tell();

    expect(await road.linesOf(coach, '2027-02-01')).toMatchObject({
      r87: { counted: 240, result: 'UNMET', leftOut: [{ amount: 600, reason: 'ACCREDITATION_CONDITION_NOT_MET' }] },
      total: { counted: 840 },
    });
  });
});
