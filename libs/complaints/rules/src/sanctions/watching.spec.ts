import { describe, expect, it } from '@jest/globals';
import { after, appealOver, by, hold, START, type Timed } from '../../test/given-case.js';
import { refusalsToSeat } from '../appointing.js';
import { type Attempt, type Case, FULL } from '../case.js';
import type { CaseFunction } from '../functions.js';
import { openFunctions, refusalsToGive } from '../giving.js';
import { type Terms, termsOf } from './terms.js';
import { watchedOn } from './watching.js';

const condition = { code: 'no-minors', amount: null, country: null } as const;
const CONDITIONS = termsOf('conditions', { months: 12, conditions: [condition] });
const SUSPENSION = termsOf('suspension', { months: 6 });
const CAUTION = termsOf('caution', { months: 12 });
const LEARNING = termsOf('learning-plan', {});
const ON = '2026-06-19';
const FINAL: Timed = [appealOver, ON];
const PROPOSED: Timed = [{ event: 'propose-sanction', ...by('registrar', 'reg') }, ON];
const PUBLISHED: Timed = [{ event: 'put-sanction-in-force', ...by('registrar', 'reg-2') }, ON];
const review = (event: Attempt['event'], more: Partial<Attempt> = {}): Timed => [
  { event, ...by('sanction-panel', 's1', 's2', 's3'), ...more },
  '2026-09-01',
];
const WARNED: readonly Timed[] = [
  [
    { event: 'warn-of-breach', ...by('case-manager', 'csm'), warned: [{ code: 'no-minors', state: 'not-measured' }] },
    ON,
  ],
  [{ event: 'prove-warning', ...by('respondent', 'coach') }, ON],
];
const imposed = (sanction: Terms, ...more: readonly Timed[]): Case =>
  after(
    ...START.map(([attempt, on]): Timed => [
      attempt.event === 'decide' ? { ...attempt, outcome: 'sanction', sanction } : attempt,
      on,
    ]),
    ...more,
  );
const inForce = (sanction: Terms, ...more: readonly Timed[]) => imposed(sanction, FINAL, PROPOSED, PUBLISHED, ...more);
const gives = (theCase: Case, personId = 'new', on = ON) =>
  refusalsToGive({ function: 'sanction-monitor', personId, seat: null }, theCase, on).map(({ code }) => code);
const joined = (theCase: Case, personId: string, as: CaseFunction): Case => ({
  ...theCase,
  everHeld: [...theCase.everHeld, hold(personId, as)],
});
const isOpen = (theCase: Case, on = ON) =>
  openFunctions(theCase, on).some(({ function: name }) => name === 'sanction-monitor');

describe('a sanction that is watched over', () => {
  it.each<[string, Case, string, boolean]>([
    ['with conditions', inForce(CONDITIONS), ON, true],
    ['to its last day', inForce(CONDITIONS), '2027-06-18', true],
    ['no more from the end of its term', inForce(CONDITIONS), '2027-06-19', false],
    ['with a term', inForce(SUSPENSION), '2026-12-18', true],
    ['with something to prove', inForce(LEARNING), ON, true],
    ['not where nobody looks at it again', inForce(CAUTION), ON, false],
    ['not before it is in force', imposed(CONDITIONS, FINAL, PROPOSED), ON, false],
    ['once it was varied', inForce(CONDITIONS, review('vary-sanction', { sanction: CONDITIONS })), '2026-09-02', true],
    ['no more once it was met', inForce(CONDITIONS, review('complete-sanction')), '2026-09-02', false],
    ['no more once it was not', inForce(CONDITIONS, ...WARNED, review('fail-sanction')), '2026-09-02', false],
  ])('row 36: is one %s', (_, theCase, on, expected) => {
    expect(watchedOn(theCase, on) !== null).toBe(expected);
    expect(gives(theCase, 'new', on)).toEqual(expected ? [] : ['COMPLAINTS_NOTHING_WATCHED']);
    expect(isOpen(theCase, on)).toBe(expected);
  });

  it('row 36: has the conditions of a restoration in the place of the withdrawal', () => {
    const granted: Timed = [
      { event: 'grant-restoration', ...by('sanction-panel', 's1', 's2', 's3'), sanction: CONDITIONS },
      '2032-01-15',
    ];
    const withdrawn: Timed[] = [
      [{ event: 'propose-withdrawal', ...by('registrar', 'reg') }, ON],
      [{ event: 'put-withdrawal-in-force', ...by('registrar', 'reg-2') }, ON],
    ];

    expect(watchedOn(after(...START, FINAL, ...withdrawn), '2032-02-01')).toBeNull();
    expect(watchedOn(after(...START, FINAL, ...withdrawn, granted), '2032-02-01')?.decided).toBe(CONDITIONS);
  });
});

describe('the sanction monitor', () => {
  it('R1: is nobody who decided, investigated or presented, and neither a party', () => {
    const apart: readonly CaseFunction[] = [
      ...(['assessor', 'interim-panel', 'panel', 'appeal-panel', 'sanction-panel', 'reviewer'] as const),
      ...(['investigator', 'presenter', 'identity-custodian', 'complainant', 'respondent', 'witness'] as const),
    ];
    for (const as of apart)
      expect([as, gives(joined(inForce(CONDITIONS), 'torn', as), 'torn')]).toEqual([
        as,
        ['COMPLAINTS_FUNCTIONS_INCOMPATIBLE'],
      ]);
  });

  it('R1: takes no seat in the panel of the review afterwards', () => {
    const theCase = joined(inForce(CONDITIONS), 'mon', 'sanction-monitor');
    const seat = { panel: 'sanction-panel', personId: 'mon' } as const;

    expect(refusalsToSeat(seat, theCase.everHeld, FULL, ON)).toEqual([
      { code: 'COMPLAINTS_FUNCTIONS_INCOMPATIBLE', path: 'who' },
    ]);
  });

  it('row 36: is one at a time', () => {
    const theCase = joined(inForce(CONDITIONS), 'mon', 'sanction-monitor');

    expect(gives(theCase)).toEqual(['COMPLAINTS_FUNCTION_HELD']);
    expect(gives(theCase, 'mon')).toEqual(['COMPLAINTS_SEATED_ALREADY']);
    expect(isOpen(theCase)).toBe(false);
    const everHeld = theCase.everHeld.map((held) => (held.personId === 'mon' ? { ...held, endedOn: ON } : held));
    expect([gives({ ...theCase, everHeld }), isOpen({ ...theCase, everHeld })]).toEqual([[], true]);
  });
});
