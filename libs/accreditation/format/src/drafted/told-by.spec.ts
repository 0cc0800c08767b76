import { describe, expect, it } from '@jest/globals';
import { parseScheme } from '../parse-scheme.js';
import { canonicalJson } from './canonical.js';
import { isSchemeText, toldBy } from './told-by.js';
import { emptyScheme, writeScheme } from './write-scheme.js';

const source = { body: 'EMCC', document: 'Guide', seenOn: '2026-11-20' };
const hours = { id: 'hours', title: { fr: 'Heures', en: 'Hours' }, threshold: { kind: 'constant', amount: 5 }, source };

const told = (document: unknown) => toldBy(JSON.stringify(document));
const canonicalOf = (document: unknown) => told(document).lines.map(({ canonical }) => canonical);

describe('what a draft can hold', () => {
  it.each<[string, string, boolean]>([
    ['an object', ' {"a": [1]} ', true],
    ['an object that says a thing twice', '{"a": 1, "a": 2}', true],
    ['a list', '[]', false],
    ['nothing', 'null', false],
    ['half an object', '{"a": ', false],
    ['no text', '', false],
    ['an object nested too deeply to be read', `{"a":${'['.repeat(200)}${']'.repeat(200)}}`, false],
  ])('%s', (_, text, can) => {
    expect(isSchemeText(text)).toBe(can);
  });
});

describe('what a document tells of itself', () => {
  it('is told as far as it goes, mistakes or not', () => {
    const title = { fr: 'Référentiel', en: ' ' };

    expect(told({ scheme: 'college', version: 3, title, validFrom: '2027-02-30' })).toEqual({
      scheme: 'college',
      version: null,
      title: { fr: 'Référentiel', en: null },
      validFrom: null,
      lines: [],
    });
    expect(told({ scheme: '', title: 'x', validFrom: '2027-01-01', requirements: 'none' })).toEqual({
      scheme: null,
      version: null,
      title: { fr: null, en: null },
      validFrom: '2027-01-01',
      lines: [],
    });
  });

  it('has the lines that tell a source, each id once', () => {
    const again = { ...hours, threshold: null };
    const lines = [
      hours,
      { ...hours, id: 'other', source: undefined },
      again,
      { source },
      null,
      { id: 'x', source: 'y' },
    ];

    expect(told({ requirements: lines }).lines).toEqual([
      { ruleId: 'hours', title: hours.title, canonical: canonicalJson(hours) },
    ]);
  });

  it('has lines that are the same however they are set, and others when anything in them is', () => {
    const { id, ...rest } = hours;
    const reordered = { ...rest, threshold: { amount: 5, kind: 'constant' }, id };

    expect(canonicalOf({ requirements: [reordered] })).toEqual(canonicalOf({ requirements: [hours] }));
    expect(canonicalOf({ requirements: [{ ...hours, threshold: { kind: 'constant', amount: 6 } }] })).not.toEqual(
      canonicalOf({ requirements: [hours] }),
    );
    expect(canonicalOf({ requirements: [{ ...hours, source: { ...source, seenOn: '2026-11-21' } }] })).not.toEqual(
      canonicalOf({ requirements: [hours] }),
    );
  });
});

describe('a scheme as text', () => {
  it('begins as the format does, whatever order it was stored in', () => {
    const mistaken = { version: '1', format: 1 };

    expect(writeScheme(mistaken)).toBe('{\n  "version": "1",\n  "format": 1\n}\n');
    expect(Object.keys(JSON.parse(emptyScheme()) as object).slice(0, 3)).toEqual(['format', 'scheme', 'version']);
  });

  it('is empty but for its shape where it begins from nothing: only what is to be filled in is wrong', () => {
    const { mistakes } = parseScheme(emptyScheme());

    expect(mistakes.map(({ path }) => path)).toEqual([
      'scheme',
      'version',
      'title.fr',
      'title.en',
      'validFrom',
      'levels',
      'requirements',
    ]);
  });
});
