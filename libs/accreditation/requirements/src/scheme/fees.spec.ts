import { describe, expect, it } from '@jest/globals';
import { type Fees, feeOf } from './fees.js';

const fees: Fees = { currency: 'EUR', dueBefore: 'never', first: { one: 9_000, two: 0 }, renewal: 6_000 };

describe('what an application costs', () => {
  it.each([
    ['by its level', 'first', 'one', { amount: 9_000, currency: 'EUR' }],
    ['nothing, where the scheme says so', 'first', 'two', { amount: 0, currency: 'EUR' }],
    ['the same for all levels', 'renewal', 'two', { amount: 6_000, currency: 'EUR' }],
    ['is not named for a level without a number', 'first', 'three', null],
    ['is not named for a kind without one', 'reinstatement', 'one', null],
  ] as const)('%s', (_, kind, level, fee) => {
    expect(feeOf({ fees }, kind, level)).toEqual(fee);
  });

  it('is not named by a scheme without fees', () => {
    expect(feeOf({}, 'first', 'one')).toBeNull();
  });
});
