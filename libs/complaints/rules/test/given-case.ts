import type { Day } from '@standing/kernel';
import { type Attempt, type Case, DEFAULT_PROCEDURE } from '../src/case.js';
import type { CaseFunction } from '../src/functions.js';
import { refusalsTo } from '../src/refusals-to.js';

/** A function that a person holds. */
export const hold = (personId: string, as: CaseFunction) => ({ personId, function: as, endedOn: null });
export const PEOPLE = [
  hold('client', 'complainant'),
  hold('coach', 'respondent'),
  hold('reg', 'registrar'),
  hold('reg-2', 'registrar'),
  hold('csm', 'case-manager'),
  ...['p1', 'p2', 'p3'].map((id) => hold(id, 'panel')),
  ...['a1', 'a2', 'a3'].map((id) => hold(id, 'appeal-panel')),
];
export const empty: Case = { events: [], everHeld: PEOPLE, pauses: [], procedure: DEFAULT_PROCEDURE };

export const by = (as: CaseFunction | 'time', ...personIds: string[]) => ({ by: { as, personIds } });
export const submit: Attempt = { event: 'submit', ...by('complainant', 'client') };
export const acknowledge: Attempt = { event: 'acknowledge', ...by('case-manager', 'csm'), noConflict: true };
export const serve: Attempt = { event: 'serve', ...by('registrar', 'reg'), inWriting: true };
export const prove: Attempt = { event: 'prove-service', ...by('case-manager', 'csm') };
export const reply: Attempt = { event: 'reply', ...by('respondent', 'coach') };
export const decide: Attempt = {
  event: 'decide',
  ...by('panel', 'p1', 'p2', 'p3'),
  outcome: 'withdrawal',
  reasoned: true,
};
export const notify: Attempt = { event: 'notify', ...by('registrar', 'reg') };
export const appealOver: Attempt = { event: 'appeal-time-runs-out', ...by('time') };
export const propose: Attempt = { event: 'propose-withdrawal', ...by('registrar', 'reg') };
export const publish: Attempt = { event: 'put-withdrawal-in-force', ...by('registrar', 'reg-2') };
export const complete: Attempt = { event: 'complete', ...by('time') };

export type Timed = readonly [Attempt, Day];
export const START: readonly Timed[] = [
  [submit, '2026-02-27'],
  [acknowledge, '2026-03-02'],
  [serve, '2026-03-10'],
  [prove, '2026-03-12'],
  [reply, '2026-03-30'],
  [decide, '2026-05-20'],
  [notify, '2026-05-21'],
];
/** K9 from 21 May is 18 June, a Thursday: the nineteenth is the first day after it. */
export const WHOLE: readonly Timed[] = [
  ...START,
  [appealOver, '2026-06-19'],
  [propose, '2026-06-19'],
  [publish, '2026-06-19'],
  [complete, '2026-06-19'],
];

export const put = (theCase: Case, attempt: Attempt, on: Day): Case => ({
  ...theCase,
  events: [...theCase.events, { ...attempt, on }],
});
export const after = (...steps: readonly Timed[]) =>
  steps.reduce((theCase, [attempt, on]) => put(theCase, attempt, on), empty);
/** The codes of the refusals. */
export const codes = (attempt: Attempt, theCase: Case, on: Day) =>
  refusalsTo(attempt, theCase, on).map(({ code }) => code);
