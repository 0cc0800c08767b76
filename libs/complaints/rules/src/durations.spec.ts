import { describe, expect, it } from '@jest/globals';
import { addDays, type Day } from '@standing/kernel';
import fc from 'fast-check';
import { after, empty, START, type Timed, WHOLE } from '../test/given-case.js';
import type { Case, Pause } from './case.js';
import { PAUSE_REASONS, type PauseReason } from './clock-rule.js';
import { durationsOf } from './durations.js';

const days = (elapsedDays: number, bodyDays: number, partyDays: number) => ({ elapsedDays, bodyDays, partyDays });
const at = (steps: readonly Timed[], ...pauses: Pause[]): Case => ({ ...after(...steps), pauses });
const pause = (reason: PauseReason, from: Day, until: Day): Pause => ({ reason, from, until, reviewOn: '2026-12-31' });

describe('how long a case takes, and whose time it is', () => {
  it.each<[string, Case, Day, ReturnType<typeof days>]>([
    ['nothing before it is filed', empty, '2026-03-01', days(0, 0, 0)],
    ['the body’s until charges came', at(START.slice(0, 3)), '2026-03-11', days(12, 12, 0)],
    // From 12 to 29 March, eighteen days, the reply is awaited.
    ['the respondent’s while a reply is awaited', at(START.slice(0, 5)), '2026-03-30', days(31, 13, 18)],
    ['the body’s again after it', at(START.slice(0, 5)), '2026-05-19', days(81, 63, 18)],
    // Twenty-nine days from 21 May, until it is over on 19 June.
    ['the parties’ while an appeal is possible, to its end', at(WHOLE), '2030-01-01', days(112, 65, 47)],
    [
      'the complainant’s while the body waits for what they know',
      at(START.slice(0, 2), pause('info', '2026-03-04', '2026-03-09')),
      '2026-03-12',
      days(13, 8, 5),
    ],
    [
      'a party’s for their health, in whoever’s time it falls',
      at(START.slice(0, 5), pause('health', '2026-04-01', '2026-04-11')),
      '2026-04-30',
      days(62, 34, 28),
    ],
    [
      'the body’s for a court, in a party’s time too',
      at(START.slice(0, 5), pause('court', '2026-03-20', '2026-03-25')),
      '2026-03-30',
      days(31, 18, 13),
    ],
    [
      'the body’s for a third party whom it asked',
      at(START.slice(0, 5), pause('third-party', '2026-04-01', '2026-04-11')),
      '2026-04-30',
      days(62, 44, 18),
    ],
    [
      'the body’s when a pause holds nothing up',
      at(START.slice(0, 5), pause('info', '2026-04-01', '2026-04-11')),
      '2026-04-30',
      days(62, 44, 18),
    ],
    ['nothing when the clock on the wall is put back before it', at(START), '2026-01-01', days(0, 0, 0)],
  ])('is %s', (_, theCase, on, expected) => {
    expect(durationsOf(theCase, on)).toEqual(expected);
  });

  it('adds up, whatever stands still', () => {
    const some = fc.integer({ min: 0, max: 200 }).map((count) => addDays('2026-02-20', count));
    const pauses = fc.array(
      fc.record({ reason: fc.constantFrom(...PAUSE_REASONS), from: some, until: fc.option(some), reviewOn: some }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(pauses, some, fc.integer({ min: 0, max: WHOLE.length }), (stood, on, steps) => {
        const theCase = at(WHOLE.slice(0, steps), ...stood);
        const { elapsedDays, bodyDays, partyDays } = durationsOf(theCase, on);
        expect(bodyDays + partyDays).toBe(elapsedDays);
        expect(Math.min(bodyDays, partyDays)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
