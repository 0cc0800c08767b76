import { describe, expect, it } from '@jest/globals';
import { decide } from './decide.js';
import type { Evidence } from './ledger/evidence.js';
import { aRequirement, aScheme, CIVIL_YEAR, lapsed, practice, signature, supervision } from '../test/given.js';
import type { Requirement } from './scheme/requirement.js';

const ON = '2026-11-22';

function line(requirement: Requirement, evidence: Evidence[], on = ON) {
  const [only] = decide(aScheme([requirement]), 'one', evidence, CIVIL_YEAR, on).lines;
  return only!;
}

describe('summing minutes over a career', () => {
  it.each([
    [59, 'UNMET'],
    [60, 'MET'],
    [61, 'MET'],
  ])('of %d where 60 are needed is %s', (minutes, result) => {
    expect(line(aRequirement(), [practice('2020-01-01', { minutes })])).toMatchObject({
      result,
      needed: 60,
      counted: minutes,
      unit: 'MINUTES',
    });
  });

  it('counts the day itself and nothing after it', () => {
    const { counted, raw, leftOut } = line(aRequirement(), [practice(ON), practice('2026-11-23')]);

    expect({ counted, raw }).toEqual({ counted: 60, raw: 120 });
    expect(leftOut.map(({ reason }) => reason)).toEqual(['ACCREDITATION_NOT_IN_WINDOW']);
  });

  it('takes the amount of the level', () => {
    const levels = ['one', 'two'].map((code) => ({ code, title: { fr: code, en: code } }));
    const scheme = aScheme([aRequirement({ threshold: { kind: 'constant', amount: { one: 60, two: 90 } } })], {
      levels,
    });

    expect(decide(scheme, 'two', [], CIVIL_YEAR, ON).lines[0]).toMatchObject({ needed: 90 });
  });

  it('asks a line only of its own levels', () => {
    const scheme = aScheme([aRequirement(), aRequirement({ id: 'other', levels: ['two'] })]);

    expect(decide(scheme, 'one', [], CIVIL_YEAR, ON)).toMatchObject({ lineCount: 1, metCount: 0 });
  });

  it('refuses a level that the scheme lacks', () => {
    expect(() => decide(aScheme([]), 'nine', [], CIVIL_YEAR, ON)).toThrow(RangeError);
  });
});

describe('counting', () => {
  it('counts pieces of evidence', () => {
    const requirement = aRequirement({
      measure: { kind: 'count', of: { kind: 'practice' } },
      threshold: { kind: 'constant', amount: 2 },
    });

    expect(line(requirement, [practice('2026-01-01'), practice('2026-01-01')])).toMatchObject({
      result: 'MET',
      counted: 2,
      unit: 'ITEMS',
    });
  });

  it('counts different values of an attribute once each, and says which stood for them', () => {
    const requirement = aRequirement({
      measure: { kind: 'distinct', of: { kind: 'practice' }, by: 'engagementId' },
      threshold: { kind: 'constant', amount: 2 },
    });
    const of = (engagementId: string) => ({ attributes: { engagementId } });

    const { result, counted, raw, used, leftOut } = line(requirement, [
      practice('2026-01-01', of('a')),
      practice('2026-02-01', of('a')),
      practice('2026-03-01', of('b')),
      practice('2026-03-02'),
      practice('2026-12-01', of('c')),
    ]);

    expect({ result, counted, raw }).toEqual({ result: 'MET', counted: 2, raw: 3 });
    expect(used.map(({ heldOn, amount }) => [heldOn, amount])).toEqual([
      ['2026-02-01', 1],
      ['2026-03-01', 1],
    ]);
    expect(leftOut.map(({ reason, amount }) => [reason, amount])).toEqual([
      ['ACCREDITATION_ALREADY_COUNTED', 0],
      ['ACCREDITATION_NOT_TOLD_APART', 0],
      ['ACCREDITATION_NOT_IN_WINDOW', 1],
    ]);
  });
});

describe('elapsed time since the first evidence', () => {
  const requirement = aRequirement({
    measure: { kind: 'elapsed', of: { kind: 'practice' } },
    threshold: { kind: 'constant', amount: 36 },
  });

  it.each([
    ['2023-11-23', 'UNMET'],
    ['2023-11-22', 'MET'],
    ['2020-02-29', 'MET'],
  ])('with a first one on %s is %s', (first, result) => {
    expect(line(requirement, [practice('2026-01-01'), practice(first)])).toMatchObject({ result, unit: 'DAYS' });
  });

  it('of a 29 February is a year on the next 28 February', () => {
    const year = { ...requirement, threshold: { kind: 'constant', amount: 12 } } as const;

    expect(line(year, [practice('2024-02-29')], '2025-02-27')).toMatchObject({
      result: 'UNMET',
      needed: 365,
      counted: 364,
    });
    expect(line(year, [practice('2024-02-29')], '2025-02-28')).toMatchObject({ result: 'MET', counted: 365 });
  });

  it('has not begun without any', () => {
    expect(line(requirement, [])).toMatchObject({
      result: 'UNMET',
      counted: 0,
      needed: 1096,
      remedy: { code: 'BEGIN' },
    });
  });
});

