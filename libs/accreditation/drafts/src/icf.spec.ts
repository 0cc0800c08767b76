import { describe, expect, it } from '@jest/globals';
import type { ActiveEvidence } from '@standing/accreditation/requirements';
import { decided, each, HOUR, lineOf, piece } from '../test/given.js';
import { icf } from './index.js';

const ON = '2026-11-20';
const MENTOR = { confirmerId: 'mentor-1' };

function course(courseMinutes: number) {
  return piece('training', '2024-01-10', 60 * HOUR, { subject: 'coaching', courseMinutes, coreMinutes: 50 * HOUR });
}

function coached(day: string, minutes: number, client: number, paid: boolean) {
  return piece('practice', day, minutes, { engagementId: `client-${client}`, paid });
}

/** Before the course, ten hours; in 2024, 76 paid hours with eight clients; in 2026, two paid hours and 22 unpaid ones. */
const practice = [
  coached('2023-12-01', 10 * HOUR, 9, true),
  ...each(['02', '03', '04', '05', '06', '07', '08'], (month, index) =>
    coached(`2024-${month}-01`, 10 * HOUR, index + 1, true),
  ),
  coached('2024-09-01', 6 * HOUR, 8, true),
  coached('2026-02-01', 2 * HOUR, 1, true),
  coached('2026-03-01', 22 * HOUR, 2, false),
];

/** Three hours one to one, and in groups eight hours with eight people and two hours with twelve. */
const mentoring = [
  piece('confirmer-profile', '2020-01-01', 0, { ...MENTOR, profile: 'icf-pcc' }),
  piece('mentoring', '2026-03-01', 3 * HOUR, { ...MENTOR, form: 'individual' }),
  piece('mentoring', '2026-05-01', 2 * HOUR, { ...MENTOR, form: 'group', groupSize: 12 }),
  piece('mentoring', '2026-06-01', 8 * HOUR, { ...MENTOR, form: 'group', groupSize: 8 }),
];

const examined = [
  piece('assessment', '2026-09-01', 0, { assessment: 'acc-exam', outcome: 'passed' }),
  piece('assessment', '2026-09-02', 0, { assessment: 'programme-evaluation', outcome: 'passed' }),
];

function given(courseMinutes: number, more: readonly ActiveEvidence[] = []) {
  return [course(courseMinutes), ...practice, ...mentoring, ...examined, piece('application', ON), ...more];
}

describe('ICF ACC', () => {
  /**
   * V14. Since the course: 7 × 10 + 6 + 2 + 22 = 100 h, of which 78 are paid, with 8 clients. The eighteen months begin on
   * 2025-05-21: 2 + 22 = 24 h, and 25 are needed. Mentor coaching: 3 h, and of the group of eight 7 h; the other group is
   * too large. From 2026-03-01 to 2026-06-01 it is 92 days, as many as three months.
   */
  it('is not met by 24 recent hours', () => {
    const { result, verdicts, groups } = decided(icf, 'acc', given(60 * HOUR), ON);

    expect(verdicts).toEqual([
      ['coach-education', 'MET', 3600, 3600],
      ['coaching-hours', 'MET', 6000, 6000],
      ['paid-hours', 'MET', 4680, 4500],
      ['distinct-clients', 'MET', 8, 8],
      ['recent-hours', 'UNMET', 1440, 1500],
      ['mentor-coaching-acc', 'MET', 600, 600],
      ['mentor-span-acc', 'MET', 92, 92],
      ['exam-acc', 'MET', 1, 1],
      ['recordings', 'UNMET', 0, 1],
      ['programme-evaluation', 'MET', 1, 1],
    ]);
    expect(groups).toEqual([['performance', 'MET']]);
    expect(result).toBe('UNMET');
  });

  it('is met by one recent hour more', () => {
    const decision = decided(icf, 'acc', given(60 * HOUR, [coached('2026-04-01', HOUR, 3, false)]), ON);

    expect(lineOf(decision, 'coaching-hours')).toMatchObject({ result: 'MET', counted: 6060 });
    expect(lineOf(decision, 'recent-hours')).toMatchObject({ result: 'MET', counted: 1500 });
    expect(decision.result).toBe('MET');
  });

  /** A course of 29 h starts nothing, though its hours are education: nothing lies after a start that has not come. */
  it('counts no hour of coaching before a course of thirty hours', () => {
    const { verdicts } = decided(icf, 'acc', given(29 * HOUR), ON);

    expect(verdicts.slice(0, 5)).toEqual([
      ['coach-education', 'MET', 3600, 3600],
      ['coaching-hours', 'UNMET', 0, 6000],
      ['paid-hours', 'UNMET', 0, 4500],
      ['distinct-clients', 'UNMET', 0, 8],
      ['recent-hours', 'UNMET', 0, 1500],
    ]);
  });

  it('takes no more than seven hours in a group, and says so', () => {
    const line = lineOf(decided(icf, 'acc', given(60 * HOUR), ON), 'mentor-coaching-acc');

    expect(line.used.map(({ amount }) => amount)).toEqual([180, 420]);
    expect(line.leftOut.map(({ heldOn, amount }) => [heldOn, amount])).toEqual([
      ['2026-05-01', 120],
      ['2026-06-01', 60],
    ]);
    expect(line.leftOut[0]?.says?.en).toBe('The mentoring group had more than ten people, or its size is missing.');
  });
});

