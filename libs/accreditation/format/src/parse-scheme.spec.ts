import { describe, expect, it } from '@jest/globals';
import { decide } from '@standing/accreditation/requirements';
import { checkScheme, parseScheme } from './parse-scheme.js';
import { aDocument, aLine } from '../test/given.js';

function mistakesIn(document: unknown) {
  return checkScheme(document).mistakes.map(({ path }) => path);
}

describe('reading a scheme', () => {
  it('gives what the engine decides by', () => {
    const { scheme, mistakes } = parseScheme(JSON.stringify(aDocument()));

    expect(mistakes).toEqual([]);
    expect(scheme).toEqual(aDocument());
    expect(decide(scheme!, 'one', [], { yearStartsInMonth: 1 }, '2026-11-22').lineCount).toBe(2);
  });

  it('takes every measure, window and threshold there is', () => {
    const of = { kind: 'supervision', forms: ['individual'], trustAtLeast: 'confirmed' };
    const floor = {
      id: 'ratio',
      title: { fr: 'Proportion', en: 'Ratio' },
      kind: 'ratio',
      minutes: 60,
      perMinutes: { one: 2100, two: 1800 },
      of: { kind: 'practice' },
    };
    const document = aDocument([
      aLine({ id: 'count', measure: { kind: 'count', of } }),
      aLine({
        id: 'distinct',
        measure: { kind: 'distinct', of, by: 'engagementId' },
        window: { kind: 'rolling', months: 18 },
      }),
      aLine({
        id: 'elapsed',
        measure: { kind: 'elapsed', of },
        threshold: { kind: 'constant', amount: { one: 12, two: 24 } },
      }),
      aLine({ id: 'in-force', measure: { kind: 'in-force', of }, threshold: { kind: 'constant', amount: 1 } }),
      aLine({ id: 'quarters', window: { kind: 'every-quarter', complete: 4 } }),
      aLine({ id: 'greatest', threshold: { kind: 'greatest', floors: [floor, { ...floor, id: 'fixed' }] } }),
      aLine({ id: 'some', levels: ['two'], threshold: { kind: 'constant', amount: { two: 5 } } }),
    ]);

    expect(checkScheme(document).mistakes).toEqual([]);
  });
});

describe('a document with mistakes', () => {
  it.each<[string, unknown, string[]]>([
    ['no document', null, ['']],
    ['a property too many', { ...aDocument(), colour: 'blue' }, ['']],
    ['a version that is missing', { ...aDocument(), version: undefined }, ['version']],
    ['a text in one language', { ...aDocument(), title: { fr: 'Titre' } }, ['title.en']],
    ['a blank text', { ...aDocument(), title: { fr: ' ', en: 'Title' } }, ['title.fr']],
    ['a day that does not exist', { ...aDocument(), validFrom: '2026-02-30' }, ['validFrom']],
    ['another format', { ...aDocument(), format: 2 }, ['format']],
    ['no level', { ...aDocument([aLine()]), levels: [] }, ['levels']],
    [
      'an unknown kind of evidence',
      aDocument([aLine({ measure: { kind: 'minutes', of: { kind: 'tea' } } })]),
      ['requirements.0.measure.of.kind'],
    ],
    ['an unknown measure', aDocument([aLine({ measure: { kind: 'weight' } })]), ['requirements.0.measure.kind']],
    [
      'half a minute',
      aDocument([aLine({ threshold: { kind: 'constant', amount: 0.5 } })]),
      ['requirements.0.threshold.amount'],
    ],
    [
      'nothing needed',
      aDocument([aLine({ threshold: { kind: 'constant', amount: 0 } })]),
      ['requirements.0.threshold.amount'],
    ],
    [
      'no amount at all',
      aDocument([aLine({ threshold: { kind: 'constant', amount: 'much' } })]),
      ['requirements.0.threshold.amount'],
    ],
    [
      'an amount of nothing for a level',
      aDocument([aLine({ threshold: { kind: 'constant', amount: { one: 0, two: 1 } } })]),
      ['requirements.0.threshold.amount.one'],
    ],
    [
      'a text for a level',
      aDocument([aLine({ threshold: { kind: 'constant', amount: { one: 'much', two: 1 } } })]),
      ['requirements.0.threshold.amount.one'],
    ],
    [
      'two mistakes at once',
      { ...aDocument([aLine({ evidence: 'rumour' })]), validFrom: 'soon' },
      ['validFrom', 'requirements.0.evidence'],
    ],
  ])('is told where: %s', (_, document, paths) => {
    expect(mistakesIn(document)).toEqual(paths);
  });

  it('is told in the language of the reader', () => {
    const document = { ...aDocument([aLine(), aLine()]), version: 1 };

    const [shape, meaning] = checkScheme(document, 'fr').mistakes;

    expect(shape?.message).toMatch(/^Entrée invalide/);
    expect(meaning).toEqual({ path: 'requirements.1.id', message: '« hours » y figure deux fois.' });
    expect(checkScheme(document, 'en').mistakes[0]?.message).toMatch(/^Invalid input/);
  });

  it('is told of as a whole when it is no JSON', () => {
    expect(parseScheme('{').mistakes).toEqual([{ path: '', message: 'This document is no JSON.' }]);
    expect(parseScheme('{', 'fr').mistakes).toEqual([{ path: '', message: 'Ce document n’est pas du JSON.' }]);
  });
});

