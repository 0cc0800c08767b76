import { afterEach, describe, expect, it } from '@jest/globals';
import { keepingFor } from './keeping-rules.js';
import { KeepingRoad } from './keeping-road.js';

const COUNTED = { result: 'MET', counted: 600, leftOut: [] };
const GONE = { result: 'UNMET', counted: 0, leftOut: [{ amount: 600, reason: 'ACCREDITATION_CONDITION_NOT_MET' }] };

/** Awarded on 22 November 2026 for a year, on the strength of an activity of two days before. */
describe('the file of an activity, from its award to its end', () => {
  let road: KeepingRoad;
  afterEach(() => road.close());

  it('R-49: goes once it was used, on the day after the term, and the decision stays', async () => {
    road = await KeepingRoad.open(keepingFor(0));
    const { coach, activityId, documentId, validUntil } = await road.accredited();
    expect([validUntil, (await road.fileOf(coach, activityId)).keptUntil]).toEqual(['2027-11-21', '2027-11-21']);
    await road.comesTo('2027-11-21', activityId);
    expect(await road.liesInStore(documentId)).toBe(true);

    await road.comesTo('2027-11-22', activityId);

    expect(await road.liesInStore(documentId)).toBe(false);
    expect(await road.linesOf(coach)).toMatchObject({ documented: COUNTED });
  });

  it('R-50: is kept for twelve months after the cycle; a line that asks for files that are there counts it until then', async () => {
    road = await KeepingRoad.open(keepingFor(12));
    const { coach, activityId, documentId } = await road.accredited();
    await road.comesTo('2028-11-21', activityId);
    expect(await road.fileOf(coach, activityId)).toEqual({ id: documentId, keptUntil: '2028-11-21', erasedOn: null });
    expect(await road.linesOf(coach)).toMatchObject({ documented: COUNTED, 'still-there': COUNTED });
    expect(await road.liesInStore(documentId)).toBe(true);

    await road.comesTo('2028-11-22', activityId);

    expect(await road.fileOf(coach, activityId)).toEqual({ id: documentId, keptUntil: null, erasedOn: '2028-11-22' });
    expect(await road.linesOf(coach)).toMatchObject({ documented: COUNTED, 'still-there': GONE });
    expect(await road.liesInStore(documentId)).toBe(false);
  });
});
