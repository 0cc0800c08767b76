import { describe, expect, it } from '@jest/globals';
import type { ActiveEvidence } from '@standing/accreditation/requirements';
import type { Day } from '@standing/kernel';
import { decided, HOUR, lineOf, piece } from '../test/given.js';
import { icfRenewal } from './index.js';

function awarded(day: Day) {
  return piece('award', day, 0, { level: 'pcc' });
}

function learnt(category: string, hours: number, day: Day = '2025-02-01', more: Record<string, string | boolean> = {}) {
  return piece('cpd', day, hours * HOUR, { category, ...more });
}

function other(hours: number, day?: Day) {
  return learnt('resource-development', hours, day);
}

function renewed(awardedOn: Day, on: Day, evidence: readonly ActiveEvidence[], level = 'pcc') {
  return decided(icfRenewal, level, [awarded(awardedOn), ...evidence], on);
}

/** 24 h on core competencies, 3 of them ethics, and 16 others: 40 h. */
const forty = [learnt('core', 21), learnt('ethics', 3), other(16)];

describe('renewing an ICF credential before its expiry', () => {
  /** Awarded on 2024-01-15, it expires on 2027-01-15: nothing is late. */
  const inTime = (evidence: readonly ActiveEvidence[]) => renewed('2024-01-15', '2026-11-20', evidence);

  /** V10: 21 + 3 + 16 = 40 h; core 21 + 3 = 24 h. */
  it('is met by 24 hours on core competencies, ethics among them, and 16 others', () => {
    const { result, verdicts } = inTime(forty);

    expect(verdicts).toEqual([
      ['credits', 'MET', 2400, 2400],
      ['core', 'MET', 1440, 1440],
      ['ethics', 'MET', 180, 180],
    ]);
    expect(result).toBe('MET');
  });

  /** V11: 22 + 3 + 15 = 40 h; core 22 + 3 = 25 h. */
  it('counts ethics as core, however it is recorded', () => {
    const { result, verdicts } = inTime([learnt('core', 22), learnt('ethics', 3), other(15)]);

    expect(verdicts).toEqual([
      ['credits', 'MET', 2400, 2400],
      ['core', 'MET', 1500, 1440],
      ['ethics', 'MET', 180, 180],
    ]);
    expect(result).toBe('MET');
  });

  /** V12: supervision 10 of 14; core 10 + 12 + 3 = 25 h, in all 10 + 12 + 3 + 14 = 39 h. An hour is missing, until 2027-01-14. */
  it('counts ten of fourteen hours of supervision, received or delivered', () => {
    const evidence = [
      learnt('supervision', 8, '2025-03-01', { role: 'received' }),
      learnt('supervision', 6, '2025-04-01', { role: 'delivered' }),
      learnt('core', 12),
      learnt('ethics', 3),
      other(14),
    ];

    const { result, verdicts } = inTime(evidence);

    expect(verdicts).toEqual([
      ['credits', 'NOT_YET_DUE', 2340, 2400],
      ['core', 'MET', 1500, 1440],
      ['ethics', 'MET', 180, 180],
    ]);
    expect(result).toBe('NOT_YET_DUE');
  });

  /** 40 h in all, of which 21 were studied alone: 3 h are core. */
  it('never counts self-study as core', () => {
    const { verdicts } = inTime([
      learnt('core', 21, '2025-02-01', { selfStudy: true }),
      learnt('ethics', 3),
      other(16),
    ]);

    expect(verdicts).toEqual([
      ['credits', 'MET', 2400, 2400],
      ['core', 'NOT_YET_DUE', 180, 1440],
      ['ethics', 'MET', 180, 180],
    ]);
  });

  it('asks for documents of whoever was drawn', () => {
    const drawn = inTime([...forty, piece('audit-draw', '2026-11-01')]);

    expect(drawn.verdicts).toEqual([
      ['credits', 'NOT_YET_DUE', 0, 2400],
      ['core', 'NOT_YET_DUE', 0, 1440],
      ['ethics', 'NOT_YET_DUE', 0, 180],
    ]);
  });
});

