import { describe, expect, it } from '@jest/globals';
import type { Text } from '@standing/accreditation/requirements';
import { aDocument, aGroup, aLine, mistakesOf } from '../../test/given.js';
import { checkScheme } from '../parse-scheme.js';
import { findings } from './findings.js';

const practice = { kind: 'practice' };
const constant = (amount: unknown) => ({ kind: 'constant', amount });
const at = (changes: Record<string, unknown>) => aDocument([aLine(changes)]);
const named = { kind: 'constant', amount: 60, id: 'same', title: { fr: 'Un', en: 'One' } };
const two = [aLine(), aLine({ id: 'more-hours' })];
const category = (code: string, within?: string) => ({ code, title: { fr: 'Un', en: 'One' }, within });

const keeping = (reinstatement: unknown[]) => ({
  maintenance: { opensMonthsBefore: 6, graceMonths: 2, nextTermFrom: 'previous-expiry', reinstatement },
});
const rung = (changes: Record<string, unknown> = {}) => ({ title: { fr: 'Un', en: 'One' }, group: 'both', ...changes });

type Example = readonly [what: string, document: unknown, mistakes: readonly (readonly [path: string, text: Text])[]];

function eachIsTold(examples: readonly Example[]) {
  it.each(examples)('%s', (_, document, mistakes) => {
    for (const language of ['fr', 'en'] as const)
      expect(mistakesOf(document, language)).toEqual(mistakes.map(([path, text]) => [path, text[language]]));
  });
}

describe('names that must differ', () => {
  eachIsTold([
    ['two lines of one id', aDocument([aLine(), aLine()]), [['requirements.1.id', findings.twice('hours')]]],
    [
      'two lines of one id of which one is wrong in another way',
      aDocument([aLine(), aLine({ title: { fr: 'Un', en: 'One', de: 'Eins' } })]),
      [
        ['requirements.1.title.de', findings.noSuchProperty('de')],
        ['requirements.1.id', findings.twice('hours')],
      ],
    ],
    [
      'two levels of one code',
      { ...aDocument(), levels: [...aDocument().levels, aDocument().levels[0]] },
      [['levels.2.code', findings.twice('one')]],
    ],
    [
      'two floors of one id',
      at({ threshold: { kind: 'greatest', floors: [named, named] } }),
      [['requirements.0.threshold.floors.1.id', findings.twice('same')]],
    ],
    ['one level asked twice', at({ levels: ['one', 'one'] }), [['requirements.0.levels.1', findings.twice('one')]]],
    [
      'two categories of one code',
      { ...aDocument(), categories: [category('core'), category('core')] },
      [['categories.1.code', findings.twice('core')]],
    ],
    [
      'a group that is called as a line is',
      { ...aDocument(two), groups: [aGroup({ id: 'hours' })] },
      [
        ['groups.0.id', findings.twice('hours')],
        ['groups.0', findings.withinItself('hours')],
      ],
    ],
    [
      'two pools of one id',
      {
        ...aDocument([...two, aLine({ id: 'third' }), aLine({ id: 'fourth' })]),
        pools: [
          { id: 'shared', lines: ['hours', 'more-hours'] },
          { id: 'shared', lines: ['third', 'fourth'] },
        ],
      },
      [['pools.1.id', findings.twice('shared')]],
    ],
  ]);
});

