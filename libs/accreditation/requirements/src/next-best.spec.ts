import { describe, expect, it } from '@jest/globals';
import { decide } from './decide.js';
import type { Evidence } from './ledger/evidence.js';
import { aRequirement, aScheme, CIVIL_YEAR, practice, signature, SUPERVISION, supervision } from '../test/given.js';
import { nextBest } from './next-best.js';
import type { Requirement } from './scheme/requirement.js';

const ON = '2026-11-22';
const code = aRequirement({
  id: 'code',
  measure: { kind: 'in-force', of: { kind: 'code-signature' } },
  threshold: { kind: 'constant', amount: 1 },
});
const hours = aRequirement({ id: 'hours', threshold: { kind: 'constant', amount: 600 } });
const years = aRequirement({
  id: 'years',
  measure: { kind: 'elapsed', of: { kind: 'practice' } },
  threshold: { kind: 'constant', amount: 12 },
});
const yearly = aRequirement({
  id: 'yearly',
  measure: { kind: 'minutes', of: SUPERVISION },
  threshold: { kind: 'constant', amount: 240 },
  evidence: 'confirmed',
});
const quarterly = aRequirement({
  id: 'quarterly',
  measure: { kind: 'minutes', of: SUPERVISION },
  window: { kind: 'every-quarter', complete: 1 },
  evidence: 'confirmed',
});

function next(requirements: Requirement[], evidence: Evidence[], precondition: string[] = []) {
  const line = nextBest(decide(aScheme(requirements, { precondition }), 'one', evidence, CIVIL_YEAR, ON));
  return line && [line.ruleId, line.remedy?.code, line.remedy?.amount];
}

describe('the one thing to do next', () => {
  it('is to sign the code, which everything else waits for', () => {
    expect(next([hours, yearly, code], [supervision('2026-05-05', { trust: 'declared' })], ['code'])).toEqual([
      'code',
      'PROVIDE',
      1,
    ]);
  });

  it('is what others must finish, even if another line lacks more', () => {
    const evidence = [
      signature(ON),
      supervision('2026-05-05', { minutes: 200 }),
      supervision('2026-05-06', { trust: 'declared' }),
    ];

    expect(next([hours, yearly, code], evidence, ['code'])).toEqual(['yearly', 'CONFIRM', 40]);
  });

  it('is the biggest shortfall in proportion to what is needed', () => {
    expect(
      next([hours, yearly], [practice('2026-01-01', { minutes: 300 }), supervision('2026-05-05', { minutes: 130 })]),
    ).toEqual(['hours', 'ADD', 300]);
    expect(
      next([hours, yearly], [practice('2026-01-01', { minutes: 300 }), supervision('2026-05-05', { minutes: 110 })]),
    ).toEqual(['yearly', 'ADD', 130]);
  });

  it('is the current quarter, when the line itself is met', () => {
    expect(next([quarterly], [supervision('2026-07-01')])).toEqual(['quarterly/2026-10-01', 'ADD', 60]);
  });

  it('is not a quarter that is over while anything else can be done', () => {
    expect(next([quarterly, hours], [supervision('2026-10-01'), practice('2026-01-01', { minutes: 599 })])).toEqual([
      'hours',
      'ADD',
      1,
    ]);
    expect(next([quarterly], [supervision('2026-10-01')])).toEqual(['quarterly', 'PAST', 60]);
  });

  it('is nothing while only time is missing, and nothing when all is met', () => {
    expect(next([years], [practice('2026-01-01')])).toBeNull();
    expect(next([aRequirement()], [practice('2026-01-01')])).toBeNull();
  });
});

describe('what brings the level nearer', () => {
  const route = (id: string, amount: number) => aRequirement({ id, threshold: { kind: 'constant', amount } });
  const lines = [
    route('long', 6000),
    route('short', 120),
    { ...route('extra', 9000), modality: 'recommended' as const },
  ];
  const either = { id: 'either', title: { fr: 'L’une', en: 'Either' }, kind: 'any-of' as const, of: ['long', 'short'] };
  const best = (minutes: number) =>
    nextBest(
      decide(aScheme(lines, { groups: [either] }), 'one', [practice('2026-01-01', { minutes })], CIVIL_YEAR, ON),
    );

  it('is the nearest of several routes, neither the longer one nor what is only recommended', () => {
    expect(best(30)?.ruleId).toBe('short');
  });

  it('is nothing once one of the routes is gone to its end', () => {
    expect(best(120)).toBeNull();
  });
});
