import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { amountShown, isInMinutes, readAmount } from './amount-text.js';
import { documentText, sameDocument } from './document-text.js';
import { initialValue, valueOfCase } from './initial-value.js';
import { pathOf, pathWords } from './path-words.js';
import { alternativeOf, caseOf, casesOf, resolved, type Schema, shapeOf } from './schema.js';
import { suggestedAt } from './suggestions.js';

const format = JSON.parse(readFileSync('docs/scheme.schema.json', 'utf8')) as Schema;
const definitions = format.$defs ?? {};
const line = definitions['Requirement'] ?? {};
const property = (name: string) => resolved(line.properties?.[name] ?? {}, definitions);

describe('a new value', () => {
  it('fills in what can only be one thing, and leaves open what somebody has to say', () => {
    expect(initialValue(format, definitions)).toMatchObject({ format: 1, scheme: '', levels: [{ code: '' }] });
    expect(initialValue(line, definitions)).toMatchObject({
      modality: 'required',
      measure: { kind: 'minutes', of: { kind: 'practice' } },
      window: { kind: 'career' },
      threshold: { kind: 'constant' },
      title: { fr: '', en: '' },
    });
  });

  it('begins a list with as many items as it must have', () => {
    const several = casesOf(property('threshold')).find(({ tag }) => tag === 'greatest');

    expect(several && valueOfCase(property('threshold'), several, undefined, definitions)).toMatchObject({
      kind: 'greatest',
      floors: [{ kind: 'constant' }, { kind: 'constant' }],
    });
  });

  it('keeps of another case what this one knows and can hold', () => {
    const window = property('window');
    const before = { kind: 'rolling', months: 12, clip: { until: '2030-01-01' } };
    const to = (tag: string) => {
      const next = casesOf(window).find((one) => one.tag === tag);
      return next && valueOfCase(window, next, before, definitions);
    };

    expect(to('every-rolling')).toEqual({ kind: 'every-rolling', months: 12, clip: { until: '2030-01-01' } });
    expect(to('career')).toEqual({ kind: 'career', clip: { until: '2030-01-01' } });
  });
});

describe('the case of a union', () => {
  it('is told by its tag, also where several values share a case', () => {
    expect(caseOf(property('threshold'), { kind: 'total' })?.schema.properties).toHaveProperty('floors');
    expect(caseOf(property('threshold'), { kind: 'nothing' })).toBeUndefined();
    expect(casesOf(definitions['Condition'] ?? {}).map(({ tag }) => tag)).toContain('at-most');
  });

  it('is told by what the value looks like where there is no tag', () => {
    const clip = resolved(casesOf(property('window'))[0]?.schema.properties?.['clip'] ?? {}, definitions);
    const from = clip.properties?.['from'] ?? {};

    expect(alternativeOf(from, '2026-01-01', definitions)).toBe(0);
    expect(alternativeOf(from, { kind: 'first', of: { kind: 'practice' } }, definitions)).toBe(1);
    expect(alternativeOf(from, 12, definitions)).toBe(0);
  });

  it('knows every shape of the format', () => {
    expect([property('title'), property('measure'), property('asked'), property('modality')].map(shapeOf)).toEqual([
      'text',
      'tagged',
      'list',
      'choice',
    ]);
    expect(shapeOf(definitions['Amount'] ?? {})).toBe('per-level');
    expect(shapeOf(format.properties?.['validFrom'] ?? {})).toBe('day');
  });
});

describe('an amount', () => {
  const whole = { type: 'integer' } as const;

  it.each<[string, boolean, unknown]>([
    ['3000', true, 3000],
    ['50 h', true, 3000],
    ['1h30', true, 90],
    ['1 h 30 min', true, 90],
    ['50 h', false, '50 h'],
    ['', true, null],
    ['many', true, 'many'],
    ['1,5', false, '1,5'],
  ])('is read from “%s” (minutes: %s)', (typed, minutes, expected) => {
    expect(readAmount(typed, whole, minutes)).toBe(expected);
  });

  it('is a fraction where the format takes one', () => {
    expect(readAmount('1,5', { type: 'number' }, false)).toBe(1.5);
    expect(amountShown(undefined)).toBe('');
  });

  it('is in minutes where the line measures minutes, and nowhere else', () => {
    const scheme = (measure: object) => ({ requirements: [{ measure }] });
    const amount = ['requirements', 0, 'threshold', 'amount', 'n1'];
    const pieces = ['requirements', 0, 'measure', 'ceilings', 0, 'atMost'];

    expect(isInMinutes(scheme({ kind: 'minutes' }), amount)).toBe(true);
    expect(isInMinutes(scheme({ kind: 'count' }), amount)).toBe(false);
    expect(isInMinutes(scheme({ kind: 'minutes', ceilings: [{ kind: 'pieces' }] }), pieces)).toBe(false);
    expect(isInMinutes({}, ['maintenance', 'late', 0, 'fee', 'amount'])).toBe(false);
    expect(isInMinutes({}, ['requirements', 0, 'window', 'months'])).toBe(false);
  });
});

describe('a text of the document', () => {
  it('leaves out what is still to be filled in', () => {
    expect(documentText({ scheme: 'one', awards: { validForMonths: null } })).toBe(
      documentText({ scheme: 'one', awards: {} }),
    );
  });

  it('is the same however it is spaced', () => {
    expect(sameDocument('{"a":1}', '{ "a": 1 }')).toBe(true);
    expect(sameDocument('{"a":1}', '{"a":2}')).toBe(false);
    expect(sameDocument('{"a":1', '{"a":1')).toBe(true);
  });
});

describe('a path in words', () => {
  const document = {
    requirements: [{ id: 'hours', title: { fr: 'Heures', en: 'Hours' }, window: { kind: 'rolling' } }],
  };

  it('names each step by its title, and an item by its own', () => {
    const words = pathWords(format, document, pathOf('requirements.0.window.months'), 'fr');

    expect(words).toBe('Requirements › Heures › Window › Months');
    expect(pathWords(format, document, pathOf('requirements.7.nonsense'), 'en')).toBe('Requirements › 8 › nonsense');
  });
});

describe('what may stand in a field', () => {
  const document = {
    levels: [{ code: 'n1', title: { fr: 'Niveau 1', en: 'Level 1' } }],
    requirements: [{ id: 'hours', measure: { once: 'engagementId', of: { where: [{ attribute: 'purpose' }] } } }],
    groups: [{ id: 'either' }],
  };
  const values = (path: (string | number)[], schema: Schema = {}) =>
    suggestedAt(document, path, schema, 'fr')?.among.map(({ value }) => value);

  it('are the names of the document, called by their titles', () => {
    expect(suggestedAt(document, ['requirements', 0, 'levels'], {}, 'fr')).toEqual({
      closed: true,
      among: [{ value: 'n1', text: 'Niveau 1' }],
    });
    expect(values(['groups', 0, 'of'])).toEqual(['hours', 'either']);
  });

  it('are known attributes, those of the document, and any other', () => {
    const attribute = { pattern: '^[a-z][A-Za-z0-9]*$' };

    expect(values(['x', 'attribute'], attribute)).toEqual(expect.arrayContaining(['form', 'purpose', 'engagementId']));
    expect(suggestedAt(document, ['x', 'attribute'], attribute, 'fr')?.closed).toBe(false);
    expect(suggestedAt(document, ['version'], {}, 'fr')).toBeNull();
  });
});
