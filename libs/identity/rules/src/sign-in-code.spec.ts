import { describe, expect, it } from '@jest/globals';
import { CODE_TRIES, refusalsToUseCode, type SignInCode } from './sign-in-code.js';

const now = new Date('2026-11-22T11:00:00Z');
const fresh: SignInCode = { expiresAt: new Date('2026-11-22T11:10:00Z'), usedAt: null, tries: 0 };

describe('using a sign-in code', () => {
  it('is accepted while it is fresh, unused and right', () => {
    expect(refusalsToUseCode(fresh, true, now)).toEqual([]);
  });

  it.each<[string, SignInCode | null, boolean]>([
    ['there is none', null, false],
    ['it is wrong', fresh, false],
    ['it was used', { ...fresh, usedAt: now }, true],
    ['it was tried too often', { ...fresh, tries: CODE_TRIES }, true],
    ['its time has run out', { ...fresh, expiresAt: now }, true],
  ])('is refused in the same words when %s', (_, code, matches) => {
    expect(refusalsToUseCode(code, matches, now)).toEqual([{ code: 'IDENTITY_CODE_NOT_ACCEPTED', path: 'code' }]);
  });
});
