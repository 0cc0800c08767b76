import { describe, expect, it } from '@jest/globals';
import { moved, valueAt, withValue } from './path.js';

const document = { levels: [{ code: 'one' }, { code: 'two' }], title: { fr: 'Un' } };

describe('a value at a path', () => {
  it('is found, or is not there', () => {
    expect(valueAt(document, ['levels', 1, 'code'])).toBe('two');
    expect(valueAt(document, ['levels', 2, 'code'])).toBeUndefined();
    expect(valueAt(document, ['title', 0])).toBeUndefined();
    expect(valueAt(document, ['toString'])).toBeUndefined();
    expect(valueAt(document, [])).toBe(document);
  });

  it('is set without changing anything else, and not in place', () => {
    const changed = withValue(document, ['levels', 0, 'code'], 'first') as typeof document;

    expect(changed).toEqual({ levels: [{ code: 'first' }, { code: 'two' }], title: { fr: 'Un' } });
    expect(document.levels[0]?.code).toBe('one');
    expect(changed.title).toBe(document.title);
  });

  it('is set where nothing was', () => {
    expect(withValue({}, ['awards', 'validForMonths'], 60)).toEqual({ awards: { validForMonths: 60 } });
    expect(withValue(document, ['levels', 2], { code: 'three' })).toMatchObject({
      levels: [{ code: 'one' }, { code: 'two' }, { code: 'three' }],
    });
  });

  it('is taken out of an object and of a list', () => {
    expect(withValue(document, ['title'], undefined)).toEqual({ levels: document.levels });
    expect(withValue(document, ['levels', 0], undefined)).toMatchObject({ levels: [{ code: 'two' }] });
  });
});

describe('an item of a list', () => {
  it.each([
    [0, 2, ['b', 'c', 'a']],
    [2, 0, ['c', 'a', 'b']],
    [1, 2, ['a', 'c', 'b']],
    [0, -1, ['a', 'b', 'c']],
    [2, 3, ['a', 'b', 'c']],
  ])('goes from %s to %s', (from, to, expected) => {
    expect(moved(['a', 'b', 'c'], from, to)).toEqual(expected);
  });
});
