import { describe, expect, it } from '@jest/globals';
import { aRequirement, aScheme } from '../../test/given.js';
import { compareVersions } from './compare.js';

const hours = aRequirement({ id: 'hours', threshold: { kind: 'constant', amount: { one: 600, two: 900 } } });
const one = aScheme([hours, aRequirement({ id: 'gone' })]);

describe('two versions side by side', () => {
  it('differ in nothing where they only have other names or another order', () => {
    expect(compareVersions(one, { ...one, version: '2', requirements: [...one.requirements].reverse() })).toEqual([]);
  });

  it('tell each value that is another, where it lies', () => {
    const other = aScheme([
      { ...hours, threshold: { kind: 'constant', amount: { one: 600, two: 1200 } }, evidence: 'confirmed' },
      aRequirement({ id: 'gone' }),
    ]);

    expect(compareVersions(one, other)).toEqual([
      { ruleId: 'hours', kind: 'changed', path: 'threshold.amount.two', before: 900, after: 1200 },
      { ruleId: 'hours', kind: 'changed', path: 'evidence', before: 'declared', after: 'confirmed' },
    ]);
  });

  it('tell lines that came and went, and values that did', () => {
    const other = aScheme([{ ...hours, levels: ['one'] }, aRequirement({ id: 'come' })], {
      settings: { ...one.settings, quarters: 'body-year' },
    });

    expect(compareVersions(one, other).map(({ ruleId, kind, path }) => [ruleId, kind, path])).toEqual([
      [null, 'changed', 'settings.quarters'],
      ['hours', 'added', 'levels'],
      ['gone', 'removed', ''],
      ['come', 'added', ''],
    ]);
  });
});
