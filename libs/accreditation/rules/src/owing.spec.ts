import { describe, expect, it } from '@jest/globals';
import { type Balance, balancesOf, type FeeKnown, feesToFreeze, refusalsOfUnpaid } from './owing.js';

const euros = (amount: number) => ({ amount, currency: 'EUR' });
const dollars = (amount: number) => ({ amount, currency: 'USD' });
const fee: FeeKnown = { dueBefore: 'never', asked: [euros(6_000), euros(4_000)], paid: [], isWaived: false };

describe('what is owed for an application', () => {
  it.each<[string, Partial<FeeKnown>, Partial<Balance>]>([
    ['all of it, lateness included', {}, { asked: 10_000, paid: 0, remaining: 10_000, over: 0, state: 'owed' }],
    ['what is not paid', { paid: [euros(9_999)] }, { remaining: 1, state: 'partly-paid' }],
    ['nothing once it is paid, in parts', { paid: [euros(6_000), euros(4_000)] }, { remaining: 0, state: 'paid' }],
    ['nothing where more was paid', { paid: [euros(10_001)] }, { remaining: 0, over: 1, state: 'paid-more' }],
    ['nothing where the scheme asks for nothing', { asked: [euros(0)] }, { remaining: 0, state: 'nothing-owed' }],
    ['nothing once it is waived', { isWaived: true }, { remaining: 0, state: 'waived' }],
    ['nothing once the rest is waived', { paid: [euros(1)], isWaived: true }, { remaining: 0, state: 'waived' }],
    ['nothing where it was paid and waived', { paid: [euros(10_000)], isWaived: true }, { state: 'paid' }],
  ])('is %s', (_, changes, balance) => {
    expect(balancesOf({ ...fee, ...changes })).toMatchObject([{ currency: 'EUR', ...balance }]);
  });

  it('is not said where the scheme named no fee, whatever was paid', () => {
    expect(balancesOf({ ...fee, asked: [], paid: [euros(100)] })).toEqual([]);
  });

  it('is not paid by money of another currency', () => {
    expect(balancesOf({ ...fee, paid: [dollars(10_000)] })).toMatchObject([
      { currency: 'EUR', remaining: 10_000, state: 'owed' },
      { currency: 'USD', asked: 0, over: 10_000, state: 'paid-more' },
    ]);
  });

  it('is what the scheme asked when it was sent, and what lateness cost then', () => {
    expect(feesToFreeze(euros(6_000), euros(4_000))).toEqual([
      { ...euros(6_000), purpose: 'application' },
      { ...euros(4_000), purpose: 'lateness' },
    ]);
    expect(feesToFreeze(null, null)).toEqual([]);
  });
});

describe('what waits for a fee', () => {
  const codes = (changes: Partial<FeeKnown>) =>
    (['assessment', 'decision'] as const).map((before) => refusalsOfUnpaid({ ...fee, ...changes }, before).length);

  it.each<[string, Partial<FeeKnown>, number[]]>([
    ['nothing, unless the scheme says so', {}, [0, 0]],
    ['the decision', { dueBefore: 'decision' }, [0, 1]],
    ['the assessment, and so the decision', { dueBefore: 'assessment' }, [1, 1]],
    ['nothing once it is paid', { dueBefore: 'assessment', paid: [euros(10_000)] }, [0, 0]],
    ['nothing once it is waived', { dueBefore: 'assessment', isWaived: true }, [0, 0]],
    ['nothing where no fee was named', { dueBefore: 'assessment', asked: [] }, [0, 0]],
  ])('is %s', (_, changes, refused) => {
    expect(codes(changes)).toEqual(refused);
  });

  it('is told with what remains', () => {
    expect(refusalsOfUnpaid({ ...fee, dueBefore: 'decision', paid: [euros(1_000)] }, 'decision')).toEqual([
      { code: 'ACCREDITATION_FEE_UNPAID', params: { amount: 9_000, currency: 'EUR' } },
    ]);
  });
});
