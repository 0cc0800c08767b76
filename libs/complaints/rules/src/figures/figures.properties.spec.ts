import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, type Day, daysBetween } from '@standing/kernel';
import fc from 'fast-check';
import { anyFigures, casesIn, dayOfAsking, daysIn, FIRST, shareIn } from '../../test/figures/given.js';
import type { Case } from '../case.js';
import { PAUSE_REASONS } from '../clock-rule.js';
import { runsOf } from '../clock-runs.js';
import { durationsOf } from '../durations.js';
import { endOf, isInForce } from '../pauses.js';
import { stateOf } from '../state-of.js';
import { AGES } from './flow.js';
import { figuresOf } from './figures-of.js';

/** Everything once more, day by day and as slowly as it is obvious. */
const daysFrom = (from: Day, until: Day) =>
  Array.from({ length: Math.max(0, daysBetween(from, until) + 1) }, (_, count) => addDays(from, count));
const stateAt = ({ events }: Case, day: Day) => stateOf({ events: events.filter(({ on }) => on <= day) });
const isOver = (theCase: Case, day: Day) => /^(final|closed-.*)$/.test(stateAt(theCase, day));
const receivedOf = ({ events }: Case) => events[0]!.on;

/** The first of the days since which it is over without a break; null while it is not. */
function overSince(theCase: Case, today: Day): Day | null {
  const open = daysFrom(receivedOf(theCase), today).findLast((day) => !isOver(theCase, day));
  if (open === today) return null;
  return open === undefined ? receivedOf(theCase) : addDays(open, 1);
}

describe('the figures, beside a count made day by day', () => {
  it('find the same that came in, went out, are there and how old they are', () => {
    fc.assert(
      fc.property(anyFigures, ({ cases, period, wait }) => {
        const today = dayOfAsking(cases, wait);
        const figures = figuresOf(cases, period, today);
        const days = daysFrom(period.from, period.until);
        const idsOf = (which: (theCase: Case) => boolean) =>
          cases.filter(({ theCase }) => which(theCase)).map(({ id }) => id);
        const open = (theCase: Case) => overSince(theCase, today) === null;
        expect(casesIn(figures, 'received')).toEqual(idsOf((one) => days.includes(receivedOf(one))));
        expect(casesIn(figures, 'ended')).toEqual(idsOf((one) => days.includes(overSince(one, today) ?? '')));
        expect(casesIn(figures, 'backlog')).toEqual(idsOf(open));
        for (const [place, age] of AGES.entries()) {
          const isOlder = (one: Case) => place === 0 || addMonths(receivedOf(one), place * 6) < today;
          const isOldest = (one: Case) => place === 4 || addMonths(receivedOf(one), (place + 1) * 6) >= today;
          expect(casesIn(figures, 'ageing', age)).toEqual(idsOf((one) => open(one) && isOlder(one) && isOldest(one)));
        }
      }),
      { numRuns: 8 },
    );
  });

  it('find as many days in a stage as there are that end in it', () => {
    fc.assert(
      fc.property(anyFigures, ({ cases, wait }) => {
        const today = dayOfAsking(cases, wait);
        const always = { from: FIRST, until: today };
        const { spreads } = figuresOf(cases, always, today);
        for (const [stage, states] of [
          ['triage', ['triage']],
          ['reply', ['particulars']],
          ['notification', ['determined']],
        ] as const) {
          const taken = spreads.find(({ part }) => part === stage)?.taken ?? [];
          for (const { id, theCase } of cases) {
            const sum = taken.filter((one) => one.id === id).reduce((days, one) => days + one.days, 0);
            const nights = daysFrom(receivedOf(theCase), addDays(today, -1));
            expect(sum).toBe(nights.filter((day) => states.some((state) => state === stateAt(theCase, day))).length);
          }
        }
      }),
      { numRuns: 8 },
    );
  });

  it('find the days on which time stood still, each once, inside the period and the case', () => {
    fc.assert(
      fc.property(anyFigures, ({ cases, period, wait }) => {
        const today = dayOfAsking(cases, wait);
        const figures = figuresOf(cases, period, today);
        const stood = (reason: string | null) =>
          cases.reduce((sum, { theCase }) => {
            const last = [today, period.until, overSince(theCase, today) ?? today].sort()[0]!;
            const own = theCase.pauses.filter((one) => reason === null || one.reason === reason);
            const still = daysFrom(period.from, last).filter((day) => own.some((one) => isInForce(one, day)));
            return sum + still.length;
          }, 0);
        for (const reason of PAUSE_REASONS) expect(daysIn(figures, 'paused', reason)).toBe(stood(reason));
        expect(daysIn(figures, 'paused-at-all')).toBe(stood(null));
      }),
      { numRuns: 8 },
    );
  });

  it('judge each promise to the complainant once, on the day on which it was kept or on its last', () => {
    fc.assert(
      fc.property(anyFigures, ({ cases, period, wait }) => {
        const today = dayOfAsking(cases, wait);
        const figures = figuresOf(cases, period, today);
        const met: string[] = [];
        const missed: string[] = [];
        for (const day of daysFrom(period.from, period.until))
          for (const { id, theCase } of cases) {
            const due = addDays(receivedOf(theCase), 7);
            const done = runsOf(theCase, 'K1')[0]?.stoppedOn ?? null;
            if (done === day && done <= due) met.push(id);
            if (day === due && today > due && (done === null || done > due)) missed.push(id);
          }
        const { met: foundMet, missed: foundMissed } = shareIn(figures, 'acknowledged-in-time');
        expect([...foundMet].sort()).toEqual(met.sort());
        expect([...foundMissed].sort()).toEqual(missed.sort());
      }),
      { numRuns: 8 },
    );
  });

  it('never show a median or a ninetieth percentile that is longer than the oldest', () => {
    fc.assert(
      fc.property(anyFigures, ({ cases, period, wait }) => {
        for (const { ended, median, p90, oldest } of figuresOf(cases, period, dayOfAsking(cases, wait)).spreads) {
          if (ended === 0) expect([median, p90]).toEqual([null, null]);
          else
            expect([median ?? -1, p90 ?? -1, oldest?.days ?? -1]).toEqual(
              [median, p90, oldest?.days].toSorted(asNumbers),
            );
        }
      }),
    );
  });

  it('find whose time it was as a walk through every day does', () => {
    fc.assert(
      fc.property(anyFigures, ({ cases, wait }) => {
        const today = dayOfAsking(cases, wait);
        for (const { theCase } of cases) {
          const { events, pauses } = theCase;
          if (overSince(theCase, today) !== null) continue;
          const cut = (day: Day) => durationsOf(theCase, day).partyDays;
          const grows = daysFrom(receivedOf(theCase), today).map((day) => cut(day) - cut(addDays(day, -1)));
          // A day is wholly one's or the other's, and it changes only where something begins or ends.
          expect(grows.every((one) => one === 0 || one === 1)).toBe(true);
          const turns = new Set([...events.map(({ on }) => on), ...pauses.flatMap((one) => [one.from, endOf(one)])]);
          const days = daysFrom(receivedOf(theCase), today);
          const moved = days.filter((_, place) => place > 1 && grows[place] !== grows[place - 1]);
          expect(moved.filter((day) => !turns.has(day))).toEqual([]);
        }
      }),
      { numRuns: 8 },
    );
  });
});

const asNumbers = (one: number | null | undefined, other: number | null | undefined) => (one ?? 0) - (other ?? 0);
