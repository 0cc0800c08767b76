import { describe, expect, it } from '@jest/globals';
import type { Day } from '@standing/kernel';
import type { Attempt, Case } from './case.js';
import { dueOn } from './clocks-of.js';
import { missingSteps } from './missing-steps.js';
import { nextSteps, withdrawnFrom } from './refusals-to.js';
import { sanctionOf, stateOf } from './state-of.js';
import {
  acknowledge,
  after,
  by,
  codes,
  complete,
  decide,
  empty,
  hold,
  notify,
  PEOPLE,
  propose,
  prove,
  publish,
  put,
  reply,
  serve,
  START,
  WHOLE,
} from '../test/given-case.js';

describe('a case', () => {
  it('goes from the complaint to the withdrawal in force, each step allowed in its turn', () => {
    let theCase = empty;
    const states = WHOLE.map(([attempt, on]) => {
      expect([attempt.event, codes(attempt, theCase, on)]).toEqual([attempt.event, []]);
      theCase = put(theCase, attempt, on);
      return stateOf(theCase);
    });

    expect(states).toEqual([
      'received',
      'triage',
      'particulars',
      'particulars',
      'investigation',
      'determined',
      'determined',
      'final',
      'final',
      'final',
      'closed-complete',
    ]);
    expect([missingSteps(theCase), withdrawnFrom(theCase)]).toEqual([[], '2026-06-19']);
  });

  it('says what may come next, and what each still waits for', () => {
    const steps = nextSteps(after(...START), '2026-06-18');

    expect(steps.map(({ event, waitsFor }) => [event, waitsFor.map(({ code }) => code)])).toEqual([
      ['screen-risk', []],
      ['notify', ['COMPLAINTS_ALREADY_NOTIFIED']],
      ['close-no-breach', ['COMPLAINTS_BREACH_WAS_FOUND']],
      ['appeal', []],
      ['appeal-time-runs-out', ['COMPLAINTS_APPEAL_TIME_RUNS']],
      ['tell-complainant', []],
      ['propose-withdrawal', ['COMPLAINTS_NOT_FINAL']],
      ['propose-measure', []],
      ['answer-measure', ['COMPLAINTS_NO_MEASURE']],
      ['order-urgent-measure', []],
      ['propose-sanction', ['COMPLAINTS_NO_SANCTION_DECIDED', 'COMPLAINTS_NOT_FINAL']],
      ['propose-annulment', ['COMPLAINTS_NOT_IN_FORCE']],
    ]);
  });

  it.each<[string, Attempt, Case, Day, string[]]>([
    ['out of turn', decide, after(...START.slice(0, 2)), '2026-05-20', ['COMPLAINTS_NOT_NOW']],
    [
      'without the declaration',
      { ...acknowledge, noConflict: false },
      after(START[0]!),
      '2026-03-02',
      ['COMPLAINTS_CONFLICT_NOT_DECLARED'],
    ],
    [
      'by somebody who holds no function',
      { ...serve, ...by('registrar', 'admin') },
      after(...START.slice(0, 2)),
      '2026-03-10',
      ['COMPLAINTS_NOT_YOUR_FUNCTION'],
    ],
    [
      'in a function that does not do it',
      { ...serve, ...by('case-manager', 'csm') },
      after(...START.slice(0, 2)),
      '2026-03-10',
      ['COMPLAINTS_NOT_YOUR_FUNCTION'],
    ],
    [
      'before the step that it follows',
      serve,
      after(...START.slice(0, 2)),
      '2026-03-01',
      ['COMPLAINTS_BEFORE_LAST_STEP'],
    ],
    [
      'with charges that are not written',
      { ...serve, inWriting: false },
      after(...START.slice(0, 2)),
      '2026-03-10',
      ['COMPLAINTS_CHARGES_NOT_WRITTEN'],
    ],
    ['twice', prove, after(...START.slice(0, 4)), '2026-03-12', ['COMPLAINTS_SERVICE_PROVED']],
    [
      'that replies to what is not proved to be served',
      reply,
      after(...START.slice(0, 3)),
      '2026-03-12',
      ['COMPLAINTS_SERVICE_NOT_PROVED'],
    ],
    [
      'while the reply’s time runs',
      { event: 'reply-time-runs-out', ...by('time') },
      after(...START.slice(0, 4)),
      '2026-04-09',
      ['COMPLAINTS_REPLY_TIME_RUNS'],
    ],
    [
      'by fewer than the panel, without reasons or outcome',
      { event: 'decide', ...by('panel', 'p1', 'p1', 'p2') },
      after(...START.slice(0, 5)),
      '2026-05-20',
      ['COMPLAINTS_REASONS_MISSING', 'COMPLAINTS_OUTCOME_MISSING', 'COMPLAINTS_PANEL_INCOMPLETE'],
    ],
    [
      'by fewer than the appeal’s panel',
      { event: 'confirm-on-appeal', ...by('appeal-panel', 'a1'), reasoned: true },
      after(...START, [{ event: 'appeal', ...by('respondent', 'coach') }, '2026-06-01']),
      '2026-07-01',
      ['COMPLAINTS_PANEL_INCOMPLETE'],
    ],
    [
      'before it is notified',
      propose,
      after(...START.slice(0, 6)),
      '2026-07-30',
      ['COMPLAINTS_NOT_NOTIFIED', 'COMPLAINTS_NOT_FINAL'],
    ],
    ['notified a second time', notify, after(...START), '2026-05-22', ['COMPLAINTS_ALREADY_NOTIFIED']],
    [
      'on appeal, too late',
      { event: 'appeal', ...by('respondent', 'coach') },
      after(...START),
      '2026-06-19',
      ['COMPLAINTS_APPEAL_TIME_OVER'],
    ],
    [
      'when no breach was found',
      propose,
      after(...START.slice(0, 5), [{ ...decide, outcome: 'no-breach' }, '2026-05-20'], START[6]!),
      '2026-06-19',
      ['COMPLAINTS_NO_WITHDRAWAL_DECIDED', 'COMPLAINTS_NOT_FINAL'],
    ],
    [
      'as if there were no breach',
      { event: 'close-no-breach', ...by('time') },
      after(...START),
      '2026-06-19',
      ['COMPLAINTS_BREACH_WAS_FOUND'],
    ],
    [
      'by the same person twice',
      { ...publish, ...by('registrar', 'reg') },
      after(...WHOLE.slice(0, 9)),
      '2026-06-19',
      ['COMPLAINTS_SECOND_PERSON_NEEDED'],
    ],
    [
      'complete before it is in force',
      complete,
      after(...WHOLE.slice(0, 9)),
      '2026-06-19',
      ['COMPLAINTS_NOT_IN_FORCE'],
    ],
  ])('refuses a step %s', (_, attempt, theCase, on, expected) => {
    expect(codes(attempt, theCase, on)).toEqual(expected);
  });

  it('R1: lets nobody decide who managed the case, whatever functions they were given since', () => {
    const everHeld = [...PEOPLE, hold('csm', 'panel')];
    const theCase = { ...after(...START.slice(0, 5)), everHeld };

    expect(codes({ ...decide, ...by('panel', 'p1', 'p2', 'csm') }, theCase, '2026-05-20')).toEqual([
      'COMPLAINTS_FUNCTIONS_INCOMPATIBLE',
    ]);
  });

  it('lets nobody act in a function that has ended', () => {
    const everHeld = PEOPLE.map((held) => (held.personId === 'reg' ? { ...held, endedOn: '2026-03-10' } : held));

    expect(codes(serve, { ...after(...START.slice(0, 2)), everHeld }, '2026-03-10')).toEqual([
      'COMPLAINTS_NOT_YOUR_FUNCTION',
    ]);
    expect(codes(serve, { ...after(...START.slice(0, 2)), everHeld }, '2026-03-09')).toEqual([]);
  });

  it('goes on without a reply once its time has run out', () => {
    const silent = after(...START.slice(0, 4));
    const out: Attempt = { event: 'reply-time-runs-out', ...by('time') };

    expect(dueOn(silent, 'K5', '2026-03-20')).toBe('2026-04-09');
    expect(codes(out, silent, '2026-04-10')).toEqual([]);
    expect(missingSteps(put(silent, out, '2026-04-10'))).not.toContain('reply-or-time-run');
    expect(missingSteps(put(silent, out, '2026-04-09'))).toContain('reply-or-time-run');
  });

  it('is quashed on appeal, with a withdrawal that was in force at once', () => {
    const now = { ...decide, immediateEffect: true };
    const early = after(
      ...START.slice(0, 5),
      [now, '2026-05-20'],
      START[6]!,
      [propose, '2026-05-21'],
      [publish, '2026-05-21'],
    );
    const appealed = put(early, { event: 'appeal', ...by('respondent', 'coach') }, '2026-06-01');
    const quash: Attempt = { event: 'quash-on-appeal', ...by('appeal-panel', 'a1', 'a2', 'a3'), reasoned: true };

    expect([withdrawnFrom(early), missingSteps(early)]).toEqual(['2026-05-21', []]);
    expect(codes(quash, appealed, '2026-07-01')).toEqual([]);
    const quashed = put(appealed, quash, '2026-07-01');
    expect([stateOf(quashed), sanctionOf(quashed), withdrawnFrom(quashed)]).toEqual([
      'closed-quashed',
      'quashed',
      null,
    ]);
  });
});
