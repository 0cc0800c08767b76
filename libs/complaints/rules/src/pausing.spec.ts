import { describe, expect, it } from '@jest/globals';
import { addDays, type Day } from '@standing/kernel';
import fc from 'fast-check';
import { acknowledge, after, serve, START, submit, WHOLE } from '../test/given-case.js';
import type { Case, Pause } from './case.js';
import { PAUSE_REASONS, type PauseReason } from './clock-rule.js';
import { CASE_FUNCTIONS, type CaseFunction } from './functions.js';
import { awaitedOn, broughtByTime } from './passing-of-time.js';
import {
  isPausable,
  longestPause,
  nextReview,
  pauseChoices,
  type PauseRequest,
  refusalsToPause,
  refusalsToResume,
} from './pausing.js';

/** In triage since 2 March: K4 runs, which information and a mediation stop. */
const TRIAGE = after([submit, '2026-02-27'], [acknowledge, '2026-03-02']);
/** Served on 12 March: K5 and K6 run. */
const SERVED = after(...START.slice(0, 4));
const NOTIFIED = after(...START);

const request = (reason: PauseReason, reviewOn: Day, reasoned = false): PauseRequest => ({
  reason,
  reviewOn,
  reasoned,
});
const codes = (...given: Parameters<typeof refusalsToPause>) => refusalsToPause(...given).map(({ code }) => code);
const paused = (theCase: Case, ...pauses: Pause[]): Case => ({ ...theCase, pauses });
const pause = (reason: PauseReason, from: Day, until: Day | null, reviewOn: Day): Pause => ({
  reason,
  from,
  until,
  reviewOn,
});

describe('letting the time of a case stand still', () => {
  it.each<[string, Case, PauseRequest, CaseFunction, string[]]>([
    ['fourteen days by the case manager', TRIAGE, request('info', '2026-03-19'), 'case-manager', []],
    ['fifteen', TRIAGE, request('info', '2026-03-20'), 'case-manager', ['COMPLAINTS_PAUSE_TOO_LONG']],
    ['forty-two days by a registrar', TRIAGE, request('info', '2026-04-16'), 'registrar', []],
    ['forty-three', TRIAGE, request('info', '2026-04-17'), 'registrar', ['COMPLAINTS_PAUSE_TOO_LONG']],
    ['longer, with reasons, by who decides', TRIAGE, request('info', '2026-12-01', true), 'assessor', []],
    ['longer, without', TRIAGE, request('info', '2026-12-01'), 'assessor', ['COMPLAINTS_REASONS_MISSING']],
    [
      'a mediation for longer than six weeks, by who decides',
      TRIAGE,
      request('resolution', '2026-04-17', true),
      'assessor',
      ['COMPLAINTS_PAUSE_TOO_LONG'],
    ],
    [
      'a third party for longer than six weeks, by the panel',
      SERVED,
      request('third-party', '2026-04-30', true),
      'panel',
      ['COMPLAINTS_PAUSE_TOO_LONG'],
    ],
    [
      'a stay for a court, by a registrar',
      SERVED,
      request('court', '2026-03-30'),
      'registrar',
      ['COMPLAINTS_PAUSE_DECIDED'],
    ],
    ['a stay for a court, by the panel', SERVED, request('court', '2026-12-01', true), 'panel', []],
    ['health, while a reply is awaited', SERVED, request('health', '2026-03-30'), 'registrar', []],
    ['for a reason of another clock', SERVED, request('info', '2026-03-30'), 'registrar', ['COMPLAINTS_PAUSE_REASON']],
    ['to the same day', TRIAGE, request('info', '2026-03-05'), 'registrar', ['COMPLAINTS_PAUSE_WITHOUT_END']],
    ['by a party', TRIAGE, request('info', '2026-03-12'), 'respondent', ['COMPLAINTS_NOT_YOUR_FUNCTION']],
    [
      'by the interim panel',
      TRIAGE,
      request('info', '2026-03-12', true),
      'interim-panel',
      ['COMPLAINTS_NOT_YOUR_FUNCTION'],
    ],
    [
      'while the same reason holds it up already',
      paused(TRIAGE, pause('info', '2026-03-03', null, '2026-03-10')),
      request('info', '2026-03-12'),
      'case-manager',
      ['COMPLAINTS_PAUSED_ALREADY'],
    ],
    [
      'again, within what is left of fourteen days',
      paused(TRIAGE, pause('info', '2026-03-02', '2026-03-05', '2026-03-10')),
      request('info', '2026-03-16'),
      'case-manager',
      [],
    ],
    [
      'again, beyond it',
      paused(TRIAGE, pause('info', '2026-03-02', '2026-03-05', '2026-03-10')),
      request('info', '2026-03-17'),
      'case-manager',
      ['COMPLAINTS_PAUSE_TOO_LONG'],
    ],
  ])('%s', (_, theCase, asked, as, expected) => {
    expect(codes(theCase, asked, as, '2026-03-05')).toEqual(expected);
  });

  it.each<[string, Case, Day]>([
    ['K1, K2 and K3, of a complaint that came in', after([submit, '2026-02-27']), '2026-02-28'],
    ['K9, while an appeal is possible', NOTIFIED, '2026-05-25'],
  ])('invariant 7: stops %s for nobody, for no reason, to no day', (_, theCase, on) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PAUSE_REASONS),
        fc.constantFrom(...CASE_FUNCTIONS),
        fc.integer({ min: 1, max: 300 }),
        (reason, as, days) => {
          const [first] = codes(theCase, request(reason, addDays(on, days), true), as, on);
          expect(['COMPLAINTS_CLOCK_NEVER_PAUSED', 'COMPLAINTS_NOT_YOUR_FUNCTION']).toContain(first);
        },
      ),
    );
  });

  it.each([
    'K0',
    'K1',
    'K2',
    'K3',
    'K3a',
    'K3r',
    'K8',
    'K9',
    'K10',
    'K10a',
    'K10r',
    'K10u',
    'K12',
    'K12w',
    'K15',
    'K17',
    'K18',
  ] as const)('%s: is never one that may', (name) => {
    expect(isPausable(name)).toBe(false);
  });

  it('says for what each may, and for how many days yet', () => {
    const again = paused(TRIAGE, pause('info', '2026-03-02', '2026-03-05', '2026-03-10'));
    const needsReasons = false;

    expect(pauseChoices(again, 'case-manager', '2026-03-05')).toEqual([
      { reason: 'info', longestDays: 11, needsReasons },
      { reason: 'resolution', longestDays: 14, needsReasons },
    ]);
    expect(pauseChoices(SERVED, 'registrar', '2026-03-20').map(({ reason }) => reason)).toEqual([
      'health',
      'third-party',
    ]);
    expect(pauseChoices(SERVED, 'panel', '2026-03-20')).toEqual([
      { reason: 'health', longestDays: null, needsReasons: true },
      { reason: 'court', longestDays: null, needsReasons: true },
      { reason: 'third-party', longestDays: 42, needsReasons: true },
    ]);
    expect(pauseChoices(SERVED, 'respondent', '2026-03-20')).toEqual([]);
  });

  it('says how long each may', () => {
    expect(longestPause('info', 'case-manager')).toBe(14);
    expect(longestPause('third-party', 'registrar')).toBe(42);
    expect(longestPause('resolution', 'panel')).toBe(42);
    expect(longestPause('court', 'panel')).toBeNull();
  });
});