describe('ICF PCC', () => {
  const more = [
    ...each(['05', '06', '07', '08', '09', '10', '11'], (month, index) =>
      coached(`2024-${month}-15`, 20 * HOUR, 10 + index, true),
    ),
    ...Array.from({ length: 13 }, (_, index) =>
      coached(`2025-01-${String(index + 1).padStart(2, '0')}`, 18 * HOUR, 20 + index, true),
    ),
    coached('2026-07-01', 26 * HOUR, 3, true),
    piece('training', '2025-02-01', 65 * HOUR, { subject: 'coaching' }),
    piece('assessment', '2026-10-01', 0, { assessment: 'pcc-mcc-exam', outcome: 'passed' }),
    piece('assessment', '2026-10-02', 0, { assessment: 'recorded-session', outcome: 'passed' }),
    piece('assessment', '2026-10-03', 0, { assessment: 'recorded-session', outcome: 'passed' }),
  ];

  /**
   * Education 60 + 65 = 125 h. Hours 100 + 7 × 20 + 13 × 18 + 26 = 500, paid 78 + 140 + 234 + 26 = 478. Clients 8 + 7 + 13
   * = 28. Recent 24 + 26 = 50 h. Mentor coaching as for the ACC, by a mentor who holds the PCC.
   */
  it('is met', () => {
    const { result, verdicts } = decided(icf, 'pcc', given(60 * HOUR, more), ON);

    expect(verdicts).toEqual([
      ['coach-education', 'MET', 7500, 7500],
      ['coaching-hours', 'MET', 30000, 30000],
      ['paid-hours', 'MET', 28680, 27000],
      ['distinct-clients', 'MET', 28, 25],
      ['recent-hours', 'MET', 3000, 3000],
      ['mentor-coaching-pcc', 'MET', 600, 600],
      ['mentor-span-pcc', 'MET', 92, 92],
      ['exam', 'MET', 1, 1],
      ['recordings', 'MET', 2, 2],
    ]);
    expect(result).toBe('MET');
  });
});

describe('ICF MCC', () => {
  /** The mentor holds the PCC alone. Without a session that counts, three months run from the day: to 2027-02-20, 92 days. */
  it('is not met by what meets the ACC', () => {
    const { result, verdicts } = decided(icf, 'mcc', given(60 * HOUR), ON);

    expect(verdicts).toEqual([
      ['coach-education', 'UNMET', 3600, 12000],
      ['coaching-hours', 'UNMET', 6000, 150000],
      ['paid-hours', 'UNMET', 4680, 135000],
      ['distinct-clients-mcc', 'UNMET', 8, 35],
      ['recent-hours-mcc', 'UNKNOWN', null, null],
      ['mentor-coaching-mcc', 'UNMET', 0, 600],
      ['mentor-span-mcc', 'UNMET', 0, 92],
      ['pcc-held', 'UNMET', 0, 1],
      ['exam', 'UNMET', 0, 1],
      ['recordings', 'UNMET', 0, 2],
    ]);
    expect(result).toBe('UNMET');
  });

  it('takes a PCC that has run out', () => {
    const past = piece('award', '2018-01-01', 0, { level: 'pcc' }, { heldUntil: '2020-12-31' });

    expect(lineOf(decided(icf, 'mcc', given(60 * HOUR, [past]), ON), 'pcc-held')).toMatchObject({ result: 'MET' });
  });
});
