import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isReturnCode, referenceFrom, returnCodeFrom, typed } from './return-code.js';

describe('a return code', () => {
  const bytes = fc.uint8Array({ minLength: 15, maxLength: 15 });

  it('is sixteen characters in groups of four, and checks itself however it is typed', () => {
    fc.assert(
      fc.property(bytes, (drawn) => {
        const code = returnCodeFrom(drawn);
        const sloppy = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');

        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect([isReturnCode(code), typed(sloppy)]).toEqual([true, code]);
      }),
    );
  });

  it('shows any one wrong character', () => {
    fc.assert(
      fc.property(bytes, fc.nat(15), fc.integer({ min: 1, max: 31 }), (drawn, at, by) => {
        const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
        const plain = [...returnCodeFrom(drawn).replaceAll('-', '')];
        plain[at] = alphabet[(alphabet.indexOf(plain[at]!) + by) % 32]!;

        expect(isReturnCode(plain.join(''))).toBe(false);
      }),
    );
  });

  it.each(['', 'ABCD', 'UUUU-UUUU-UUUU-UUUU', '0000-0000-0000-0000-0000'])('is not %j', (text) => {
    expect(isReturnCode(text)).toBe(false);
  });

  it('needs its bytes', () => {
    expect(() => returnCodeFrom(new Uint8Array(14))).toThrow('15 random bytes');
    expect(() => referenceFrom(new Uint8Array(7))).toThrow('8 random bytes');
    expect(referenceFrom(new Uint8Array([0, 1, 2, 3, 4, 5, 6, 31]))).toBe('0123-456Z');
  });
});
