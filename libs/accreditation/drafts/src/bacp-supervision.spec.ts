import { describe, expect, it } from '@jest/globals';
import type { ActiveEvidence } from '@standing/accreditation/requirements';
import type { Day } from '@standing/kernel';
import { decided, each, HOUR, lineOf, piece } from '../test/given.js';
import { bacpSupervision } from './index.js';

const ON = '2026-11-20';

/** From November 2023 on, so many months, each as `YYYY-MM`. */
function months(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const month = 10 + index;
    return `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

function supervision(day: Day, minutes: number, attributes: Record<string, string | number> = { form: 'individual' }) {
  return piece('supervision', day, minutes, attributes, { trust: 'confirmed' });
}

/** 12.5 h of practice each month from November 2023 to November 2026, and a certificate of training at the start of 2025. */
const practised = [
  ...each(months(37), (month) => piece('practice', `${month}-10`, 750)),
  piece('qualification', '2025-01-01', 0, { subject: 'counselling' }),
  piece('application', ON),
];

/** An hour and a half in each month but those left out. */
function monthly(...without: string[]): ActiveEvidence[] {
  return months(36)
    .filter((month) => !without.includes(month))
    .map((month) => supervision(`${month}-15`, 90));
}

function decidedOn(sessions: readonly ActiveEvidence[]) {
  return decided(bacpSupervision, 'accredited', [...practised, ...sessions], ON);
}

describe('practice and supervision for BACP', () => {
  /**
   * From 2023-11-10 to 2026-11-10 it is 366 + 365 + 365 = 1096 days, as many as 36 months. 37 × 750 = 27750 min; since the
   * certificate, from January 2025 to November 2026, 23 × 750 = 17250. 36 complete months × 90 = 3240.
   */
  it('are met by three years of both', () => {
    const { result, verdicts } = decidedOn(monthly());

    expect(verdicts).toEqual([
      ['practice-time', 'MET', 1096, 1096],
      ['supervised-hours', 'MET', 27750, 27000],
      ['hours-after-training', 'MET', 17250, 9000],
      ['supervision-each-month', 'MET', 3240, 3240],
    ]);
    expect(result).toBe('MET');
  });

  /**
   * V6. Every three weeks from 2025-11-20, seventeen times: two in January, March, May, July and October, one in each of the
   * other seven months. 24 × 90 + 5 × 90 + 7 × 60 = 3030.
   */
  it('are not met by an hour every three weeks, near eighteen hours a year as that is', () => {
    const lastYear = months(36).slice(24);
    const days = [
      ['2025-11-20', '2025-12-11', '2026-01-01', '2026-01-22', '2026-02-12', '2026-03-05', '2026-03-26', '2026-04-16'],
      ['2026-05-07', '2026-05-28', '2026-06-18', '2026-07-09', '2026-07-30', '2026-08-20', '2026-09-10', '2026-10-01'],
      ['2026-10-22'],
    ].flat();

    const { result, verdicts } = decidedOn([...monthly(...lastYear), ...each(days, (day) => supervision(day, HOUR))]);

    expect(days).toHaveLength(17);
    expect(verdicts.at(-1)).toEqual(['supervision-each-month', 'UNMET', 3030, 3240]);
    expect(result).toBe('UNMET');
  });

  /** In October alone: 35 × 90 and what the group gives; what is above 90 helps no other month. */
  it.each([
    ['V1: two hours led, four supervisees: half', 120, { form: 'group', contracted: 4 }, 60],
    ['V2: two hours led, six supervisees', 120, { form: 'group', contracted: 6 }, 20],
    ['V3: ninety minutes led, five supervisees, the leader not counted', 90, { form: 'group', contracted: 5 }, 18],
    ['V4: two hours among four peers', 120, { form: 'peer', contracted: 4 }, 60],
    ['V4: two hours among five peers', 120, { form: 'peer', contracted: 5 }, 24],
    ['two hours led, of a size that is not told', 120, { form: 'group' }, 0],
    ['two hours one to one', 120, { form: 'individual' }, 90],
  ])('count of a session: %s', (_, minutes, attributes, counted) => {
    const decision = decidedOn([...monthly('2026-10'), supervision('2026-10-20', minutes, attributes)]);

    expect(decision.verdicts.at(-1)?.[2]).toBe(35 * 90 + counted);
    expect(decision.result).toBe(counted < 90 ? 'UNMET' : 'MET');
  });

  it('are not met by sessions that nobody confirmed', () => {
    const declared = piece('supervision', '2026-10-20', 90, { form: 'individual' });

    expect(
      decidedOn([...monthly('2026-10'), declared])
        .verdicts.at(-1)
        ?.slice(1),
    ).toEqual(['UNMET', 3150, 3240]);
  });

  /** Of the 36 months one is not asked for: 35 × 90 = 3150. */
  it('ask nothing of a month that was declared without practice from its first day to its last', () => {
    const away = (until: Day) => piece('no-practice', '2026-08-01', 0, {}, { heldUntil: until });
    const line = (until: Day) => lineOf(decidedOn([...monthly('2026-08'), away(until)]), 'supervision-each-month');

    expect(line('2026-08-31')).toMatchObject({ result: 'ADJUSTED', counted: 3150, needed: 3150 });
    expect(line('2026-08-30')).toMatchObject({ result: 'UNMET', counted: 3150, needed: 3240 });
  });

  /** Nothing lies after a certificate that there is none of, nor between one and the application that came before it. */
  it.each<[string, ActiveEvidence[]]>([
    ['there is no certificate', []],
    ['it came after the application', [piece('qualification', '2026-11-21', 0, { subject: 'counselling' })]],
  ])('count no hour as after training while %s', (_, certificates) => {
    const untrained = practised.filter(({ kind }) => kind !== 'qualification');

    const { verdicts } = decided(
      bacpSupervision,
      'accredited',
      [...untrained, ...certificates, ...monthly()],
      '2026-11-22',
    );

    expect(verdicts[2]).toEqual(['hours-after-training', 'UNMET', 0, 9000]);
  });
});
