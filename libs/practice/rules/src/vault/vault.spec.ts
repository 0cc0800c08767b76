import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LEAST_ON_SHELF, shelvesOf } from './shelves.js';
import { refusalsToKeep, VAULT_BYTES } from './size.js';

const people = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 120, size: 'max' });

describe('the shelves of vaults', () => {
  it('hold everybody once, in an order that does not depend on how they were found', () => {
    fc.assert(
      fc.property(people, (ids) => {
        expect(shelvesOf(ids).flat()).toEqual([...ids].sort());
        expect(shelvesOf([...ids].reverse())).toEqual(shelvesOf(ids));
      }),
    );
  });

  it('hold enough people each, or everybody of a small body', () => {
    fc.assert(
      fc.property(people, (ids) => {
        const least = Math.min(LEAST_ON_SHELF, ids.length);
        expect(shelvesOf(ids).every((shelf) => shelf.length >= least && shelf.length < 2 * LEAST_ON_SHELF)).toBe(true);
      }),
    );
  });

  it.each([
    [1, [1]],
    [15, [15]],
    [31, [31]],
    [32, [16, 16]],
    [47, [16, 31]],
    [48, [16, 16, 16]],
  ])('of %i people are as many as there can be of sixteen', (count, sizes) => {
    const ids = Array.from({ length: count }, (_, at) => String(at).padStart(3, '0'));

    expect(shelvesOf(ids).map(({ length }) => length)).toEqual(sizes);
  });

  it('stay as they are, but for the last, when somebody joins', () => {
    const ids = Array.from({ length: 50 }, (_, at) => String(at).padStart(3, '0'));

    expect(shelvesOf([...ids, '999']).slice(0, 2)).toEqual(shelvesOf(ids).slice(0, 2));
  });
});

describe('what may be kept in a vault', () => {
  const whole = Buffer.alloc(VAULT_BYTES, 7).toString('base64');

  it('is as long as every vault', () => {
    expect(refusalsToKeep(whole)).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['a byte less', Buffer.alloc(VAULT_BYTES - 1).toString('base64')],
    ['a byte more', Buffer.alloc(VAULT_BYTES + 1).toString('base64')],
    ['text of that length', whole.replace('B', ' ')],
  ])('is not %s', (_, content) => {
    expect(refusalsToKeep(content)).toEqual([{ code: 'PRACTICE_VAULT_WRONG_SIZE', path: 'content' }]);
  });
});
