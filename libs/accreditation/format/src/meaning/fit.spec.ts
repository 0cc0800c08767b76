import { describe, expect, it } from '@jest/globals';
import { aDocument, aLine, mistakesOf } from '../../test/given.js';
import { findings } from './findings.js';

const of = { kind: 'practice' };
const constant = (amount: unknown) => ({ kind: 'constant', amount });
const ratio = { kind: 'ratio', minutes: 60, perMinutes: 60, of };
const title = { fr: 'Un', en: 'One' };
const blank = { kind: 'blank' };
const anchor = { kind: 'first', of };
const rounding = { round: 'up', toMinutes: 1 };

const career = { kind: 'career' };
const rolling = { kind: 'rolling', months: 12 };
const since = { kind: 'since', anchor };
const sinceForMonths = { ...since, months: 12 };
const period = { kind: 'period', months: 12, aligned: { kind: 'civil' }, which: 'current' };
const every = { kind: 'every', months: 1, aligned: { kind: 'civil' }, complete: 12 };
const everyQuarter = { kind: 'every-quarter', complete: 4 };
const everyRolling = { kind: 'every-rolling', months: 60, over: 12 };

const unmatched = {
  kind: 'unmatched',
  of,
  with: { kind: 'insurance-cover' },
  on: [{ attribute: 'country', other: 'countries' }],
};
const coverage = { kind: 'coverage', of, by: 'role', values: ['coach', 'supervisor'] };

type Misfit = readonly [path: string, finding: keyof typeof findings];

function inLine(changes: Record<string, unknown>, language: 'fr' | 'en' = 'en') {
  return mistakesOf(aDocument([aLine(changes)]), language);
}

/** The text of a finding that has no parameter. */
function textOf(name: keyof typeof findings, language: 'fr' | 'en') {
  return (findings[name] as () => { fr: string; en: string })()[language];
}

describe('a line whose parts do not fit', () => {
  it.each<[string, Record<string, unknown>, Misfit]>([
    ['a ratio of pieces', { measure: { kind: 'count', of }, threshold: ratio }, ['threshold', 'ratioOfMinutes']],
    [
      'a ratio of credits',
      { measure: { kind: 'sum', attribute: 'credits', unit: 'items', of }, threshold: ratio },
      ['threshold', 'ratioOfMinutes'],
    ],
    [
      'a ratio of pieces, among several floors',
      {
        measure: { kind: 'count', of },
        threshold: {
          kind: 'total',
          floors: [
            { ...ratio, id: 'one', title },
            { ...ratio, id: 'two', title },
          ],
        },
      },
      ['threshold', 'ratioOfMinutes'],
    ],
    ['a ratio of time', { measure: { kind: 'elapsed', of }, threshold: ratio }, ['measure', 'elapsedOverCareer']],
    [
      'elapsed time in a window',
      { measure: { kind: 'elapsed', of }, window: rolling },
      ['measure', 'elapsedOverCareer'],
    ],
    ['a span by ratio', { measure: { kind: 'span', of }, threshold: ratio }, ['measure', 'spanIsFixed']],
    ['two in force', { measure: { kind: 'in-force', of }, threshold: constant(2) }, ['measure', 'inForceOnDay']],
    ...[period, every, everyQuarter, everyRolling, sinceForMonths].map(
      (window): [string, Record<string, unknown>, Misfit] => [
        `one in force in ${window.kind}`,
        { measure: { kind: 'in-force', of }, threshold: constant(1), window },
        ['measure', 'inForceOnDay'],
      ],
    ),
    ['no minutes needed', { threshold: constant(0) }, ['threshold.amount', 'aboveZero']],
    [
      'no minutes needed at a level',
      { threshold: constant({ one: 0, two: 1 }) },
      ['threshold.amount.one', 'aboveZero'],
    ],
    [
      'no minutes needed from a step on',
      { threshold: { kind: 'steps', by: { kind: 'count', of }, steps: [{ from: 0, amount: 0 }] } },
      ['threshold.steps.0.amount', 'aboveZero'],
    ],
    ...[coverage, { kind: 'span', of }].map((measure): [string, Record<string, unknown>, Misfit] => [
      `at most of ${measure.kind}`,
      { measure, direction: 'at-most' },
      ['direction', 'neverAtMost'],
    ]),
    [
      'at most of what is in force',
      { measure: { kind: 'in-force', of }, threshold: constant(1), direction: 'at-most' },
      ['direction', 'neverAtMost'],
    ],
    ...[{ kind: 'gap', of }, { kind: 'uncovered', of }, unmatched].map(
      (measure): [string, Record<string, unknown>, Misfit] => [
        `at least of ${measure.kind}`,
        { measure },
        ['direction', 'alwaysAtMost'],
      ],
    ),
    ...[
      { kind: 'carry', backPeriods: 1 },
      { kind: 'extension', of, askedDaysBefore: 0 },
      { kind: 'grace', months: 2 },
    ].flatMap((one) =>
      [career, rolling, since, everyRolling].map((window): [string, Record<string, unknown>, Misfit] => [
        `${one.kind} in ${window.kind}`,
        { window, adjustments: [one] },
        ['adjustments.0.kind', 'onPeriods'],
      ]),
    ),
    [
      'a carry between periods that overlap',
      { window: { ...every, together: 2 }, adjustments: [{ kind: 'carry', debtFirst: true }] },
      ['adjustments.0.kind', 'carryOfOne'],
    ],
    ...[since, period].map((window): [string, Record<string, unknown>, Misfit] => [
      `lateness in ${window.kind} without an end that was missed`,
      { window, adjustments: [{ kind: 'late', freeMonths: 1, minutes: 72, perMonths: 1, lastMonth: 12 }] },
      ['adjustments.0.kind', 'sinceForMonths'],
    ]),
    [
      'a proportion of nothing left out',
      { window: period, adjustments: [{ kind: 'pro-rata', by: 'months', rounding }] },
      ['adjustments.0.kind', 'withClip'],
    ],
  ])('%s', (_, changes, [path, finding]) => {
    for (const language of ['fr', 'en'] as const)
      expect(inLine(changes, language)).toEqual([[`requirements.0.${path}`, textOf(finding, language)]]);
  });

  it('more periods together than there are', () => {
    expect(inLine({ window: { ...every, together: 13 } })).toEqual([
      ['requirements.0.window.together', findings.togetherAbove(12).en],
    ]);
  });

  it('is told of each misfit, and of a wrong shape beside them', () => {
    const line = {
      measure: { kind: 'gap', of },
      threshold: constant(0),
      title: { fr: 'Un' },
      window: { ...rolling, months: 0 },
    };

    expect(inLine(line).map(([path]) => path.replace('requirements.0.', ''))).toEqual([
      'title.en',
      'window.months',
      'threshold.amount',
      'direction',
    ]);
  });
});