describe('letting the time of a case run again', () => {
  const ofRegistrar: Pause = { ...pause('info', '2026-03-02', null, '2026-03-20'), as: 'registrar' };
  const resume = (given: Pause, as: CaseFunction, on: Day) => refusalsToResume(given, as, on).map(({ code }) => code);

  it('is for whoever began it and those above', () => {
    expect(resume(ofRegistrar, 'registrar', '2026-03-05')).toEqual([]);
    expect(resume(ofRegistrar, 'assessor', '2026-03-05')).toEqual([]);
    expect(resume(ofRegistrar, 'case-manager', '2026-03-05')).toEqual(['COMPLAINTS_PAUSE_NOT_YOURS']);
    expect(resume({ ...ofRegistrar, as: 'panel' }, 'registrar', '2026-03-05')).toEqual(['COMPLAINTS_PAUSE_NOT_YOURS']);
    expect(resume(ofRegistrar, 'respondent', '2026-03-05')).toEqual(['COMPLAINTS_PAUSE_NOT_YOURS']);
  });

  it('is for no pause that is over', () => {
    expect(resume(ofRegistrar, 'registrar', '2026-03-20')).toEqual(['COMPLAINTS_PAUSE_OVER']);
    expect(resume({ ...ofRegistrar, until: '2026-03-04' }, 'registrar', '2026-03-05')).toEqual([
      'COMPLAINTS_PAUSE_OVER',
    ]);
  });

  it('comes by itself on the day of the review, and time looks at the case that day', () => {
    const theCase = paused(SERVED, pause('health', '2026-03-20', null, '2026-06-01'));

    expect(nextReview(theCase, '2026-04-20')).toBe('2026-06-01');
    expect(awaitedOn(theCase, '2026-04-20')).toBe('2026-06-01');
    expect(nextReview(theCase, '2026-06-01')).toBeNull();
    expect(awaitedOn(theCase, '2026-06-01')).toBe('2026-06-23');
    expect(broughtByTime(theCase, '2026-06-23').map(({ on }) => on)).toEqual(['2026-06-23']);
  });

  it('waits for nothing in a case that is over', () => {
    expect(awaitedOn(after(...WHOLE), '2026-12-01')).toBeNull();
    expect(
      awaitedOn(after([submit, '2026-02-27'], [acknowledge, '2026-03-02'], [serve, '2026-03-10']), '2026-03-11'),
    ).toBeNull();
  });
});
