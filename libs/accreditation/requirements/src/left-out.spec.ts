import { describe, expect, it } from '@jest/globals';
import { aRequirement, CIVIL_YEAR, cover, practice, supervision } from '../test/given.js';
import { wideScheme } from '../test/wide-scheme.js';
import { decide } from './decide.js';
import type { ActiveEvidence, Evidence } from './ledger/evidence.js';
import type { LeftOutReason } from './ledger/left-out.js';
import type { Condition } from './scheme/filter.js';
import type { Measure } from './scheme/measure.js';
import type { Requirement } from './scheme/requirement.js';
import type { SchemeVersion } from './scheme/scheme-version.js';

type Given = readonly [
  reason: LeftOutReason,
  line: Partial<Requirement>,
  evidence: readonly Evidence[],
  scheme?: Partial<SchemeVersion>,
];

const ON = '2026-06-01';
const reasonsOf = (line: Partial<Requirement>, evidence: readonly Evidence[], scheme: Partial<SchemeVersion> = {}) =>
  decide(wideScheme([aRequirement(line)], scheme), 'one', evidence, CIVIL_YEAR, ON).lines[0]?.leftOut.map(
    ({ reason }) => reason,
  );

const hours = (parts: Partial<Extract<Measure, { kind: 'minutes' }>>): Partial<Requirement> => ({
  measure: { kind: 'minutes', of: { kind: 'practice' }, ...parts },
});
const where = (...conditions: Condition[]) => hours({ of: { kind: 'practice', where: conditions } });
const held = (attributes: ActiveEvidence['attributes'], day = '2026-05-01') => practice(day, { attributes });
const profile = (heldUntil: string) =>
  practice('2025-01-01', {
    kind: 'confirmer-profile',
    heldUntil,
    attributes: { confirmerId: 's', profile: 'trained' },
  });
const settings = { quarters: 'civil', ratio: { round: 'up', toMinutes: 1 } } as const;
const trained: Condition = { test: 'confirmer', profiles: [{ profile: 'trained' }] };

const GIVEN: readonly Given[] = [
  [
    'ACCREDITATION_OTHER_CATEGORY',
    hours({ of: { kind: 'practice', categories: ['core'] } }),
    [held({ category: 'other' })],
  ],
  [
    'ACCREDITATION_OTHER_GIVER',
    { measure: { kind: 'count', of: { kind: 'feedback' } } },
    [practice('2026-05-01', { kind: 'feedback', attributes: { giver: 'peer' } })],
  ],
  ['ACCREDITATION_CONDITION_NOT_MET', where({ test: 'present', attribute: 'paid' }), [held({})]],
  [
    'ACCREDITATION_RATE_UNKNOWN',
    where({ test: 'money', attribute: 'limit', currency: 'EUR', atLeast: 1 }),
    [held({ limit: 5, currency: 'GBP' })],
  ],
  ['ACCREDITATION_CONFIRMER_NOT_FIT', where(trained), [held({ confirmerId: 's' })]],
  [
    'ACCREDITATION_CONFIRMER_LATER_UNFIT',
    where(trained),
    [held({ confirmerId: 's' }), profile('2026-05-31')],
    { settings: { ...settings, confirmerLater: 'falls' } },
  ],
  [
    'ACCREDITATION_CONFIRMER_RELATED',
    where({ test: 'not-related', relations: ['employs'], coolingOffMonths: 24 }),
    [
      held({ confirmerId: 's' }),
      practice('2020-01-01', {
        kind: 'relation',
        heldUntil: '2024-05-02',
        attributes: { withId: 's', relation: 'employs' },
      }),
    ],
  ],
  [
    'ACCREDITATION_CONFIRMER_NOT_NEW',
    { ...where({ test: 'new-confirmer', after: { kind: 'reached', of: { kind: 'practice' }, minutes: 60 } }) },
    [held({ confirmerId: 's' }, '2026-04-01'), held({ confirmerId: 's' })],
  ],
  [
    'ACCREDITATION_NOT_BEGUN_TO_COUNT',
    { window: { kind: 'since', anchor: { kind: 'first', of: { kind: 'training' } } } },
    [held({}), practice('2026-05-02', { kind: 'training' })],
  ],
  ['ACCREDITATION_REPEATED', hours({ once: 'talk' }), [held({ talk: 'x' }), held({ talk: 'x' }, '2026-05-02')]],
  ['ACCREDITATION_CONVERTED', hours({ convert: [{ kind: 'factor', times: 1, per: 2 }] }), [held({})]],
  [
    'ACCREDITATION_OVER_CEILING',
    hours({ ceilings: [{ kind: 'amount', atMost: 45, per: 'piece', over: 'cut' }] }),
    [held({})],
  ],
];

