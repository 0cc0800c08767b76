import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Member } from '@standing/platform/auth';
import { COVER_CASES, type Expected, type Segment } from './cover-cases.js';
import * as ask from './documents.js';
import { RULES } from './insurance-rules.js';
import { Road } from './road.js';
import { cover, declared, limitOfYear, TODAY } from './said.js';

describe('insurance, from what an attestation says to what counts', () => {
  let road: Road;
  beforeAll(async () => {
    road = await Road.open(RULES);
    await road.does(road.officer('scheme-administrator'), ask.SET_MINIMUM, { from: TODAY });
    await road.does(road.officer(), ask.RATE, { onDay: '2026-11-20', rate: '1.1732' });
  });
  afterAll(() => road.close());

  async function expectMap(coach: Member, segments: readonly Segment[]): Promise<void> {
    const [from, to] = [segments[0]![0], segments.at(-1)![1]];
    const [row] = await road.does(coach, ask.MAP, { from, to });
    expect(row.segments).toEqual(
      segments.map(([first, last, state, answeredUntil]) => ({ from: first, to: last, state, answeredUntil })),
    );
  }

  async function expectRead(coach: Member, { lines, coverage, covers, places, map }: Expected): Promise<void> {
    if (lines) expect(await road.linesOf(coach)).toMatchObject(lines);
    if (coverage) expect(await road.does(coach, ask.COVERAGE)).toMatchObject(coverage);
    if (covers) expect(await road.does(coach, ask.MINE)).toMatchObject([...covers]);
    if (places) expect(await road.does(coach, ask.PLACES)).toMatchObject([...places]);
    if (map) await expectMap(coach, map);
  }

  it.each(COVER_CASES)('%s: %s', async (_, __, covers, expected, { signedOn, practises, leftOn } = {}) => {
    const coach = await road.coach();
    if (signedOn) await road.signed(coach, signedOn);
    if (leftOn) await road.left(coach, leftOn);
    if (practises) await road.does(coach, ask.SAY_WHERE, { country: practises, from: '2026-03-01' });
    const { refused } = await road.insured(coach, covers);

    expect(refused).toEqual(expected.refused ?? []);
    await expectRead(coach, expected);
  });

  describe('R-108', () => {
    const limits = { limitPerClaim: 150_000_000, currency: 'EUR', defenceCosts: 'WITHIN' };

    it('shows whoever verifies the limit of a year, and where the costs of a defence go', async () => {
      const coach = await road.coach();
      await road.insured(coach, [declared('2026-01-01', '2026-12-31', { ...limits, limitAggregate: 300_000_000 })]);

      const { edges } = await road.does(road.officer(), ask.TO_VERIFY);
      const shown = edges.filter(({ node }: (typeof edges)[number]) => node.holder.id === coach.personId);
      expect(shown).toMatchObject([{ node: { ...limits, limitAggregate: 300_000_000 } }]);
    });

    it.each([
      [
        'meets it: 1,705,000 pounds, the costs within, are 2,000,306 euros of two millions',
        limitOfYear(170_500_000, 'GBP', 'WITHIN'),
        { ...{ kind: 'MEETS', minimum: 200_000_000, isWithin: true }, ...{ worth: '200030600', rate: '1.1732' } },
      ],
      [
        'does not: a million and a half of euros, the costs within',
        limitOfYear(150_000_000, 'EUR', 'WITHIN'),
        { kind: 'BELOW', minimum: 200_000_000, isWithin: true, worth: '150000000', rate: null },
      ],
      [
        'meets it: the same, the costs on top, of one million',
        limitOfYear(150_000_000, 'EUR', 'OUTSIDE'),
        { kind: 'MEETS', minimum: 100_000_000, isWithin: false, worth: '150000000', rate: null },
      ],
    ])('shows before and after verifying that the limit of a year %s', async (_, { input }, year) => {
      const [coach, officer] = [await road.coach(), road.officer()];
      const { ids } = await road.insured(coach, [{ input, check: null }]);
      const check = { id: ids[0], version: 1, seenOn: TODAY, nameLink: 'SAME_NAME' };

      expect(await road.does(officer, ask.FINDING_TO_BE, { coverId: ids[0], seenOn: TODAY })).toMatchObject({ year });
      await road.does(officer, ask.VERIFY, check);
      expect(await road.does(coach, ask.MINE)).toMatchObject([{ status: 'VERIFIED', finding: { year } }]);
    });

    it('takes no limit of a year below that for one claim', async () => {
      const low = declared('2026-01-01', '2026-12-31', { ...limits, limitAggregate: 100_000_000 });

      expect((await road.insured(await road.coach(), [low])).refused).toEqual(['INSURANCE_LIMITS_CROSSED']);
    });
  });

  it('R-114: cover to come is enough while there is no practice, and no longer', async () => {
    const coach = await road.coach();
    await road.pauses(coach);
    await road.insured(coach, [cover('2027-01-01', '2027-12-31')]);

    expect((await road.linesOf(coach))['r114']).toBeUndefined();
    expect(await road.does(coach, ask.COVERAGE)).toMatchObject({ verified: null, nextStartsOn: '2027-01-01' });
    await road.resumes(coach);
    expect((await road.linesOf(coach))['r114']).toMatchObject({
      result: 'UNMET',
      remedy: { code: 'WAIT', by: '2027-01-01' },
      leftOut: [{ reason: 'ACCREDITATION_NOT_BEGUN' }],
    });
  });

  it('R-115: one of two is asked, and shows what is in force', async () => {
    const coaches = [await road.coach(), await road.coach()];
    for (const coach of coaches) await road.accredited(coach);
    const { edges } = await road.does(road.officer(), ask.DRAW, { dueOn: '2026-12-22' });
    const [{ node: check }] = edges;
    const [asked, other] = coaches[0]!.personId === check.holder.id ? coaches : coaches.reverse();
    const answers = await road.insured(asked!, [
      declared('2025-01-01', '2025-12-31'),
      declared('2026-01-01', '2026-12-31'),
    ]);
    const [past, held] = answers.ids;

    expect([edges.length, await road.does(other!, ask.MY_CHECKS)]).toEqual([1, []]);
    expect(await road.refusals(asked!, ask.ANSWER, { id: check.id, coverId: past })).toEqual([
      'INSURANCE_CHECK_NOT_IN_FORCE',
    ]);
    await road.does(asked!, ask.ANSWER, { id: check.id, coverId: held });
    expect(await road.does(road.officer(), ask.SEEN, { id: check.id, seenOn: TODAY })).toEqual({
      outcome: 'SEEN',
      cover: { id: held },
    });
    expect(await road.does(asked!, ask.MY_CHECKS)).toMatchObject([{ isDrawn: true, outcome: 'SEEN' }]);
  });
});
