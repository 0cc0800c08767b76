import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readJsonText } from './json-text.js';

/** Every value of a document with its path, in the order of the text. */
function valuesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([name, one]) => valuesIn(one, [...path, name]))];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the places in a text of JSON', () => {
  it('are one line for each value, where the text is written so', () => {
    const document = { a: 1, list: ['x', { b: null, 'c.d': [true] }], last: {} };

    const { lineOf, brokenAt } = readJsonText(JSON.stringify(document, null, 2));

    expect(brokenAt).toBeNull();
    expect(valuesIn(document).map((path) => [path.join('/'), lineOf(path)])).toEqual([
      ...[
        ['', 1],
        ['a', 2],
        ['list', 3],
        ['list/0', 4],
        ['list/1', 5],
      ],
      ...[
        ['list/1/b', 6],
        ['list/1/c.d', 7],
        ['list/1/c.d/0', 8],
        ['last', 12],
      ],
    ]);
  });

  it('rise from value to value in any document', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const document = JSON.parse(JSON.stringify(value)) as unknown;
        const { lineOf } = readJsonText(JSON.stringify(document, null, 1));
        const lines = valuesIn(document).map(lineOf);

        expect(lines).toEqual([...lines].sort((one, other) => one - other));
      }),
      { numRuns: 1000 },
    );
  });

  it('of what is not there are those of what would hold it', () => {
    const { lineOf } = readJsonText('\n{\n"a": {\n"b": 1}}');

    expect([lineOf(['a', 'x', 'y']), lineOf(['z']), lineOf([])]).toEqual([3, 2, 2]);
  });

  it('tell what one object has twice, and not what two objects have', () => {
    expect(readJsonText('{"a": 1, "b": [{"a": 1}, {"a": 2, "\\u0061": 3}]}').twice).toEqual([['b', 1, 'a']]);
  });
});

describe('a text that is no JSON', () => {
  it.each([
    ['', 1],
    ['{\n"a": 1,\n}', 3],
    ['{\n"a" 1}', 2],
    ['[1\n2]', 2],
    ['[1,\n\n', 3],
    ['{}\n{}', 2],
    ["{'a': 1}", 1],
    ['[\n01]', 2],
    ['["\\x"]', 1],
    ['\u00a0{}', 1],
  ])('%j is broken on line %d', (text, line) => {
    expect(isJson(text)).toBe(false);
    expect(readJsonText(text).brokenAt).toBe(line);
  });

  it('is told from JSON as JSON itself tells it', () => {
    const cut = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.nat(3),
      fc.constantFrom('', ',', '{', ']', '"', '1', ' ', '\n', 'e', '\u00a0'),
    );
    fc.assert(
      fc.property(cut, ([json, at, length, put]) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + put + json.slice(place + length);

        expect([text, readJsonText(text).brokenAt === null]).toEqual([text, isJson(text)]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is not read further than anybody would nest it', () => {
    const nested = (depth: number) => readJsonText('['.repeat(depth) + ']'.repeat(depth));

    expect(nested(100)).toMatchObject({ brokenAt: null, tooDeep: false });
    expect(nested(101)).toMatchObject({ brokenAt: 1, tooDeep: true });
    expect(readJsonText('[\n'.repeat(1_000_000))).toMatchObject({ brokenAt: 101, tooDeep: true });
  });
});
