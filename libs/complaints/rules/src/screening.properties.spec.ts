import { describe, expect, it } from '@jest/globals';
import { addDays } from '@standing/kernel';
import fc from 'fast-check';
import { EMPTY } from '../test/full/given.js';
import { readScreening } from '../test/full/screening-read.js';
import { HOLIDAY_SETS } from './calendar.js';
import type { Case, CaseEvent, CaseEventName, Pause } from './case.js';
import { PAUSE_REASONS } from './clock-rule.js';
import { dueOn } from './clocks-of.js';
import { fits, placesOf } from './places.js';
import { transitionOf } from './procedures.js';
import { SCREENING_CLOCKS } from './screening.js';

const FIRST = '2026-01-02';
/** What starts or stops a look at the risk, and what leaves it alone; in any order in which each belongs to its state. */
const EVENTS: readonly CaseEventName[] = [
  ...(['screen-risk', 'screen-risk', 'screen-risk', 'find-no-measure', 'acknowledge', 'prove-service'] as const),
  ...([
    'serve',
    'amend-charges',
    'reply',
    'reply-time-runs-out',
    'stay',
    'keep-stay',
    'lift-stay',
    'postpone',
  ] as const),
  ...([
    'propose-measure',
    'order-urgent-measure',
    'confirm-urgent-measure',
    'impose-measure',
    'notify-measure',
  ] as const),
  ...(['refuse-measure', 'lift-measure', 'measure-lapses', 'measure-ends', 'keep-measure'] as const),
  ...([
    'close-no-case',
    'complainant-withdraws',
    'appeal-time-runs-out',
    'ask-closure-review',
    'confirm-closure',
  ] as const),
  ...(['reopen', 'set-aside-to-triage', 'set-aside-to-assessors', 'decide', 'remit'] as const),
];
const happened = fc.record({
  event: fc.constantFrom(...EVENTS),
  days: fc.constantFrom(0, 0, 1, 2, 5, 13, 28, 29),
  risk: fc.constantFrom('low', 'medium', 'high', undefined),
});
const pause = fc.record({ reason: fc.constantFrom(...PAUSE_REASONS), from: fc.integer({ min: 0, max: 200 }) });
const calendar = fc.record({
  holidays: fc.constantFrom(...HOLIDAY_SETS).map((set) => [{ from: FIRST, set }]),
  daysOff: fc.array(
    fc.integer({ min: 0, max: 400 }).map((count) => addDays(FIRST, count)),
    { maxLength: 30 },
  ),
});

const log = fc.tuple(fc.boolean(), fc.array(happened, { maxLength: 40 })).map(([isCharged, turns]) => {
  const by = { as: 'time', personIds: [] } as const;
  let on = FIRST;
  const begun: readonly CaseEventName[] = isCharged ? ['submit', 'acknowledge', 'serve'] : ['submit'];
  const events: CaseEvent[] = begun.map((event) => ({ event, by, on }));
  for (const { event, days, risk } of turns) {
    on = addDays(on, days);
    if (!fits(transitionOf(event), placesOf({ events }))) continue;
    events.push({ event, by, on, ...(event === 'screen-risk' && risk && ({ risk } as const)) });
  }
  return events;
});

describe('the days on which the risk is looked at, whatever happens in a case', () => {
  it('K3, K3a, K3r: are those of the log read line by line, however its other clocks are paused', () => {
    const met = { K3: 0, K3a: 0, K3r: 0 };
    fc.assert(
      fc.property(log, fc.array(pause, { maxLength: 3 }), calendar, fc.nat(60), (events, begun, body, wait) => {
        const pauses = begun.map(({ reason, from }): Pause => ({
          ...{ reason, from: addDays(FIRST, from), until: null, reviewOn: addDays(FIRST, from + 40) },
        }));
        const theCase: Case = { ...EMPTY, events, pauses, calendar: body };
        const asked = addDays(events.at(-1)!.on, wait);
        const expected = readScreening(theCase);
        for (const name of SCREENING_CLOCKS) {
          if (expected[name] !== null) met[name] += 1;
          expect([name, dueOn(theCase, name, asked)]).toEqual([name, expected[name]]);
        }
      }),
      { numRuns: 1200 },
    );
    for (const name of SCREENING_CLOCKS) expect(met[name]).toBeGreaterThan(100);
  });
});
