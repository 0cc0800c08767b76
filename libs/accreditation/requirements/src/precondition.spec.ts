import { describe, expect, it } from '@jest/globals';
import { decide } from './decide.js';
import {
  aRequirement,
  aScheme,
  CIVIL_YEAR,
  lapsed,
  practice,
  signature,
  SUPERVISION,
  supervision,
} from '../test/given.js';
import type { SchemeVersion } from './scheme/scheme-version.js';

const ON = '2026-11-22';

const signed = aRequirement({
  id: 'code',
  measure: { kind: 'in-force', of: { kind: 'code-signature' } },
  threshold: { kind: 'constant', amount: 1 },
});
const scheme = aScheme([signed, aRequirement({ id: 'hours' })], { precondition: ['code'] });
const hours = practice('2026-01-01');

function decided(evidence: Parameters<typeof decide>[2], on = ON, rules: SchemeVersion = scheme) {
  return decide(rules, 'one', evidence, CIVIL_YEAR, on);
}

describe('before the code is signed', () => {
  it('leaves every other piece of evidence out, whatever else is wrong with it', () => {
    const { result, metCount, lines } = decided([hours, lapsed(practice('2026-02-01'), 'withdrawn')]);

    expect({ result, metCount }).toEqual({ result: 'UNMET', metCount: 0 });
    expect(lines[1]).toMatchObject({
      result: 'UNMET',
      counted: 0,
      awaiting: 0,
      raw: 60,
      used: [],
      remedy: { code: 'FIRST' },
    });
    expect(lines[1]?.leftOut.map(({ reason }) => reason)).toEqual([
      'ACCREDITATION_CODE_NOT_SIGNED',
      'ACCREDITATION_CODE_NOT_SIGNED',
    ]);
  });

  it('does not leave the signature itself out', () => {
    expect(decided([signature(ON)]).lines[0]).toMatchObject({ result: 'MET', used: [{ kind: 'code-signature' }] });
  });

  it('measures a ratio against nothing', () => {
    const ratio = aRequirement({
      id: 'ratio',
      measure: { kind: 'minutes', of: SUPERVISION },
      threshold: { kind: 'ratio', minutes: 60, perMinutes: 60, of: { kind: 'practice' } },
    });

    const { lines } = decided([hours, supervision('2026-01-01')], ON, { ...scheme, requirements: [signed, ratio] });

    expect(lines[1]).toMatchObject({ needed: 0, counted: 0, raw: 60 });
  });
});

describe('once the code is signed', () => {
  it('counts from that day on what was done before', () => {
    const evidence = [hours, signature(ON)];

    expect(decided(evidence, '2026-11-21')).toMatchObject({ result: 'UNMET', metCount: 0, nextChangeOn: ON });
    expect(decided(evidence)).toMatchObject({ result: 'MET', metCount: 2, lineCount: 2, nextChangeOn: null });
  });

  it('stops counting on the day the signature lapses', () => {
    const yearly: SchemeVersion = {
      ...scheme,
      requirements: [{ ...signed, window: { kind: 'rolling', months: 12 } }, aRequirement({ id: 'hours' })],
    };

    const { lines } = decided([hours, signature(ON)], ON, yearly);

    expect(lines.map(({ nextChangeOn }) => nextChangeOn)).toEqual(['2027-11-22', '2027-11-22']);
  });
});

describe('a kind of evidence that is not collected yet', () => {
  const cpd = aRequirement({ id: 'cpd', measure: { kind: 'minutes', of: { kind: 'cpd' } } });

  it('makes its line unknown, never met, even where evidence exists', () => {
    const { result, lines } = decide(
      aScheme([cpd, aRequirement()]),
      'one',
      [hours, practice('2026-01-01', { kind: 'cpd' })],
      CIVIL_YEAR,
      ON,
    );

    expect(result).toBe('UNKNOWN');
    expect(lines[0]).toMatchObject({
      result: 'UNKNOWN',
      unknownReason: 'NOT_AVAILABLE_HERE',
      needed: null,
      counted: null,
      used: [],
      remedy: null,
      nextChangeOn: null,
    });
  });

  it('makes a ratio to it unknown', () => {
    const ratio = aRequirement({ threshold: { kind: 'ratio', minutes: 60, perMinutes: 60, of: { kind: 'cpd' } } });

    expect(decide(aScheme([ratio]), 'one', [hours], CIVIL_YEAR, ON)).toMatchObject({ result: 'UNKNOWN', metCount: 0 });
  });

  it('does not hide that another line is unmet', () => {
    expect(decide(aScheme([cpd, aRequirement()]), 'one', [], CIVIL_YEAR, ON).result).toBe('UNMET');
  });
});