describe('levels', () => {
  const ceiling = { kind: 'share', of: 'counted', per: 'window', over: 'cut' };
  const inMeasure = (changes: Record<string, unknown>) =>
    at({ levels: ['one'], measure: { kind: 'minutes', of: practice, ...changes } });
  const period = { kind: 'period', months: 12, which: 'current' };
  const steps = (amount: unknown) => ({
    kind: 'steps',
    by: { kind: 'count', of: practice },
    steps: [{ from: 1, amount }],
  });
  const adjusted = (adjustment: unknown, window: unknown = { ...period, aligned: { kind: 'civil' } }) =>
    at({ levels: ['one'], window, adjustments: [adjustment] });
  const nine = { one: 1, nine: 1 };
  const known = (path: string): [string, Text] => [`requirements.0.${path}.nine`, findings.noSuchLevel('nine')];
  const missing = (path: string): [string, Text] => [`requirements.0.${path}`, findings.noAmount('one')];

  eachIsTold([
    [
      'a line for an unknown one',
      at({ levels: ['one', 'nine'] }),
      [['requirements.0.levels.1', findings.noSuchLevel('nine')]],
    ],
    ['an amount for an unknown one', at({ levels: ['one'], threshold: constant(nine) }), [known('threshold.amount')]],
    ['an amount that one is missing', at({ threshold: constant({ two: 1 }) }), [missing('threshold.amount')]],
    [
      'an amount for one that is not asked',
      at({ levels: ['one'], threshold: constant({ one: 1, two: 2 }) }),
      [['requirements.0.threshold.amount.two', findings.noSuchLevel('two')]],
    ],
    [
      'both sides of a ratio',
      at({ levels: ['one'], threshold: { kind: 'ratio', of: practice, minutes: nine, perMinutes: { nine: 1 } } }),
      [known('threshold.minutes'), missing('threshold.perMinutes'), known('threshold.perMinutes')],
    ],
    ['a step', at({ levels: ['one'], threshold: steps(nine) }), [known('threshold.steps.0.amount')]],
    [
      'a floor among several',
      at({ levels: ['one'], threshold: { kind: 'least', floors: [named, { ...named, id: 'other', amount: nine }] } }),
      [known('threshold.floors.1.amount')],
    ],
    [
      'a ceiling',
      inMeasure({ ceilings: [{ kind: 'amount', atMost: nine, per: 'week', over: 'ignore' }] }),
      [known('measure.ceilings.0.atMost')],
    ],
    ['a share', inMeasure({ ceilings: [{ ...ceiling, percent: nine }] }), [known('measure.ceilings.0.percent')]],
    [
      'a share by the level held, which may be any',
      inMeasure({ ceilings: [{ ...ceiling, level: 'held', percent: { one: 25 } }] }),
      [['requirements.0.measure.ceilings.0.percent', findings.noAmount('two')]],
    ],
    [
      'a conversion',
      inMeasure({ convert: [{ kind: 'factor', times: nine, per: 1 }] }),
      [known('measure.convert.0.times')],
    ],
    ['a waiver', adjusted({ kind: 'waiver', of: { kind: 'waiver' }, amount: nine }), [known('adjustments.0.amount')]],
    [
      'what is carried',
      adjusted({ kind: 'carry', forward: { atMost: nine, ifCountedAtLeast: { nine: 1 } } }),
      [
        known('adjustments.0.forward.atMost'),
        missing('adjustments.0.forward.ifCountedAtLeast'),
        known('adjustments.0.forward.ifCountedAtLeast'),
      ],
    ],
    [
      'the months since an event',
      at({ levels: ['one'], window: { kind: 'since', anchor: { kind: 'day', day: '2026-01-01' }, months: nine } }),
      [known('window.months')],
    ],
    [
      'the month in which periods begin',
      at({ levels: ['one'], window: { ...period, aligned: { kind: 'month', month: nine } } }),
      [known('window.aligned.month')],
    ],
    [
      'a condition on the level held',
      at({ measure: { kind: 'count', of: { ...practice, where: [{ test: 'level-held', levels: ['one', 'nine'] }] } } }),
      [['requirements.0.measure.of.where.0.levels.1', findings.noSuchLevel('nine')]],
    ],
    [
      'an equivalence',
      { ...aDocument(), equivalences: [{ issuer: 'other', designation: 'first', level: 'nine' }] },
      [['equivalences.0.level', findings.noSuchLevel('nine')]],
    ],
    [
      'a validity',
      { ...aDocument(), awards: { validForMonths: { one: 12, nine: 12 } } },
      [['awards.validForMonths.nine', findings.noSuchLevel('nine')]],
    ],
  ]);
});