describe('one in force on the day', () => {
  const inForce = aRequirement({
    measure: { kind: 'in-force', of: { kind: 'code-signature' } },
    threshold: { kind: 'constant', amount: 1 },
    evidence: 'documented',
  });

  it.each([
    ['2026-11-21', 'UNMET'],
    ['2026-11-22', 'MET'],
    ['2036-11-22', 'MET'],
  ])('on %s, when signed on 22 November 2026 without end, is %s', (on, result) => {
    expect(line(inForce, [signature('2026-11-22')], on)).toMatchObject({ result, unit: 'NONE' });
  });

  it('lapses after its months', () => {
    const yearly = { ...inForce, window: { kind: 'rolling', months: 12 } } as const;

    expect(line(yearly, [signature('2026-11-22')], '2027-11-21')).toMatchObject({
      result: 'MET',
      nextChangeOn: '2027-11-22',
    });
    expect(line(yearly, [signature('2026-11-22')], '2027-11-22')).toMatchObject({
      result: 'UNMET',
      remedy: { code: 'PROVIDE' },
    });
  });

  it('is one, however many there are', () => {
    expect(line(inForce, [signature('2024-01-01'), signature('2025-01-01')])).toMatchObject({ counted: 1, raw: 1 });
  });
});

describe('a rolling window', () => {
  const year = aRequirement({ window: { kind: 'rolling', months: 12 } });

  it.each([
    ['2025-11-22', 0],
    ['2025-11-23', 60],
    ['2026-11-22', 60],
    ['2026-11-23', 0],
  ])('of 12 months to 22 November 2026, for an hour held on %s, counts %d', (heldOn, counted) => {
    expect(line(year, [practice(heldOn)])).toMatchObject({ counted, raw: 60, windowFrom: '2025-11-23', windowTo: ON });
  });
});

describe('evidence that does not count', () => {
  const confirmed = aRequirement({
    measure: { kind: 'minutes', of: { kind: 'supervision', forms: ['individual'] } },
    evidence: 'confirmed',
  });
  const held = supervision('2026-05-05');

  it.each<[string, Evidence[], string]>([
    ['group supervision', [supervision('2026-05-05', { attributes: { form: 'group' } })], 'ACCREDITATION_OTHER_FORM'],
    ['what nobody confirmed', [supervision('2026-05-05', { trust: 'declared' })], 'ACCREDITATION_TRUST_TOO_LOW'],
    ['what was withdrawn', [held, lapsed(held, 'withdrawn')], 'ACCREDITATION_WITHDRAWN'],
    ['what was declined', [held, lapsed(held, 'declined')], 'ACCREDITATION_DECLINED'],
    ['what comes after the day', [supervision('2026-11-23')], 'ACCREDITATION_NOT_IN_WINDOW'],
  ])('is left out with its reason: %s', (_, evidence, reason) => {
    const { counted, raw, used, leftOut } = line(confirmed, evidence);

    expect({ counted, raw, used }).toEqual({ counted: 0, raw: 60, used: [] });
    expect(leftOut).toMatchObject([{ reason, amount: 60 }]);
  });

  it('keeps the day it was told with, when it is taken back without one', () => {
    expect(line(confirmed, [lapsed(held, 'withdrawn'), held]).leftOut).toMatchObject([{ heldOn: '2026-05-05' }]);
  });

  it('has no day when none was ever told', () => {
    expect(line(confirmed, [lapsed(held, 'declined')]).leftOut).toMatchObject([{ heldOn: null, amount: 0 }]);
  });

  it('reads a filter and a line that both ask for trust by the stricter', () => {
    const documented = aRequirement({
      measure: { kind: 'minutes', of: { kind: 'practice', trustAtLeast: 'documented' } },
    });

    expect(line(documented, [practice('2026-01-01')])).toMatchObject({ counted: 0, awaiting: 0 });
    expect(line(documented, [practice('2026-01-01', { trust: 'documented' })])).toMatchObject({ counted: 60 });
  });
});

describe('a thing with several revisions', () => {
  it('counts as its highest one says, whatever arrived last', () => {
    const one = practice('2026-01-01', { id: 'a', sourceId: 'thing', minutes: 60 });
    const corrected = practice('2026-01-02', { id: 'b', sourceId: 'thing', revision: 2, minutes: 45 });

    expect(line(aRequirement(), [corrected, one])).toMatchObject({ counted: 45, raw: 45, used: [{ evidenceId: 'b' }] });
  });

  it('is not confused with a thing of another source that has the same id', () => {
    const both = [
      practice('2026-01-01', { sourceId: 'same' }),
      practice('2026-01-01', { sourceId: 'same', source: 'elsewhere' }),
    ];

    expect(line(aRequirement(), both)).toMatchObject({ counted: 120 });
  });
});

describe('what is declared and waits for confirmation', () => {
  const confirmed = aRequirement({
    measure: { kind: 'minutes', of: { kind: 'supervision' } },
    window: { kind: 'rolling', months: 12 },
    evidence: 'confirmed',
  });
  const declared = (heldOn: string) => supervision(heldOn, { trust: 'declared' });

  it('is told apart from what can no longer count', () => {
    expect(line(confirmed, [declared('2026-05-05'), declared('2024-05-05')])).toMatchObject({
      counted: 0,
      awaiting: 60,
      raw: 120,
    });
  });

  it('is nothing where a document is asked for', () => {
    expect(line({ ...confirmed, evidence: 'documented' }, [declared('2026-05-05')])).toMatchObject({ awaiting: 0 });
  });
});
