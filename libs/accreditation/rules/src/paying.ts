import type { Day, Refusal } from '@standing/kernel';
import { isBlank, refusalsOfLength } from './marking.js';

/** The most characters of the reference by which a payment is found outside the platform. */
export const PAYMENT_REFERENCE_LENGTH = 120;

/** The most minor units of one payment. */
export const PAYMENT_MOST = 100_000_000;

/** A payment that the body received outside the platform. */
export type Payment = {
  /** In minor units of the currency, such as cents. */
  readonly amount: number;
  /** Three capital letters, as ISO 4217 writes them. */
  readonly currency: string;
  /** The civil day in the body's zone. */
  readonly receivedOn: Day;
  readonly reference: string;
};

/** Who would record a payment of whose application, and when. */
export type Recording = { readonly applicantId: string; readonly recorderId: string; readonly today: Day };

/** Why a payment may not be recorded so. Nobody records one on their own application. */
export function refusalsToRecordPayment(
  recording: Recording,
  { amount, currency, receivedOn, reference }: Payment,
): Refusal[] {
  const isAmount = Number.isInteger(amount) && amount > 0 && amount <= PAYMENT_MOST;
  return [
    ...refusalsOfOwn(recording),
    ...(isAmount ? [] : [{ code: 'ACCREDITATION_PAYMENT_AMOUNT', path: 'amount' }]),
    ...(/^[A-Z]{3}$/.test(currency) ? [] : [{ code: 'ACCREDITATION_PAYMENT_CURRENCY', path: 'currency' }]),
    ...(receivedOn > recording.today ? [{ code: 'ACCREDITATION_PAYMENT_IN_FUTURE', path: 'receivedOn' }] : []),
    ...(isBlank(reference) ? [{ code: 'ACCREDITATION_PAYMENT_REFERENCE_MISSING', path: 'reference' }] : []),
    ...refusalsOfLength(reference, PAYMENT_REFERENCE_LENGTH, 'reference'),
  ];
}

/** Why a payment cannot be reversed: it was, or it is a reversal itself. */
export function refusalsToReversePayment(recording: Recording, isReversed: boolean): Refusal[] {
  return [...refusalsOfOwn(recording), ...(isReversed ? [{ code: 'ACCREDITATION_PAYMENT_REVERSED' }] : [])];
}

function refusalsOfOwn({ applicantId, recorderId }: Recording): Refusal[] {
  return applicantId === recorderId ? [{ code: 'ACCREDITATION_OWN_PAYMENT' }] : [];
}
