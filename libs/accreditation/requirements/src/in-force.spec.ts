import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { covered, day, ledger } from '../test/arbitraries.js';
import { aRequirement, aScheme, CIVIL_YEAR, cover, lapsed, signature } from '../test/given.js';
import { decide } from './decide.js';
import type { Evidence } from './ledger/evidence.js';
import { latestRevisions } from './ledger/latest.js';
import { reaches } from './ledger/trust.js';
import { contains, monthsEndingOn } from './days/period.js';

const insured = aRequirement({
  id: 'insured',
  measure: { kind: 'in-force', of: { kind: 'insurance-cover' } },
  threshold: { kind: 'constant', amount: 1 },
  evidence: 'documented',
});

function lineOn(on: string, evidence: readonly Evidence[], requirement = insured) {
  return decide(aScheme([requirement]), 'one', evidence, CIVIL_YEAR, on).lines[0]!;
}

const year = cover('2026-07-01', '2027-06-30', { id: 'year' });
const renewal = cover('2027-07-01', '2028-06-30', { id: 'renewal' });
const later = cover('2027-07-02', '2028-06-30', { id: 'later' });

describe('a line on what is in force', () => {
  it.each<[string, Evidence[], string, string, string | null]>([
    ['the day before the first', [year], '2026-06-30', 'UNMET', '2026-07-01'],
    ['the first day', [year], '2026-07-01', 'MET', '2027-07-01'],
    ['the last day', [year], '2027-06-30', 'MET', '2027-07-01'],
    ['the day after the last', [year], '2027-07-01', 'UNMET', null],
    ['a day between two that adjoin', [year, renewal], '2027-06-30', 'MET', '2028-07-01'],
    ['the first day of the one that adjoins', [year, renewal], '2027-07-01', 'MET', '2028-07-01'],
    ['the day before a gap', [year, later], '2027-06-30', 'MET', '2027-07-01'],
    ['a gap of one day', [year, later], '2027-07-01', 'UNMET', '2027-07-02'],
    ['one that lasts a single day', [cover('2026-07-01', '2026-07-01')], '2026-07-01', 'MET', '2026-07-02'],
    ['one inside another', [cover('2026-08-01', '2026-08-31'), year], '2026-09-01', 'MET', '2027-07-01'],
    ['one without an end', [cover('2026-07-01', '', { heldUntil: null })], '2030-01-01', 'MET', null],
  ])('is judged rightly on %s', (_, evidence, on, result, nextChangeOn) => {
    expect(lineOn(on, evidence)).toMatchObject({ result, nextChangeOn });
  });

  it('ends with the window where that is sooner than its own end', () => {
    const rolling = { ...insured, window: { kind: 'rolling', months: 6 } } as const;

    expect(lineOn('2026-12-31', [year], rolling)).toMatchObject({ result: 'MET', nextChangeOn: '2027-01-01' });
    expect(lineOn('2027-01-01', [year], rolling)).toMatchObject({
      result: 'UNMET',
      leftOut: [{ reason: 'ACCREDITATION_NOT_IN_WINDOW' }],
    });
  });

  it('says of each piece whether it is over, has not begun, or is only declared', () => {
    const past = cover('2025-07-01', '2026-06-30', { id: 'past' });
    const declared = cover('2026-07-01', '2027-06-30', { id: 'declared', trust: 'declared' });
    const withdrawn = lapsed(cover('2026-07-01', '2027-06-30', { id: 'gone' }), 'withdrawn');

    const { used, leftOut } = lineOn('2026-11-22', [past, declared, renewal, withdrawn]);

    expect(used).toEqual([]);
    expect(Object.fromEntries(leftOut.map(({ evidenceId, reason }) => [evidenceId, reason]))).toEqual({
      past: 'ACCREDITATION_ENDED',
      declared: 'ACCREDITATION_TRUST_TOO_LOW',
      renewal: 'ACCREDITATION_NOT_BEGUN',
      'gone-withdrawn': 'ACCREDITATION_WITHDRAWN',
    });
  });

  it.each<[string, Evidence[], string, unknown]>([
    ['to provide one where there never was any', [], '2026-11-22', { code: 'PROVIDE', amount: 1, by: null }],
    ['to renew the one that has ended', [year], '2027-07-01', { code: 'RENEW', amount: 1, by: null }],
    ['to wait for the one that begins', [year, later], '2027-07-01', { code: 'WAIT', amount: null, by: '2027-07-02' }],
    [
      'to have the declared one verified',
      [cover('2026-07-01', '2027-06-30', { trust: 'declared' })],
      '2026-11-22',
      { code: 'CONFIRM', amount: 1, by: null },
    ],
    [
      'to provide another where the declared one has ended as well',
      [cover('2026-07-01', '2026-10-31', { trust: 'declared' })],
      '2026-11-22',
      { code: 'PROVIDE', amount: 1, by: null },
    ],
    ['nothing while it is met', [year], '2027-06-30', null],
  ])('asks %s', (_, evidence, on, remedy) => {
    expect(lineOn(on, evidence).remedy).toEqual(remedy);
  });

  it('leaves a signature, which has no end, as it always was', () => {
    const signed = { ...insured, measure: { kind: 'in-force', of: { kind: 'code-signature' } } } as const;

    expect(lineOn('2026-11-21', [signature('2026-11-22')], signed)).toMatchObject({
      result: 'UNMET',
      remedy: { code: 'PROVIDE', amount: 1, by: null },
      leftOut: [{ reason: 'ACCREDITATION_NOT_IN_WINDOW' }],
    });
    expect(lineOn('2099-01-01', [signature('2026-11-22')], signed)).toMatchObject({
      result: 'MET',
      nextChangeOn: null,
    });
  });

  it('is met on exactly the days on which one piece holds', () => {
    fc.assert(
      fc.property(covered, ledger, day, (requirement, evidence, on) => {
        const window = requirement.window.kind === 'rolling' ? monthsEndingOn(on, 12) : { from: null, to: on };
        const holds = latestRevisions(evidence).some(
          (one) =>
            one.kind === 'insurance-cover' &&
            one.state === 'active' &&
            reaches(one.trust, requirement.evidence as Evidence['trust']) &&
            contains(window, one.heldOn) &&
            (one.heldUntil ?? on) >= on,
        );

        expect(lineOn(on, evidence, requirement).result).toBe(holds ? 'MET' : 'UNMET');
      }),
      { numRuns: 1000 },
    );
  });
});
