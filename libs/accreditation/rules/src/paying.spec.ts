import { describe, expect, it } from '@jest/globals';
import { type Payment, type Recording, refusalsToRecordPayment, refusalsToReversePayment } from './paying.js';

const recording: Recording = { applicantId: 'coach', recorderId: 'registrar', today: '2026-11-22' };
const payment: Payment = { amount: 12_000, currency: 'EUR', receivedOn: '2026-11-22', reference: 'VIR 4411' };

describe('recording what was paid', () => {
  it.each<[string, Partial<Payment>, Partial<Recording>, string[]]>([
    ['received today', {}, {}, []],
    ['of one’s own', {}, { recorderId: 'coach' }, ['ACCREDITATION_OWN_PAYMENT']],
    ['of nothing', { amount: 0 }, {}, ['ACCREDITATION_PAYMENT_AMOUNT']],
    ['of less than nothing', { amount: -1 }, {}, ['ACCREDITATION_PAYMENT_AMOUNT']],
    ['of a part of a minor unit', { amount: 0.5 }, {}, ['ACCREDITATION_PAYMENT_AMOUNT']],
    ['of the most', { amount: 100_000_000 }, {}, []],
    ['of more', { amount: 100_000_001 }, {}, ['ACCREDITATION_PAYMENT_AMOUNT']],
    ['in no currency', { currency: 'euro' }, {}, ['ACCREDITATION_PAYMENT_CURRENCY']],
    ['of tomorrow', { receivedOn: '2026-11-23' }, {}, ['ACCREDITATION_PAYMENT_IN_FUTURE']],
    ['without a reference', { reference: ' ' }, {}, ['ACCREDITATION_PAYMENT_REFERENCE_MISSING']],
    ['with a long one', { reference: 'x'.repeat(121) }, {}, ['ACCREDITATION_TEXT_TOO_LONG']],
  ])('%s', (_, changes, who, codes) => {
    const refusals = refusalsToRecordPayment({ ...recording, ...who }, { ...payment, ...changes });

    expect(refusals.map(({ code }) => code)).toEqual(codes);
  });

  it('is reversed once, and never by the applicant', () => {
    const codes = (isReversed: boolean, recorderId = 'registrar') =>
      refusalsToReversePayment({ ...recording, recorderId }, isReversed).map(({ code }) => code);

    expect([codes(false), codes(true), codes(false, 'coach')]).toEqual([
      [],
      ['ACCREDITATION_PAYMENT_REVERSED'],
      ['ACCREDITATION_OWN_PAYMENT'],
    ]);
  });
});