describe('lines that others name', () => {
  eachIsTold([
    [
      'a precondition that is no line',
      { ...aDocument(), precondition: ['code'] },
      [['precondition.0', findings.noSuchLine('code')]],
    ],
    [
      'a precondition that nothing can meet',
      { ...aDocument(), collected: [], precondition: ['hours'] },
      [['precondition.0', findings.notCollected('practice')]],
    ],
    [
      'a group of something unknown',
      { ...aDocument(two), groups: [aGroup({ of: ['hours', 'nothing'] })] },
      [['groups.0.of.1', findings.noSuchMember('nothing')]],
    ],
    [
      'a group of one line twice',
      { ...aDocument(two), groups: [aGroup({ of: ['hours', 'hours'] })] },
      [['groups.0.of.1', findings.twice('hours')]],
    ],
    [
      'groups that contain each other',
      {
        ...aDocument(two),
        groups: [aGroup({ of: ['hours', 'inner'] }), aGroup({ id: 'inner', of: ['more-hours', 'both'] })],
      },
      [
        ['groups.0', findings.withinItself('both')],
        ['groups.1', findings.withinItself('inner')],
      ],
    ],
    [
      'a line in two groups',
      { ...aDocument(two), groups: [aGroup(), aGroup({ id: 'again', of: ['more-hours'] })] },
      [['groups.1.of.0', findings.inTwoGroups('more-hours')]],
    ],
    [
      'at least of an unsaid number',
      { ...aDocument(two), groups: [aGroup({ kind: 'at-least' })] },
      [['groups.0.count', findings.countMissing()]],
    ],
    [
      'at least more than there are',
      { ...aDocument(two), groups: [aGroup({ kind: 'at-least', count: 3 })] },
      [['groups.0.count', findings.countAbove(2)]],
    ],
    [
      'a number that is not looked at',
      { ...aDocument(two), groups: [aGroup({ count: 1 })] },
      [['groups.0.count', findings.countUnused()]],
    ],
    [
      'somebody who comes back to an unknown group',
      { ...aDocument(two), groups: [aGroup()], ...keeping([rung({ group: 'hours' })]) },
      [['maintenance.reinstatement.0.group', findings.noSuchGroup('hours')]],
    ],
  ]);
});

describe('what must be in order', () => {
  const brackets = (...all: unknown[]) =>
    at({ measure: { kind: 'minutes', of: practice, convert: [{ kind: 'group', size: 'members', brackets: all }] } });
  const steps = [1, 3, 3].map((from) => ({ from, amount: 60 }));

  eachIsTold([
    [
      'steps that do not rise',
      at({ threshold: { kind: 'steps', by: { kind: 'count', of: practice }, steps } }),
      [['requirements.0.threshold.steps.2.from', findings.notAscending()]],
    ],
    [
      'brackets that do not rise',
      brackets({ upTo: 4 }, { upTo: 2 }),
      [['requirements.0.measure.convert.0.brackets.1.upTo', findings.notAscending()]],
    ],
    [
      'a bracket after one for any size',
      brackets({}, { upTo: 2 }),
      [['requirements.0.measure.convert.0.brackets.0', findings.openEnd()]],
    ],
    [
      'absences that do not rise',
      { ...aDocument(two), groups: [aGroup()], ...keeping([rung({ belowMonths: 12 }), rung({ belowMonths: 6 })]) },
      [['maintenance.reinstatement.1.belowMonths', findings.notAscending()]],
    ],
    [
      'a condition that ends before it begins',
      at({
        measure: {
          kind: 'count',
          of: { ...practice, where: [{ test: 'equivalent', from: '2026-02-01', until: '2026-01-31' }] },
        },
      }),
      [['requirements.0.measure.of.where.0.until', findings.endsBefore('2026-02-01')]],
    ],
    [
      'a line that ends before it begins',
      at({ validity: { by: 'decision', from: '2026-02-01', until: '2025-02-01' } }),
      [['requirements.0.validity.until', findings.endsBefore('2026-02-01')]],
    ],
  ]);
});

describe('what lasts one day', () => {
  it('begins and ends on it', () => {
    const validity = { by: 'decision', from: '2026-02-01', until: '2026-02-01' };

    expect(mistakesOf(at({ validity }), 'en')).toEqual([]);
  });
});

describe('a scheme without a level that is right', () => {
  it('is told of that alone, not of each amount', () => {
    const document = { ...at({ threshold: constant({ one: 1 }) }), levels: [] };

    expect(checkScheme(document).mistakes.map(({ path }) => path)).toEqual(['levels']);
  });
});
