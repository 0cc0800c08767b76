import { describe, expect, it } from '@jest/globals';
import type { Day } from '@standing/kernel';
import { after, appealOver, by, START, type Timed } from '../../test/given-case.js';
import type { Case } from '../case.js';
import { type BoardNeed, boardRow, byNeed } from './board.js';
import type { Meter, MeterState } from './meters.js';
import { type Terms, termsOf } from './terms.js';

const condition = { code: 'supervision-every', amount: 4, country: null } as const;
const CONDITIONS = termsOf('conditions', { months: 12, conditions: [condition] });
const FROM: Day = '2026-06-19';
const meter = (state: MeterState, nextBy: Day | null = null): Meter => ({
  ...{ condition, state, have: 0, need: null, missed: 0 },
  nextBy,
});
const imposed = (sanction: Terms, ...more: readonly Timed[]): Case =>
  after(
    ...START.map(([attempt, on]): Timed => [
      attempt.event === 'decide' ? { ...attempt, outcome: 'sanction', sanction } : attempt,
      on,
    ]),
    [appealOver, FROM],
    [{ event: 'propose-sanction', ...by('registrar', 'reg') }, FROM],
    ...more,
  );
const inForce = (sanction: Terms, ...more: readonly Timed[]) =>
  imposed(sanction, [{ event: 'put-sanction-in-force', ...by('registrar', 'reg-2') }, FROM], ...more);
const review = (event: 'vary-sanction' | 'complete-sanction', sanction?: Terms): Timed => [
  { event, ...by('sanction-panel', 's1', 's2', 's3'), ...(sanction && { sanction }) },
  '2027-05-01',
];

describe('a sanction on the board', () => {
  it('K12: says since when and until when it is in force, and how many days are left to decide in its review', () => {
    const row = (today: Day) => boardRow(inForce(CONDITIONS), [], today);

    expect(row('2026-07-01')).toEqual({
      ...{ state: 'in-force', kind: 'conditions', fromOn: FROM, lastOn: '2027-06-18', worst: null, need: 'none' },
      ...{ reviewOpensOn: '2027-04-24', decideBy: '2027-06-18', reviewDaysLeft: 352, nextOn: '2027-04-24' },
    });
    expect(row('2027-04-24')).toMatchObject({ state: 'review', reviewDaysLeft: 55, nextOn: '2027-06-18' });
    expect(row('2027-06-18')).toMatchObject({ state: 'review', reviewDaysLeft: 0, need: 'none' });
  });

  it('K12: stays for as long as a review lasts once nobody decided in it, and then no more', () => {
    const row = (today: Day) => boardRow(inForce(CONDITIONS), [], today);

    expect(row('2027-06-19')).toMatchObject({ state: 'expired', reviewDaysLeft: -1, need: 'review-overdue' });
    expect(row('2027-08-13')).toMatchObject({ reviewDaysLeft: -56, need: 'review-overdue' });
    expect(row('2027-08-14')).toBeNull();
  });

  it.each<[string, Case, Day]>([
    ['before it is in force', imposed(CONDITIONS), '2026-07-01'],
    ['once it was met', inForce(CONDITIONS, review('complete-sanction')), '2027-05-02'],
    ['once it was met, after its term', inForce(CONDITIONS, review('complete-sanction')), '2027-06-20'],
    ['where nobody looks at it again', inForce(termsOf('caution', { months: 12 })), '2026-07-01'],
    ['where nothing was imposed', after(...START.slice(0, 5)), '2026-07-01'],
  ])('row 37: is not there %s', (_, theCase, today) => {
    expect(boardRow(theCase, [], today)).toBeNull();
  });

  it('row 37: has what it was varied to, since the first day', () => {
    const longer = termsOf('conditions', { months: 18, conditions: [condition] });

    expect(boardRow(inForce(CONDITIONS, review('vary-sanction', longer)), [], '2027-05-02')).toMatchObject({
      ...{ state: 'varied', fromOn: FROM, lastOn: '2027-12-18', decideBy: '2027-12-18' },
    });
  });

  it('row 46: has the conditions of a restoration to the end of their term, without a review that nobody could hold', () => {
    const restored = after(
      ...START,
      [appealOver, FROM],
      [{ event: 'propose-withdrawal', ...by('registrar', 'reg') }, FROM],
      [{ event: 'put-withdrawal-in-force', ...by('registrar', 'reg-2') }, FROM],
      [{ event: 'grant-restoration', ...by('sanction-panel', 's1', 's2', 's3'), sanction: CONDITIONS }, '2032-01-15'],
    );
    const row = (today: Day) => boardRow(restored, [], today);

    expect(row('2033-01-14')).toMatchObject({
      ...{ state: 'in-force', fromOn: '2032-01-15', lastOn: '2033-01-14' },
      ...{ reviewOpensOn: null, decideBy: null, reviewDaysLeft: null, need: 'none', nextOn: null },
    });
    expect(row('2033-01-15')).toBeNull();
  });

  it.each<[MeterState[], MeterState | null, BoardNeed]>([
    [[], null, 'none'],
    [['enforced'], 'enforced', 'none'],
    [['met', 'enforced'], 'met', 'none'],
    [['met', 'on-course'], 'on-course', 'none'],
    [['on-course', 'not-measured'], 'not-measured', 'none'],
    [['not-measured', 'at-risk', 'met'], 'at-risk', 'at-risk'],
    [['at-risk', 'missed', 'on-course'], 'missed', 'missed'],
  ])('row 37: of meters %j has %s as the worst, and as need %s', (states, worst, need) => {
    const meters = states.map((state) => meter(state));

    expect(boardRow(inForce(CONDITIONS), meters, '2026-07-01')).toMatchObject({ worst, need });
  });

  it('row 37: has the nearest date of what is awaited, and none of what is met', () => {
    const next = (...meters: Meter[]) => boardRow(inForce(CONDITIONS), meters, '2026-07-01')?.nextOn;

    expect(next(meter('on-course', '2026-07-17'), meter('at-risk', '2026-07-04'))).toBe('2026-07-04');
    expect(next(meter('met', '2026-07-04'))).toBe('2027-04-24');
  });

  it('row 37: comes by need, then by the nearest date, then by reference', () => {
    const placed = (reference: string, need: BoardNeed, nextOn: Day | null) => ({ reference, need, nextOn });
    const rows = [
      placed('S-1', 'none', null),
      placed('S-2', 'none', '2026-07-02'),
      placed('S-3', 'review-overdue', '2027-01-01'),
      placed('S-5', 'at-risk', '2026-07-09'),
      placed('S-4', 'at-risk', '2026-07-09'),
      placed('S-6', 'missed', '2026-12-01'),
      placed('S-7', 'at-risk', '2026-07-03'),
    ];

    expect(rows.toSorted(byNeed).map(({ reference }) => reference)).toEqual([
      ...['S-6', 'S-7', 'S-4', 'S-5', 'S-3', 'S-2', 'S-1'],
    ]);
  });
});
