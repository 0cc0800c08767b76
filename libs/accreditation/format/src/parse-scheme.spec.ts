import { describe, expect, it } from '@jest/globals';
import { findings } from './meaning/findings.js';
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
        id: 'givers',
        measure: { kind: 'distinct', of: { kind: 'feedback', givers: ['supervisor', 'peer'] }, by: 'giverId' },
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
    ['a property too many', { ...aDocument(), colour: 'blue' }, ['colour']],
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

    expect(shape?.message).toBe('Un texte est attendu.');
    expect(meaning).toEqual({
      path: 'requirements.1.id',
      message: '« hours » y figure deux fois.',
      line: null,
    });
    expect(checkScheme(document, 'en').mistakes[0]?.message).toBe('A text is expected.');
  });

  it('is told of as a whole when it is no JSON', () => {
    const fr = 'Ce document n’est pas du JSON.';

    expect(parseScheme('{').mistakes).toEqual([{ path: '', message: 'This document is no JSON.', line: 1 }]);
    expect(parseScheme('{\n\n"a": ?', 'fr').mistakes).toEqual([{ path: '', message: fr, line: 3 }]);
  });

  it('is told of as a whole when it goes deeper than anybody reads', () => {
    const deep = '['.repeat(300) + ']'.repeat(300);

    expect(parseScheme(deep).mistakes).toEqual([{ path: '', message: findings.tooDeep().en, line: 1 }]);
  });

  it.each(['fr', 'en'] as const)('says in %s what is missing, unknown or one of several', (language) => {
    const line = aLine({ measure: { kind: 'weight' }, colour: 'blue', window: { kind: 'rolling' } });

    expect(checkScheme(aDocument([line]), language).mistakes.map(({ path, message }) => [path, message])).toEqual([
      ['requirements.0.measure.kind', expect.stringContaining('minutes, sum, count')],
      ['requirements.0.window.months', findings.missing()[language]],
      ['requirements.0.colour', findings.noSuchProperty('colour')[language]],
    ]);
  });
});

describe('the lines of mistakes', () => {
  const text = (document: unknown) => JSON.stringify(document, null, 2);

  function lineOf(json: string, part: string) {
    return json.split('\n').findIndex((line) => line.includes(part)) + 1;
  }

  it('are those of the text, in its order', () => {
    const json = text({ ...aDocument([aLine(), aLine({ evidence: 'rumour' })]), zeal: 1 });

    expect(parseScheme(json).mistakes.map(({ path, line }) => [path, line])).toEqual([
      ['requirements.1.id', json.split('\n').lastIndexOf('      "id": "hours",') + 1],
      ['requirements.1.evidence', lineOf(json, 'rumour')],
      ['zeal', lineOf(json, 'zeal')],
    ]);
  });

  it('are those of what should hold it, for what is missing', () => {
    const json = text(aDocument([aLine({ window: { kind: 'rolling' } })]));

    expect(parseScheme(json).mistakes).toMatchObject([{ line: lineOf(json, '"window"') }]);
  });

  it('tell a property that an object has twice, which would win in silence', () => {
    const json = text(aDocument()).replace('"version": "1"', '"version": "1",\n  "version": "2"');

    expect(parseScheme(json).mistakes).toEqual([
      { path: 'version', message: findings.twice('version').en, line: lineOf(json, '"2"') },
    ]);
  });

  it('are missing where there is no text', () => {
    expect(checkScheme({ ...aDocument(), version: '' }).mistakes).toMatchObject([{ path: 'version', line: null }]);
  });
});
