import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, type Day } from '@standing/kernel';
import fc from 'fast-check';
import { policyKey } from '../declaring.js';
import { coverMap, type MapCell, type MappedCover } from './cover-map.js';

const days = { from: '2026-01-01', to: '2026-06-30' };
const cells: readonly MapCell[] = ['BE', 'FR'].flatMap((country) =>
  (['coaching', 'training'] as const).map((activity) => ({ country, activity })),
);

const day = fc.integer({ min: -90, max: 270 }).map((count) => addDays(days.from, count));

const cover: fc.Arbitrary<MappedCover> = fc
  .record({
    startsOn: day,
    length: fc.integer({ min: 0, max: 120 }),
    policyReference: fc.constantFrom('A1', 'a 1', 'B2'),
    kind: fc.constantFrom('policy' as const, 'policy' as const, 'employer-letter' as const),
    status: fc.constantFrom('verified' as const, 'verified' as const, 'declared' as const, 'refused' as const),
    countries: fc.constantFrom(['FR'], ['BE'], ['BE', 'FR']),
    activities: fc.constantFrom<MappedCover['activities'][]>(['coaching'], ['training'], ['coaching', 'training']),
    trigger: fc.constantFrom('harmful-act' as const, 'claim' as const, 'claim' as const, null),
    retroactive: fc.option(fc.integer({ min: 0, max: 120 })),
    subsequentMonths: fc.option(fc.integer({ min: 0, max: 6 })),
  })
  .map(({ length, retroactive, ...told }) => ({
    ...told,
    endsOn: addDays(told.startsOn, length),
    retroactiveOn: retroactive === null ? null : addDays(told.startsOn, -retroactive),
  }));

/** What L124-5 says, one day and one cover at a time. */
function answers(one: MappedCover, proved: readonly MappedCover[], act: Day, claim: Day): boolean {
  if (one.trigger !== 'claim') return one.startsOn <= act && act <= one.endsOn;
  const runs = one.startsOn <= claim && claim <= addMonths(one.endsOn, one.subsequentMonths ?? 0);
  return runs && act <= one.endsOn && act >= (one.retroactiveOn ?? beginningOf(one, proved));
}

/** Walks back day by day for as long as the same policy held on the day before. */
function beginningOf(one: MappedCover, proved: readonly MappedCover[]): Day {
  const same = proved.filter(
    (other) => other.trigger === 'claim' && policyKey(other.policyReference) === policyKey(one.policyReference),
  );
  let first = one.startsOn;
  const before = () => addDays(first, -1);
  while (same.some(({ startsOn, endsOn }) => startsOn <= before() && before() <= endsOn)) first = before();
  return first;
}

describe('a day on the cover map', () => {
  it('is verified if and only if a verified policy answers for it in that country and for that activity', () => {
    fc.assert(
      fc.property(fc.array(cover, { maxLength: 6 }), day, (covers, on) => {
        for (const { country, activity, segments } of coverMap(covers, cells, days, on)) {
          const proved = covers.filter(
            (one) =>
              one.status === 'verified' &&
              one.kind === 'policy' &&
              one.countries.includes(country) &&
              one.activities.includes(activity),
          );
          for (let act = days.from; act <= days.to; act = addDays(act, 1)) {
            const claim = act > on ? act : on;
            const [segment, ...others] = segments.filter(({ from, to }) => from <= act && act <= to);
            expect(others).toEqual([]);
            expect([act, segment?.state === 'verified']).toEqual([
              act,
              proved.some((one) => answers(one, proved, act, claim)),
            ]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