describe('what is left out', () => {
  it.each(GIVEN)('is told: %s', (...given: Given) => {
    const [reason, line, evidence, scheme] = given;

    expect(reasonsOf(line, evidence, scheme)).toEqual([reason]);
  });

  it('awaits no confirmation any more when nobody has answered for as long as the scheme waits: ACCREDITATION_CONFIRMATION_OVERDUE', () => {
    const line = { measure: { kind: 'minutes', of: { kind: 'supervision' } }, evidence: 'confirmed' } as const;
    const asked = (askedOn: string) => supervision('2025-01-01', { trust: 'declared', attributes: { askedOn } });
    const told = (askedOn: string) => reasonsOf(line, [asked(askedOn)], { settings: { ...settings, silenceDays: 60 } });

    expect(told('2026-04-01')).toEqual(['ACCREDITATION_CONFIRMATION_OVERDUE']);
    expect(told('2026-04-02')).toEqual(['ACCREDITATION_TRUST_TOO_LOW']);
  });

  it('counts on the other line of a pool: ACCREDITATION_COUNTED_ELSEWHERE', () => {
    const pools = [{ id: 'pool', lines: ['line', 'other'] }];
    const lines = [aRequirement(), aRequirement({ id: 'other' })];
    const decision = decide(wideScheme(lines, { pools }), 'one', [held({}), held({}, '2026-05-02')], CIVIL_YEAR, ON);

    expect(decision.lines.map(({ result, leftOut }) => [result, leftOut.map(({ reason }) => reason)])).toEqual([
      ['MET', ['ACCREDITATION_COUNTED_ELSEWHERE']],
      ['MET', ['ACCREDITATION_COUNTED_ELSEWHERE']],
    ]);
  });

  it('is told in the scheme’s own words where it has some', () => {
    const says = { fr: 'Séance payée seulement.', en: 'Paid sessions only.' };
    const [line] = decide(
      wideScheme([aRequirement(where({ test: 'in', attribute: 'paid', values: [true], says }))]),
      'one',
      [held({ paid: false })],
      CIVIL_YEAR,
      ON,
    ).lines;

    expect(line?.leftOut[0]).toMatchObject({ reason: 'ACCREDITATION_CONDITION_NOT_MET', says, amount: 60 });
  });

  it('shares a piece between both sides where only a part of it counts', () => {
    const [line] = decide(
      wideScheme([
        aRequirement(hours({ convert: [{ kind: 'group', size: 'people', brackets: [{ upTo: 4, per: 2 }, {}] }] })),
      ]),
      'one',
      [held({ people: 5 })],
      CIVIL_YEAR,
      ON,
    ).lines;

    expect(line).toMatchObject({ raw: 60, counted: 12, used: [{ amount: 12 }], leftOut: [{ amount: 48 }] });
  });
});

describe('a cover', () => {
  it('that begins before the window still covers days of it', () => {
    const line: Partial<Requirement> = {
      ...{
        measure: { kind: 'uncovered', of: { kind: 'insurance-cover' } },
        direction: 'at-most',
        evidence: 'documented',
      },
      ...{ window: { kind: 'rolling', months: 12 }, threshold: { kind: 'constant', amount: 0 } },
    };
    const covers = [cover('2024-06-02', '2025-12-31'), cover('2026-01-01', '2026-12-31')];

    expect(reasonsOf(line, covers)).toEqual([]);
  });
});

describe('months that run from a first session which is only declared', () => {
  it('are counted from that session, not from today: confirming it would not be enough a day too early', () => {
    const line = aRequirement({
      measure: { kind: 'elapsed', of: { kind: 'supervision' } },
      threshold: { kind: 'constant', amount: 12 },
      evidence: 'confirmed',
    });
    const first = supervision('2027-08-10', { trust: 'declared' });
    const on = (day: string) => decide(wideScheme([line]), 'one', [first], CIVIL_YEAR, day).lines[0]?.remedy?.code;

    expect([on('2028-08-09'), on('2028-08-10')]).toEqual(['BEGIN', 'CONFIRM']);
  });
});
