import { addDays, type Day } from '@standing/kernel';
import fc from 'fast-check';
import type { Case, Pause } from '../../src/case.js';
import { PAUSE_REASONS } from '../../src/clock-rule.js';
import type { Counted } from '../../src/figures/counted-case.js';
import type { Figures } from '../../src/figures/figures-of.js';
import { after, by, type Timed, WHOLE } from '../given-case.js';

/** The cases in the order given, called `a`, `b`, `c` and so on. */
export const counted = (...cases: readonly Case[]): Counted[] =>
  cases.map((theCase, place) => ({ id: String.fromCodePoint(97 + place), theCase }));

export const pause = (reason: Pause['reason'], from: Day, until: Day | null, reviewOn: Day = '2026-12-31'): Pause => ({
  ...{ reason, from, until, reviewOn },
});

/** A length, as it is read: how many ended, the median, the ninetieth percentile, and the oldest with its case. */
export function lengthOf({ spreads }: Figures, figure: string, part: string | null = null) {
  const found = spreads.find((one) => one.figure === figure && one.part === part);
  const oldest = found?.oldest && `${found.oldest.id} ${String(found.oldest.days)}${found.oldest.goesOn ? ' …' : ''}`;
  return [found?.ended, found?.median, found?.p90, oldest];
}

export const shareIn = ({ shares }: Figures, figure: string) => {
  const { met = [], missed = [] } = shares.find((one) => one.figure === figure) ?? {};
  return { met, missed };
};

export const casesIn = ({ counts }: Figures, figure: string, part: string | null = null) =>
  counts.find((one) => one.figure === figure && one.part === part)?.cases;
export const daysIn = ({ counts }: Figures, figure: string, part: string | null = null) =>
  counts.find((one) => one.figure === figure && one.part === part)?.days;

/** The first of the window in which cases of a property happen. */
export const FIRST: Day = '2026-01-01';
const anyDay = (max: number) => fc.integer({ min: 0, max }).map((count) => addDays(FIRST, count));

/** A case that goes some of the way, at any pace, with its time standing still now and then. */
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    start: fc.integer({ min: 0, max: 150 }),
    gaps: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: WHOLE.length, maxLength: WHOLE.length }),
    steps: fc.integer({ min: 1, max: WHOLE.length }),
    reopened: fc.boolean(),
    pauses: fc.array(
      fc.record({
        reason: fc.constantFrom(...PAUSE_REASONS),
        from: anyDay(400),
        until: fc.option(anyDay(500)),
        reviewOn: anyDay(500),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ start, gaps, steps, reopened, pauses }) => {
    let day = addDays(FIRST, start);
    const walked = WHOLE.slice(0, steps).map(([attempt], place): Timed => {
      day = addDays(day, place === 0 ? 0 : (gaps[place] ?? 0));
      return [attempt, day];
    });
    const again: Timed[] =
      reopened && steps === WHOLE.length ? [[{ event: 'reopen', ...by('assessor', 'x') }, addDays(day, 9)]] : [];
    return { ...after(...walked, ...again), pauses };
  });

/** Some cases, a period and a day that may lie before, in or after it. */
export const anyFigures = fc.record({
  cases: fc.array(anyCase, { maxLength: 6 }).map((cases) => counted(...cases)),
  period: fc.tuple(anyDay(300), fc.integer({ min: 0, max: 300 })).map(([from, length]) => ({
    ...{ from, until: addDays(from, length) },
  })),
  wait: fc.integer({ min: 0, max: 200 }),
});

/** The day of asking: nothing happens after it. */
export function dayOfAsking(cases: readonly Counted[], wait: number): Day {
  const days = cases.flatMap(({ theCase }) => theCase.events.map(({ on }) => on));
  return addDays(days.sort().at(-1) ?? FIRST, wait);
}
