import { describe, expect, it } from '@jest/globals';
import { readReference, REFERENCE_LENGTH, REFERENCE_RANGE, referenceOf } from './reference.js';

const random = [6, 17, 2, 22, 8, 19];
const reference = referenceOf('CC', 2026, random);
const [, , code = ''] = reference.split('-');

describe('a reference', () => {
  it('is short, and without characters that are misread', () => {
    expect(reference).toMatch(/^CC-2026-[1-9A-HJKMNP-TV-Z]{7}$/);
    expect([REFERENCE_LENGTH, REFERENCE_RANGE]).toEqual([6, 31]);
  });

  it.each([
    ['as it is written', reference],
    ['in small letters', reference.toLowerCase()],
    ['without hyphens', reference.replaceAll('-', '')],
    ['with spaces', ` ${reference.replaceAll('-', ' ')} `],
  ])('is read %s', (_, typed) => {
    expect(readReference(typed)).toBe(reference);
  });

  it('is not read with any one character wrong', () => {
    const others = [...code].flatMap((right, index) =>
      [...'123456789ABCDEFGHJKMNPQRSTVWXYZ']
        .filter((character) => character !== right)
        .map((character) => `CC-2026-${code.slice(0, index)}${character}${code.slice(index + 1)}`),
    );

    expect(others.length).toBe(7 * 30);
    expect(others.filter((typed) => readReference(typed) !== null)).toEqual([]);
  });

  it('is not read with two neighbours exchanged, nor in another year', () => {
    const exchanged = [0, 1, 2, 3, 4].map(
      (at) => `CC-2026-${code.slice(0, at)}${code[at + 1] ?? ''}${code[at] ?? ''}${code.slice(at + 2)}`,
    );

    expect([...exchanged, `CC-2027-${code}`].filter((typed) => readReference(typed) !== null)).toEqual([]);
  });

  it.each(['', 'Amélie Laurent', 'CC-2026', `${reference}X`, reference.replace('CC', 'C')])('is not “%s”', (typed) => {
    expect(readReference(typed)).toBeNull();
  });
});
