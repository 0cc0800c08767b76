import { describe, expect, it } from '@jest/globals';
import { aRequirement, aScheme, CIVIL_YEAR, lapsed, practice } from '../test/given.js';
import { decide } from './decide.js';
import type { ActiveEvidence, Evidence } from './ledger/evidence.js';
import type { Measure } from './scheme/measure.js';

const title = { fr: 'x', en: 'x' };
const categories = [
  { code: 'core', title },
  { code: 'ethics', title, within: 'core' },
  { code: 'contribution', title },
];

function activity(minutes: number, parts: readonly string[], changes: Partial<ActiveEvidence> = {}): ActiveEvidence {
  return practice('2026-01-10', { kind: 'cpd', minutes, attributes: { parts }, ...changes });
}

function line(measure: Measure, evidence: readonly Evidence[], amount = 60) {
  const requirement = aRequirement({ measure, threshold: { kind: 'constant', amount } });
  const [only] = decide(
    aScheme([requirement], { categories, collected: ['cpd'] }),
    'one',
    evidence,
    CIVIL_YEAR,
    '2026-11-22',
  ).lines;
  return only!;
}

const minutesIn = (...codes: string[]): Measure => ({ kind: 'minutes', of: { kind: 'cpd', categories: codes } });
const all: Measure = { kind: 'minutes', of: { kind: 'cpd' } };

describe('an activity whose minutes are divided', () => {
  it('counts once in the total, and each part in its category and in those around it', () => {
    const evidence = [activity(300, ['ethics:120', 'contribution:60'])];

    expect(line(all, evidence)).toMatchObject({ counted: 300, raw: 300, used: [{ amount: 300 }] });
    expect(line(minutesIn('core'), evidence)).toMatchObject({ counted: 120, leftOut: [{ amount: 180 }] });
    expect(line(minutesIn('ethics', 'contribution'), evidence).counted).toBe(180);
  });

  it('tells the minutes of each part as an attribute as well', () => {
    const attribute = 'ethicsMinutes';
    const measure: Measure = { kind: 'sum', attribute, unit: 'minutes', of: { kind: 'cpd' } };

    expect(line(measure, [activity(300, ['ethics:120', 'contribution:60']), activity(60, [])]).counted).toBe(120);
  });

  it('is cut by a ceiling in the parts that it is about', () => {
    const where = [{ test: 'in', attribute: 'category', values: ['contribution'] }] as const;
    const ceilings = [{ kind: 'amount', atMost: 30, per: 'window', over: 'cut', where }] as const;

    expect(line({ ...all, ceilings }, [activity(300, ['contribution:90'])])).toMatchObject({
      counted: 240,
      leftOut: [{ amount: 60, reason: 'ACCREDITATION_OVER_CEILING' }],
    });
  });

  it('is one piece where pieces are counted, or limited', () => {
    const two = ['ethics:30', 'contribution:30'];
    const evidence = [activity(60, two), activity(40, ['ethics:40'], { heldOn: '2026-01-11' })];
    const onePiece = [{ kind: 'pieces', atMost: 1, per: 'month', over: 'ignore' }] as const;

    expect(line({ kind: 'count', of: { kind: 'cpd' } }, evidence, 1)).toMatchObject({ counted: 2, raw: 2 });
    expect(line({ kind: 'count', of: { kind: 'cpd', categories: ['contribution'] } }, evidence, 1).counted).toBe(1);
    expect(line({ ...all, ceilings: onePiece }, evidence).counted).toBe(60);
  });

  it('is repeated as a whole', () => {
    const talk = (minutes: number, heldOn: string, ...parts: string[]) =>
      activity(minutes, [], { heldOn, attributes: { activityId: 'talk', parts } });
    const talks = [
      talk(60, '2026-01-10', 'ethics:50', 'contribution:10'),
      talk(40, '2026-02-01', 'ethics:20', 'contribution:20'),
    ];

    expect(line({ ...all, once: 'activityId' }, talks).counted).toBe(60);
  });

  it('is taken back as a whole', () => {
    const one = activity(300, ['ethics:120']);

    expect(line(all, [one, lapsed(one, 'withdrawn')])).toMatchObject({
      counted: 0,
      leftOut: [{ amount: 300, reason: 'ACCREDITATION_WITHDRAWN' }],
    });
  });

  it('is as if it were not divided where its parts cannot be read', () => {
    expect(line(all, [activity(60, ['ethics', 'Ethics:10', 'ethics:0'])])).toMatchObject({ counted: 60 });
  });
});
