import type { Transaction } from '@standing/platform/messaging';
import type { ApplicationRow } from '../applications/application.entity.js';
import { ApplicationFeeRow } from '../fees/application-fee.entity.js';
import { keepEvidence, keepLapse } from '../heard/record-evidence.js';
import type { ApplicationPaymentRow } from './application-payment.entity.js';

const PAYMENT = { source: 'accreditation.payment', kind: 'payment' } as const;

type Paid = Pick<ApplicationPaymentRow, 'id' | 'amount' | 'currency' | 'receivedOn'>;

/**
 * Writes what was paid into the ledger of whoever applied, so that a line can ask for it: how much, for which kind
 * of application, and whether a fee for lateness was asked of it. The reference stays with the payment.
 */
export async function recordPaid(
  tx: Transaction,
  { id: applicationId, personId, kind: purpose }: Pick<ApplicationRow, 'id' | 'personId' | 'kind'>,
  { id: sourceId, amount, currency, receivedOn: heldOn }: Paid,
): Promise<void> {
  const { manager, bodyId } = tx;
  const late = await manager.existsBy(ApplicationFeeRow, { bodyId, applicationId, purpose: 'lateness' });
  const attributes = { amount, currency, purpose, late };
  const told = { ...PAYMENT, personId, sourceId, revision: 1, heldOn, minutes: 0 };
  await keepEvidence(tx, { ...told, attributes, trust: 'documented' }, tx.now);
}

/** What was taken back counts no longer; that it did stays known. */
export function recordReversed(tx: Transaction, personId: string, sourceId: string): Promise<void> {
  return keepLapse(tx, { ...PAYMENT, personId, sourceId, revision: 2, state: 'withdrawn' }, tx.now);
}