describe('a document of the right shape that means nothing', () => {
  const byLevel = (amount: Record<string, number>) => aDocument([aLine({ threshold: { kind: 'constant', amount } })]);
  const ratio = { kind: 'ratio', minutes: 60, perMinutes: 60, of: { kind: 'practice' } };
  const named = { ...ratio, id: 'same', title: { fr: 'Un', en: 'One' } };
  const at = (changes: Record<string, unknown>) => aDocument([aLine(changes)]);

  it.each<[string, unknown, string[]]>([
    ['two lines of one id', aDocument([aLine(), aLine()]), ['requirements.1.id']],
    [
      'two levels of one code',
      { ...aDocument(), levels: [...aDocument().levels, aDocument().levels[0]] },
      ['levels.2.code'],
    ],
    [
      'an amount for no level of the scheme',
      byLevel({ one: 1, two: 1, nine: 1 }),
      ['requirements.0.threshold.amount.nine'],
    ],
    ['no amount for a level', byLevel({ one: 1 }), ['requirements.0.threshold.amount']],
    [
      'an amount for a level that is not asked',
      at({ levels: ['one'], threshold: { kind: 'constant', amount: { one: 1, two: 2 } } }),
      ['requirements.0.threshold.amount.two'],
    ],
    ['a line for no level of the scheme', at({ levels: ['one', 'nine'] }), ['requirements.0.levels.1']],
    ['a precondition that is no line', { ...aDocument(), precondition: ['code'] }, ['precondition.0']],
    [
      'a precondition that nothing can meet',
      { ...aDocument(), collected: [], precondition: ['hours'] },
      ['precondition.0'],
    ],
    [
      'a ratio of pieces',
      at({ measure: { kind: 'count', of: { kind: 'supervision' } }, threshold: ratio }),
      ['requirements.0.threshold'],
    ],
    [
      'a ratio of time',
      at({ measure: { kind: 'elapsed', of: { kind: 'practice' } }, threshold: ratio }),
      ['requirements.0.measure'],
    ],
    [
      'elapsed time in a window',
      at({ measure: { kind: 'elapsed', of: { kind: 'practice' } }, window: { kind: 'rolling', months: 12 } }),
      ['requirements.0.measure'],
    ],
    [
      'two in force',
      at({ measure: { kind: 'in-force', of: { kind: 'code-signature' } }, threshold: { kind: 'constant', amount: 2 } }),
      ['requirements.0.measure'],
    ],
    [
      'two floors of one id',
      at({ threshold: { kind: 'greatest', floors: [named, named] } }),
      ['requirements.0.threshold.floors.1.id'],
    ],
    [
      'a validity for no level of the scheme',
      { ...aDocument(), awards: { validForMonths: { one: 12, nine: 12 } } },
      ['awards.validForMonths.nine'],
    ],
    ['a validity of no time', { ...aDocument(), awards: { validForMonths: 0 } }, ['awards.validForMonths']],
    ['a prefix in small letters', { ...aDocument(), awards: { referencePrefix: 'cc' } }, ['awards.referencePrefix']],
    [
      'such mistakes beside one of shape',
      { ...aDocument([aLine(), aLine()]), version: '' },
      ['version', 'requirements.1.id'],
    ],
  ])('is told where: %s', (_, document, paths) => {
    expect(mistakesIn(document)).toEqual(paths);
  });
});
