import { describe, expect, it } from '@jest/globals';
import type { Text } from '@standing/accreditation/requirements';
import { aDocument, aLine, mistakesOf } from '../../test/given.js';
import { findings } from './findings.js';

const lines = (changes: Record<string, unknown> = {}) => [aLine(), aLine({ id: 'more-hours', ...changes })];
const pool = { id: 'shared', lines: ['hours', 'more-hours'] };
const category = (code: string, within?: string) => ({ code, title: { fr: 'Un', en: 'One' }, within });
const filtered = (...categories: string[]) => [
  aLine({ measure: { kind: 'minutes', of: { kind: 'cpd', categories } } }),
];

describe.each(['fr', 'en'] as const)('what is shared, in %s', (language) => {
  it.each<[string, unknown, [string, Text][]]>([
    [
      'a pool of an unknown line',
      { ...aDocument([aLine()]), pools: [pool] },
      [['pools.0.lines.1', findings.noSuchLine('more-hours')]],
    ],
    [
      'a pool of one line twice',
      { ...aDocument(lines()), pools: [{ ...pool, lines: ['hours', 'hours'] }] },
      [['pools.0.lines.1', findings.twice('hours')]],
    ],
    [
      'a line in two pools',
      { ...aDocument([...lines(), aLine({ id: 'third' })]), pools: [pool, { id: 'other', lines: ['third', 'hours'] }] },
      [['pools.1.lines.1', findings.inTwoPools('hours')]],
    ],
    [
      'a pool of other days',
      { ...aDocument(lines({ window: { kind: 'rolling', months: 12 } })), pools: [pool] },
      [['pools.0.lines.1', findings.otherWindow('more-hours')]],
    ],
    [
      'a pool of what is no sum',
      { ...aDocument(lines({ measure: { kind: 'count', of: { kind: 'practice' } } })), pools: [pool] },
      [['pools.0.lines.1', findings.noSum('more-hours')]],
    ],
    [
      'a category within an unknown one',
      { ...aDocument(), categories: [category('ethics', 'core')] },
      [['categories.0.within', findings.noSuchCategory('core')]],
    ],
    [
      'categories within each other',
      { ...aDocument(), categories: [category('ethics', 'core'), category('core', 'ethics')] },
      [
        ['categories.0.within', findings.withinItself('ethics')],
        ['categories.1.within', findings.withinItself('core')],
      ],
    ],
    [
      'a filter of an unknown category',
      { ...aDocument(filtered('core', 'other')), categories: [category('core')] },
      [['requirements.0.measure.of.categories.1', findings.noSuchCategory('other')]],
    ],
  ])('%s', (_, document, mistakes) => {
    expect(mistakesOf(document, language)).toEqual(mistakes.map(([path, text]) => [path, text[language]]));
  });
});

describe('what is rightly shared', () => {
  it.each<[string, unknown]>([
    ['a pool', { ...aDocument(lines()), pools: [pool] }],
    [
      'nested categories',
      { ...aDocument(filtered('core')), categories: [category('core'), category('ethics', 'core')] },
    ],
  ])('%s', (_, document) => {
    expect(mistakesOf(document, 'en')).toEqual([]);
  });

  it('looks at the same days in whatever order they were written', () => {
    const window = { kind: 'since', anchor: { kind: 'day', day: '2026-01-01' }, months: 12 };
    const same = { months: 12, anchor: { day: '2026-01-01', kind: 'day' }, kind: 'since' };

    const document = { ...aDocument([aLine({ window }), aLine({ id: 'more-hours', window: same })]), pools: [pool] };

    expect(mistakesOf(document, 'en')).toEqual([]);
  });
});

describe('the sentences of mistakes', () => {
  const sentences = Object.entries(findings).map(
    ([name, text]) => [name, (text as (...words: unknown[]) => Text)('ab')] as const,
  );

  it.each(sentences)('%s is one in both languages', (_, { fr, en }) => {
    for (const text of [fr, en]) {
      expect(text).toMatch(/^[A-ZÀÉ«“].*\.$/u);
      expect(text).not.toMatch(/undefined|null|'/);
    }
    expect(fr).not.toMatch(/[^\u202f][;:!?»]|«[^\u202f]/u);
  });
});