describe('a line whose parts fit', () => {
  it.each<[string, Record<string, unknown>]>([
    ['no day without cover', { measure: { kind: 'uncovered', of }, threshold: constant(0), direction: 'at-most' }],
    ['nothing without a match', { measure: unmatched, threshold: constant(0), direction: 'at-most' }],
    ['at most so many', { measure: { kind: 'count', of }, direction: 'at-most' }],
    ['at most so long', { measure: { kind: 'elapsed', of }, direction: 'at-most' }],
    ['at most so many minutes', { direction: 'at-most' }],
    [
      'a ratio of minutes that an attribute tells',
      { measure: { kind: 'sum', attribute: 'peer', unit: 'minutes', of }, threshold: ratio },
    ],
    ...['elapsed', 'span', 'in-force'].map((kind): [string, Record<string, unknown>] => [
      `${kind} of which it is not known how much`,
      { measure: { kind, of }, threshold: blank },
    ]),
    [
      'one in force on the day of an event',
      { measure: { kind: 'in-force', of }, threshold: constant(1), window: { kind: 'before', anchor, months: 1 } },
    ],
    ...[period, every, everyQuarter, sinceForMonths].map((window): [string, Record<string, unknown>] => [
      `what is carried in ${window.kind}`,
      { window, adjustments: [{ kind: 'carry', debtFirst: true }] },
    ]),
    [
      'lateness after an event',
      {
        window: sinceForMonths,
        adjustments: [{ kind: 'late', freeMonths: 1, minutes: 72, perMonths: 1, lastMonth: 12 }],
      },
    ],
    [
      'a proportion of a clip',
      { window: { ...period, clip: { from: anchor } }, adjustments: [{ kind: 'pro-rata', by: 'days', rounding }] },
    ],
  ])('%s', (_, changes) => {
    expect(inLine(changes)).toEqual([]);
  });
});
