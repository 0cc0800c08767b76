import type { Transaction } from '@standing/platform/messaging';
import { keepEvidence, keepLapse } from '../heard/record-evidence.js';
import type { ReliefRow } from './relief.entity.js';

/**
 * Writes what a relief has come to be into the ledger, as its next revision: what stood before stays known as it was. A
 * relief that is granted counts from its first to its last day; any other no longer does.
 */
export function recordRelief(tx: Transaction, relief: ReliefRow): Promise<void> {
  const { personId, id: sourceId, kind, revision, status } = relief;
  const told = { personId, source: 'accreditation.relief', sourceId, revision, kind } as const;
  return status === 'granted'
    ? keepEvidence(tx, { ...told, ...held(relief), minutes: 0, trust: 'documented' }, tx.now)
    : keepLapse(tx, { ...told, state: 'withdrawn' }, tx.now);
}

/** Schemes read the ground as a category, and of an extension the day on which it was asked for. */
function held({ fromOn, untilOn, endedOn, ground, askedOn }: ReliefRow) {
  return { heldOn: fromOn, heldUntil: endedOn ?? untilOn, attributes: { category: ground, askedOn } };
}
