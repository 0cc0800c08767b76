import { describe, expect, it } from '@jest/globals';
import { checkScheme } from './parse-scheme.js';
import { publishable } from './publishable.js';
import { aDocument, aLine } from '../test/given.js';

const blank = { kind: 'blank' };
const floor = { kind: 'constant', amount: 60, id: 'fixed', title: { fr: 'Fixe', en: 'Fixed' } };

function mistakesOf(threshold: unknown, language: 'fr' | 'en') {
  const { scheme, mistakes } = checkScheme(aDocument([aLine(), aLine({ id: 'unsure', threshold })]));
  expect(mistakes).toEqual([]);
  return scheme === null ? [] : publishable(scheme, language);
}

describe('publishing a scheme', () => {
  it('waits for nothing where every amount is known', () => {
    expect(mistakesOf({ kind: 'constant', amount: 60 }, 'en')).toEqual([]);
  });

  it.each([
    ['fr', '«\u202fHeures\u202f»\u202f: la valeur n’est pas encore connue. Indiquez-la, ou retirez cette exigence.'],
    ['en', '“Hours”: how much is not known yet. Fill it in, or remove the line.'],
  ] as const)('names in %s each line of which it is not known how much it asks', (language, message) => {
    expect(mistakesOf(blank, language)).toEqual([{ path: 'requirements.1.threshold', message, line: null }]);
  });

  it('names a floor among several', () => {
    const floors = [floor, { ...blank, id: 'unsure', title: floor.title }];

    expect(mistakesOf({ kind: 'greatest', floors }, 'en')).toMatchObject([
      { path: 'requirements.1.threshold.floors.1' },
    ]);
  });
});
