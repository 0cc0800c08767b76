import { describe, expect, it } from '@jest/globals';
import { addDays, type Day } from '@standing/kernel';
import fc from 'fast-check';
import {
  acknowledge,
  after,
  appealOver,
  by,
  decide,
  notify,
  prove,
  propose,
  publish,
  put,
  reply,
  serve,
  START,
  submit,
  type Timed,
  WHOLE,
} from '../test/given-case.js';
import type { Case, Pause } from './case.js';
import { broughtByTime, nextByTime, withTime } from './passing-of-time.js';
import { refusalsTo } from './refusals-to.js';
import { stateOf } from './state-of.js';

const SERVED: readonly Timed[] = START.slice(0, 4);
const noBreach = { ...decide, outcome: 'no-breach' as const };
const brought = (theCase: Case, on: Day) => broughtByTime(theCase, on).map((each) => [each.event, each.on]);
const CLOSED: readonly Timed[] = [...START.slice(0, 5), [noBreach, '2026-05-20'], [notify, '2026-05-21']];

describe('what time brings', () => {
  // Served on 12 March: the reply is due on 9 April, a Thursday.
  it.each<[string, readonly Timed[], Day, [string, Day][]]>([
    ['nothing in a case that nobody filed', [], '2030-01-01', []],
    [
      'nothing before anything is served',
      [
        [submit, '2026-02-27'],
        [acknowledge, '2026-03-02'],
      ],
      '2030-01-01',
      [],
    ],
    ['nothing while it is not proved that charges came', START.slice(0, 3), '2030-01-01', []],
    ['nothing on the last day to reply', SERVED, '2026-04-09', []],
    ['the end of the time to reply, the day after', SERVED, '2026-04-10', [['reply-time-runs-out', '2026-04-10']]],
    ['the same day, however late anybody looks', SERVED, '2031-01-01', [['reply-time-runs-out', '2026-04-10']]],
    ['nothing once there is a reply', START.slice(0, 5), '2031-01-01', []],
    ['nothing while a decision is not notified', START.slice(0, 6), '2031-01-01', []],
    ['nothing on the last day to appeal', START, '2026-06-18', []],
    ['the end of the time to appeal, the day after', START, '2026-06-19', [['appeal-time-runs-out', '2026-06-19']]],
    ['nothing twice', [...START, [appealOver, '2026-06-19']], '2031-01-01', []],
    ['the end of a case without a breach, at once', CLOSED, '2026-05-21', [['close-no-breach', '2026-05-21']]],
    ['the end of a case in which all is done', WHOLE.slice(0, -1), '2026-06-19', [['complete', '2026-06-19']]],
  ])('is %s', (_, steps, on, expected) => {
    expect(brought(after(...steps), on)).toEqual(expected);
  });

  it('is both ends of a case that took effect at once, one after the other', () => {
    const atOnce = { ...decide, immediateEffect: true };
    const steps: Timed[] = [...START.slice(0, 5), [atOnce, '2026-05-20'], [notify, '2026-05-21']];
    const theCase = after(...steps, [propose, '2026-05-22'], [publish, '2026-05-23']);

    expect(brought(theCase, '2026-06-18')).toEqual([]);
    expect(brought(theCase, '2027-01-01')).toEqual([
      ['appeal-time-runs-out', '2026-06-19'],
      ['complete', '2026-06-19'],
    ]);
  });

  it('counts from a letter that was entered late no earlier than from the entry before', () => {
    const told = { event: 'tell-complainant' as const, ...by('case-manager', 'csm') };
    const theCase = after(
      [submit, '2026-02-27'],
      [acknowledge, '2026-03-02'],
      [serve, '2026-03-10'],
      [prove, '2026-03-12'],
      [told, '2026-05-01'],
    );

    expect(brought(theCase, '2026-05-02')).toEqual([['reply-time-runs-out', '2026-05-01']]);
  });

  it('stands still while the clock does', () => {
    const pause: Pause = { reason: 'health', from: '2026-03-20', until: null, reviewOn: '2026-06-01' };
    const theCase = { ...after(...SERVED), pauses: [pause] };

    expect(nextByTime(theCase, '2026-04-20')).toBeNull();
    expect(brought(theCase, '2026-06-10')).toEqual([]);
    expect(nextByTime(theCase, '2026-06-10')?.on).toBe('2026-06-23');
  });

  it('never comes before the reader’s day, never twice, and is what the rules allow', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: WHOLE.length }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        (steps, days, more) => {
          const theCase = after(...WHOLE.slice(0, steps));
          const on = addDays('2026-02-27', days);
          const events = broughtByTime(theCase, on);
          let before = theCase;
          for (const event of events) {
            expect(event.on <= on).toBe(true);
            expect(refusalsTo(event, before, event.on)).toEqual([]);
            before = put(before, event, event.on);
          }
          const late = addDays(on, more);
          expect(withTime(withTime(theCase, on), late)).toEqual(withTime(theCase, late));
          expect(broughtByTime(withTime(theCase, on), on)).toEqual([]);
        },
      ),
    );
  });

  it('leaves a reply of the last day its place', () => {
    const theCase = after(...SERVED);

    expect(refusalsTo(reply, withTime(theCase, '2026-04-09'), '2026-04-09')).toEqual([]);
    expect(stateOf(withTime(theCase, '2026-04-10'))).toBe('investigation');
  });
});