describe('renewing an ICF credential late', () => {
  /** Six hours more, earned after the expiry of 2025-03-20: 3.6 h core and 2.4 h others, 46 h and 27.6 h core. */
  const sixMore = [learnt('core', 3.6, '2025-06-01'), other(2.4, '2025-06-02')];

  /**
   * V13, October 2025. Expired on 2025-03-20; the seventh month runs from 2025-09-20 to 2025-10-19. Five months after the
   * two free ones: 2400 + 5 × 72 = 2760 min; core 1440 + 5 × 43.2 = 1656 min. No fee is asked yet.
   */
  it('takes 46 hours in the seventh month, until the rule changed', () => {
    const short = renewed('2022-03-20', '2025-10-10', forty);
    const enough = renewed('2022-03-20', '2025-10-10', [...forty, ...sixMore]);

    expect(short.verdicts).toEqual([
      ['credits', 'UNMET', 2400, 2760],
      ['core', 'UNMET', 1440, 1656],
      ['ethics', 'MET', 180, 180],
    ]);
    expect(enough.verdicts).toEqual([
      ['credits', 'MET', 2760, 2760],
      ['core', 'MET', 1656, 1656],
      ['ethics', 'MET', 180, 180],
    ]);
    expect([short.result, enough.result]).toEqual(['UNMET', 'MET']);
  });

  /** Month 3 takes 2400 + 72 = 2472 min, and core 1440 + 43.2, rounded up: 1484. Month 2 is free. */
  it.each([
    ['the second month', '2025-05-19', 2400, 1440],
    ['the third month', '2025-05-20', 2472, 1484],
    ['the fourth month', '2025-06-20', 2544, 1527],
  ])('took more from the third month on: %s', (_, on, credits, core) => {
    const decision = renewed('2022-03-20', on, forty);

    expect([lineOf(decision, 'credits').needed, lineOf(decision, 'core').needed]).toEqual([credits, core]);
  });

  /** V13, December 2025. Expired on 2025-05-20; the seventh month runs from 2025-11-20 to 2025-12-19. 40 h, and 175 + 100 dollars. */
  it('takes 40 hours and the fee in the seventh month, since the rule changed', () => {
    const fee = (minorUnits: number) =>
      piece('payment', '2025-12-08', 0, { purpose: 'renewal', late: true, amount: minorUnits, currency: 'USD' });
    const unpaid = renewed('2022-05-20', '2025-12-10', [...forty, fee(27_499)]);
    const paid = renewed('2022-05-20', '2025-12-10', [...forty, fee(27_500)]);

    expect(unpaid.verdicts).toEqual([
      ['credits', 'MET', 2400, 2400],
      ['core', 'MET', 1440, 1440],
      ['ethics', 'MET', 180, 180],
      ['late-fee', 'UNMET', 0, 1],
    ]);
    expect(paid.verdicts.at(-1)).toEqual(['late-fee', 'MET', 1, 1]);
    expect([unpaid.result, paid.result]).toEqual(['UNMET', 'MET']);
  });

  /** V12 once the term is over, since 2026-10-01: the hour that is missing is due, and so is the fee. */
  it('is not met by 39 hours', () => {
    const { verdicts } = renewed('2023-10-01', '2026-11-20', [
      learnt('supervision', 14),
      learnt('core', 12),
      learnt('ethics', 3),
      other(14),
    ]);

    expect(verdicts).toEqual([
      ['credits', 'UNMET', 2340, 2400],
      ['core', 'MET', 1500, 1440],
      ['ethics', 'MET', 180, 180],
      ['late-fee', 'UNMET', 0, 1],
    ]);
  });
});

describe('renewing an ICF credential from January 2027 on', () => {
  const mentored = (day: Day, hours: number, confirmerId: string) =>
    piece('mentoring', day, hours * HOUR, { confirmerId, form: 'individual' });
  const supervised = (day: Day, confirmerId: string) => learnt('supervision', 2, day, { confirmerId });
  const profile = (confirmerId: string, name: string, more = {}) =>
    piece('confirmer-profile', '2026-06-01', 0, { confirmerId, profile: name, ...more });

  const evidence = [
    learnt('core', 20),
    learnt('ethics', 3),
    other(15),
    supervised('2026-12-31', 'anybody'),
    supervised('2027-01-12', 'anybody'),
    supervised('2027-01-13', 'supervisor'),
    profile('supervisor', 'supervisor-accredited-elsewhere'),
    profile('mentor', 'mentor-coach-specialization', { level: 'pcc' }),
    mentored('2026-10-01', 5, 'anybody'),
    mentored('2027-01-09', 5, 'anybody'),
  ];

  /**
   * Of the supervision, two hours in 2026 and two in 2027: 20 + 3 + 15 + 4 = 42 h, core 20 + 3 + 4 = 27 h. Of the mentor
   * coaching, five hours in 2026; from one session to itself it is no time, and three months from 2026-10-01 are 92 days.
   */
  it('counts supervision and mentor coaching by whoever may give them on that day', () => {
    const { verdicts } = renewed('2024-06-01', '2027-02-01', evidence, 'acc');

    expect(verdicts).toEqual([
      ['credits', 'MET', 2520, 2400],
      ['core', 'MET', 1620, 1440],
      ['ethics', 'MET', 180, 180],
      ['mentor-coaching', 'NOT_YET_DUE', 300, 600],
      ['mentor-span', 'NOT_YET_DUE', 0, 92],
    ]);
  });

  /** Ten hours; from 2026-10-01 to 2027-01-10 it is 31 + 30 + 31 + 9 = 101 days. */
  it('is met at ACC with a mentor who holds the specialisation', () => {
    const { result, verdicts } = renewed(
      '2024-06-01',
      '2027-02-01',
      [...evidence, mentored('2027-01-10', 5, 'mentor')],
      'acc',
    );

    expect(verdicts.slice(3)).toEqual([
      ['mentor-coaching', 'MET', 600, 600],
      ['mentor-span', 'MET', 101, 92],
    ]);
    expect(result).toBe('MET');
  });
});
