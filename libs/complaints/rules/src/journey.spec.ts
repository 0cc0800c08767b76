import { describe, expect, it } from '@jest/globals';
import { addDays, type Day } from '@standing/kernel';
import { type Attempt, type Case, DEFAULT_PROCEDURE } from './case.js';
import { dueOn } from './clocks-of.js';
import type { CaseFunction } from './functions.js';
import { missingSteps } from './missing-steps.js';
import { nextSteps, refusalsTo, withdrawnFrom } from './refusals-to.js';
import { sanctionOf, stateOf } from './state-of.js';

const hold = (personId: string, as: CaseFunction) => ({ personId, function: as, endedOn: null });
const PEOPLE = [
  hold('client', 'complainant'),
  hold('coach', 'respondent'),
  hold('reg', 'registrar'),
  hold('reg-2', 'registrar'),
  hold('csm', 'case-manager'),
  ...['p1', 'p2', 'p3'].map((id) => hold(id, 'panel')),
  ...['a1', 'a2', 'a3'].map((id) => hold(id, 'appeal-panel')),
];
const empty: Case = { events: [], everHeld: PEOPLE, pauses: [], procedure: DEFAULT_PROCEDURE };

const by = (as: CaseFunction | 'time', ...personIds: string[]) => ({ by: { as, personIds } });
const submit: Attempt = { event: 'submit', ...by('complainant', 'client') };
const acknowledge: Attempt = { event: 'acknowledge', ...by('case-manager', 'csm'), noConflict: true };
const serve: Attempt = { event: 'serve', ...by('registrar', 'reg'), inWriting: true };
const prove: Attempt = { event: 'prove-service', ...by('case-manager', 'csm') };
const reply: Attempt = { event: 'reply', ...by('respondent', 'coach') };
const decide: Attempt = { event: 'decide', ...by('panel', 'p1', 'p2', 'p3'), outcome: 'withdrawal', reasoned: true };
const notify: Attempt = { event: 'notify', ...by('registrar', 'reg') };
const appealOver: Attempt = { event: 'appeal-time-runs-out', ...by('time') };
const propose: Attempt = { event: 'propose-withdrawal', ...by('registrar', 'reg') };
const publish: Attempt = { event: 'put-withdrawal-in-force', ...by('registrar', 'reg-2') };
const complete: Attempt = { event: 'complete', ...by('time') };

type Timed = readonly [Attempt, Day];
const START: readonly Timed[] = [
  [submit, '2026-02-27'],
  [acknowledge, '2026-03-02'],
  [serve, '2026-03-10'],
  [prove, '2026-03-12'],
  [reply, '2026-03-30'],
  [decide, '2026-05-20'],
  [notify, '2026-05-21'],
];
/** K9 from 21 May is 18 June, a Thursday: the nineteenth is the first day after it. */
const WHOLE: readonly Timed[] = [
  ...START,
  [appealOver, '2026-06-19'],
  [propose, '2026-06-19'],
  [publish, '2026-06-19'],
  [complete, '2026-06-19'],
];

const put = (theCase: Case, attempt: Attempt, on: Day): Case => ({
  ...theCase,
  events: [...theCase.events, { ...attempt, on }],
});
const after = (...steps: readonly Timed[]) =>
  steps.reduce((theCase, [attempt, on]) => put(theCase, attempt, on), empty);
const codes = (attempt: Attempt, theCase: Case, on: Day) => refusalsTo(attempt, theCase, on).map(({ code }) => code);

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
      ['notify', ['COMPLAINTS_ALREADY_NOTIFIED']],
      ['close-no-breach', ['COMPLAINTS_BREACH_WAS_FOUND']],
      ['appeal', []],
      ['appeal-time-runs-out', ['COMPLAINTS_APPEAL_TIME_RUNS']],
      ['tell-complainant', []],
      ['propose-withdrawal', ['COMPLAINTS_NOT_FINAL']],
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

  it('lets nobody decide who managed the case, whatever functions they were given since', () => {
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

describe('the steps that a withdrawal needs', () => {
  const without = (...events: Attempt['event'][]) => after(...WHOLE.filter(([{ event }]) => !events.includes(event)));
  const changed = (event: Attempt['event'], changes: Partial<Attempt>) =>
    after(...WHOLE.map(([attempt, on]): Timed => [attempt.event === event ? { ...attempt, ...changes } : attempt, on]));

  it.each<[string, Case, string[]]>([
    [
      'nothing happened',
      empty,
      ['charges-served', 'reply-or-time-run', 'decided-by-others', 'notified', 'appeal-time-run', 'two-persons'],
    ],
    ['the charges were not written', changed('serve', { inWriting: false }), ['charges-served', 'reply-or-time-run']],
    ['their service is not proved', without('prove-service'), ['charges-served', 'reply-or-time-run']],
    ['nobody replied and no time ran', without('reply'), ['reply-or-time-run']],
    ['somebody else replied', changed('reply', by('case-manager', 'csm')), ['reply-or-time-run']],
    ['the case manager decided with others', changed('decide', by('panel', 'p1', 'p2', 'csm')), ['decided-by-others']],
    ['two decided', changed('decide', by('panel', 'p1', 'p2')), ['decided-by-others']],
    ['no reasons are written', changed('decide', { reasoned: false }), ['decided-by-others']],
    ['it was not notified', without('notify'), ['notified', 'appeal-time-run', 'two-persons']],
    ['the appeal’s time still runs', without('appeal-time-runs-out'), ['appeal-time-run']],
    ['one person did both', changed('put-withdrawal-in-force', by('registrar', 'reg')), ['two-persons']],
  ])('name what lacks when %s', (_, theCase, steps) => {
    expect(missingSteps(theCase)).toEqual(steps);
  });

  it('are said when somebody tries without one of them', () => {
    const short = after(...WHOLE.filter(([{ event }]) => event !== 'prove-service').slice(0, 8));

    expect(refusalsTo(publish, short, '2026-06-19')).toEqual([
      { code: 'COMPLAINTS_STEP_MISSING', params: { steps: 'charges-served reply-or-time-run' } },
    ]);
  });

  it('are not met by a notice that comes before the decision, or by an appeal’s time counted short', () => {
    const early = after(
      ...WHOLE.map(([attempt, on]): Timed => [
        attempt,
        attempt.event === 'appeal-time-runs-out' ? addDays(on, -1) : on,
      ]),
    );

    expect(missingSteps(early)).toEqual(['appeal-time-run']);
  });
});
